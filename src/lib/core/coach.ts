/**
 * The reply coach's ear: which wanted moves and which harmful phrases it hears in a learner's own words, and where.
 * It knows phrases, not meanings; what it says is a checklist with the words it heard, never a score.
 */
import { coverOf, meant, type Place } from './coach-context.ts';
import { echoes } from './coach-echo.ts';
import { listening } from './coach-index.ts';
import { isCopied, isEmpty } from './coach-kind.ts';
import { tell, type Told } from './coach-text.ts';
import { HARMS, MOVES, type Harm, type Lexicon, type Move } from './lexicon.ts';
import { find, type Tally } from './pattern-find.ts';

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

const WARM: ReadonlySet<string> = new Set<Move>(['fitting-apology', 'name-the-feeling']);
const COLD: ReadonlySet<string> = new Set<Harm>(['sarcasm', 'dismissing', 'denial', 'blame']);

const DEED: ReadonlySet<string> = new Set<Move>(['own', 'time', 'close']);
const OTHER: ReadonlySet<string> = new Set<Move | Harm>(['inform', 'empathise', ...HARMS]);

/** What is said back of the customer's line: no phrase of the list, but a move all the same. */
const saidBack = (told: Told, says: Told, places: readonly Place[]): Place[] => {
	const among = (names: ReadonlySet<string>): ((from: number, to: number) => boolean) => {
		const cover = coverOf(
			places.filter(({ of }) => names.has(of.name)),
			told.text.length
		);
		return (from, to) => (cover[to] ?? 0) > (cover[from] ?? 0);
	};
	return echoes(told, says, { warm: among(WARM), cold: among(COLD), deed: among(DEED), other: among(OTHER) }).map(
		({ is, from, to }) => ({
			of: { is: 'move', name: is === 'said' ? 'acknowledge' : 'restate', phrase: '' },
			from,
			to
		})
	);
};

/** `tally` is for whoever wants to know how much work it was. */
export const hear = (text: string, lexicon: Lexicon, scene: Scene, tally?: Tally): Hearing => {
	const { index, fold, idle } = listening(lexicon);
	const told = tell(text, fold);
	const nothing: Omit<Hearing, 'kind'> = { moves: [], boundary: [], harms: [] };
	const says = scene.says === undefined ? undefined : tell(scene.says, fold);
	const model = scene.model === undefined ? undefined : tell(scene.model, fold);
	if (
		isCopied(
			told,
			[says, model].flatMap((line) => line ?? [])
		)
	)
		return { kind: 'copied', ...nothing };
	const said = meant(told, find(told.text, index, tally));
	const places = says ? [...said, ...saidBack(told, says, said)] : said;
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
