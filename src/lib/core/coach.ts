/**
 * The reply coach's ear: which wanted moves and which harmful phrases it hears in a learner's own words, and where.
 * It knows phrases, not meanings; what it says is a checklist with the words it heard, never a score.
 */
import { isCopied, isEmpty } from './coach-kind.ts';
import { listening, type Heard } from './coach-index.ts';
import { tell, type Told } from './coach-text.ts';
import { HARMS, MOVES, type Context, type Harm, type Lexicon, type Move } from './lexicon.ts';
import { find, type Found, type Tally } from './pattern-find.ts';

/** UTF-16 offsets in the text as written. */
export interface Span {
	from: number;
	to: number;
}
export interface HarmHeard {
	harm: Harm;
	span: Span;
	why: string;
	instead?: string;
}
export interface Hearing {
	kind: 'empty' | 'copied' | 'heard';
	/** In the order of `MOVES`. */
	moves: { move: Move; spans: Span[] }[];
	boundary: Span[];
	/** In the order of the text. */
	harms: HarmHeard[];
}
export interface Scene {
	/** The customer's line. */
	says?: string;
	/** The reply that is shown as a model. */
	model?: string;
}

type Place = Found<Heard>;
const overlap = (a: Place, b: Place): number => Math.min(a.to, b.to) - Math.max(a.from, b.from);
const within = (a: Place, b: Place): boolean => a.from >= b.from && a.to <= b.to;

/** Of places that touch, one from the first to the last character. */
const joined = <P extends { from: number; to: number }>(places: readonly P[]): P[] => {
	const out: P[] = [];
	for (const place of [...places].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const last = out.at(-1);
		if (last && place.from < last.to) out[out.length - 1] = { ...last, to: Math.max(last.to, place.to) };
		else out.push(place);
	}
	return out;
};

/** Not longer than a short clause between “同事说” and what the colleague said. */
const RETOLD_REACH = 14;
/** 我不会跟您说 · 这不归我管 */
const DENIED_REACH = 3;
const DISOWNED_REACH = 8;
/** What a colleague promised is no promise of the speaker's. */
const OWN_DEEDS: ReadonlySet<string> = new Set([
	'own',
	'time',
	'thank',
	'fitting-apology',
	'choice',
	'close',
	'confirm'
]);

const meant = (told: Told, all: readonly Place[]): Place[] => {
	const inContext = (name: Context): Place[] => all.filter(({ of }) => of.is === 'context' && of.name === name);
	const [denied, undone, retold] = [inContext('denied'), inContext('undone'), inContext('retold')];
	const [disowned, fine, hollow] = [inContext('disowned'), inContext('fine'), inContext('hollow')];
	const clear = (from: number, to: number, marks: RegExp): boolean => !marks.test(told.text.slice(from, to));
	const right = (before: Place, place: Place, reach: number, marks: RegExp): boolean =>
		before.to <= place.from && place.from - before.to <= reach && clear(before.to, place.from, marks);
	// Quotation marks around everything are a way to write a reply, not a quotation.
	const quotes = told.quoted.filter(([from, to]) => to - from < 0.6 * told.text.length);
	const isQuoted = ({ from, to }: Place): boolean => quotes.some(([start, end]) => from >= start && to <= end);
	const isDenied = (place: Place): boolean =>
		denied.some((before) => right(before, place, DENIED_REACH, /[。？]/)) ||
		disowned.some((after) => right(place, after, DISOWNED_REACH, /[。？]/));
	const isRetold = (place: Place): boolean => retold.some((before) => right(before, place, RETOLD_REACH, /[，。？]/));

	const harms = all.filter(
		(place) =>
			place.of.is === 'harm' &&
			!isQuoted(place) &&
			!isDenied(place) &&
			!isRetold(place) &&
			!fine.some((good) => within(place, good))
	);
	const moves = all.filter(
		(place) =>
			place.of.is === 'move' &&
			!isQuoted(place) &&
			!isDenied(place) &&
			!(OWN_DEEDS.has(place.of.name) && isRetold(place)) &&
			!undone.some((before) => right(before, place, 0, /[，。？]/)) &&
			!hollow.some((empty) => overlap(place, empty) > 0) &&
			!harms.some((harm) => overlap(place, harm) * 2 > place.to - place.from)
	);
	return [...moves, ...harms];
};

/** `tally` is for whoever wants to know how much work it was. */
export const hear = (text: string, lexicon: Lexicon, scene: Scene, tally?: Tally): Hearing => {
	const { index, fold, idle } = listening(lexicon);
	const told = tell(text, fold);
	const nothing: Omit<Hearing, 'kind'> = { moves: [], boundary: [], harms: [] };
	const sources = [scene.says, scene.model].flatMap((line) => (line === undefined ? [] : [tell(line, fold)]));
	if (isCopied(told, sources)) return { kind: 'copied', ...nothing };
	const places = meant(told, find(told.text, index, tally));
	// 呵呵 says little, and hurts.
	if (isEmpty(told, idle) && !places.some(({ of }) => of.is === 'harm')) return { kind: 'empty', ...nothing };

	const span = ({ from, to }: { from: number; to: number }): Span => ({
		from: told.from[from] ?? 0,
		to: told.to[to - 1] ?? 0
	});
	const spansOf = (name: string): Span[] =>
		joined(places.filter(({ of }) => of.is === 'move' && of.name === name)).map(span);
	const harms = HARMS.flatMap((harm) => joined(places.filter(({ of }) => of.is === 'harm' && of.name === harm)));
	return {
		kind: 'heard',
		moves: MOVES.map((move) => ({ move, spans: spansOf(move) })).filter(({ spans }) => spans.length > 0),
		boundary: spansOf('boundary'),
		harms: harms
			.sort((a, b) => a.from - b.from)
			.flatMap((place) => {
				if (place.of.is !== 'harm') return [];
				const { name: harm, instead } = place.of;
				return [
					{ harm, span: span(place), why: lexicon.harms[harm].why, ...(instead === undefined ? {} : { instead }) }
				];
			})
	};
};
