/** Which of the phrases found are meant: not denied, not someone else's words, not part of something better. */
import type { Heard } from './coach-index.ts';
import type { Told } from './coach-text.ts';
import type { Context } from './lexicon.ts';
import type { Found } from './pattern-find.ts';

export type Place = Found<Heard>;
interface Stretch {
	from: number;
	to: number;
}

/** 不是您没看清: what 不 stands right before is not said. */
const NEGATES = /[不没沒别別]/u;
/** Not longer than a short clause between “同事说” and what the colleague said. */
const RETOLD_REACH = 14;
/** 我不会跟您说 · 这不归我管 */
const DENIED_REACH = 3;
/** 不会叫您 reaches into 您去找厂家: 您 belongs to both. */
const DENIED_INTO = 1;
const DISOWNED_REACH = 8;
/** Quotation marks around most of it are a way to write a reply, not a quotation. */
const QUOTED_MOST = 0.6;
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

/** “对不起让您久等，但您自己没看清”: what comes before is no longer felt. That he was heard still stands. */
const TAKEN_BACK: ReadonlySet<string> = new Set(['name-the-feeling', 'empathise', 'fitting-apology']);
const TURNS_ON_HIM: ReadonlySet<string> = new Set([
	'blame',
	'denial',
	'dismissing',
	'commanding',
	'sarcasm',
	'pushing-away'
]);

/** Up to where feelings and apologies are taken back: the last turn (但……) with something hurtful after it. */
const takenBackTo = (turns: readonly Place[], harms: readonly Place[]): number => {
	const last = Math.max(-1, ...harms.filter(({ of }) => TURNS_ON_HIM.has(of.name)).map(({ from }) => from));
	return Math.max(-1, ...turns.map(({ from }) => from).filter((from) => from <= last));
};

/** For each place in the text, how far the stretches reach that begin there or before: one look instead of all. */
const reachOf = (stretches: readonly Stretch[], length: number): number[] => {
	const reach = new Array<number>(length + 1).fill(-1);
	for (const { from, to } of stretches) reach[from] = Math.max(reach[from] ?? -1, to);
	for (let i = 1; i <= length; i++) reach[i] = Math.max(reach[i] ?? -1, reach[i - 1] ?? -1);
	return reach;
};

/** For each place, how much of the text before it lies in one of the stretches. */
export const coverOf = (stretches: readonly Stretch[], length: number): number[] => {
	const reach = reachOf(stretches, length);
	const cover = [0];
	for (let i = 0; i < length; i++) cover.push((cover[i] ?? 0) + ((reach[i] ?? -1) > i ? 1 : 0));
	return cover;
};

export const meant = ({ text, quoted }: Told, all: readonly Place[]): Place[] => {
	const contexts = (name: Context): Place[] => all.filter(({ of }) => of.is === 'context' && of.name === name);
	/** `into`: so far inside of the place may the context end, if it begins before. */
	const before = (name: Context, reach: number, marks: RegExp, into = 0): ((place: Place) => boolean) => {
		const begins = new Map<number, number>();
		for (const { from, to } of contexts(name)) begins.set(to, Math.min(from, begins.get(to) ?? from));
		return ({ from }) => {
			for (let at = from + into; at >= Math.max(0, from - reach); at--) {
				const begin = begins.get(at);
				if (begin !== undefined && begin < from) return !marks.test(text.slice(at, from));
			}
			return false;
		};
	};
	const isDenied = before('denied', DENIED_REACH, /[，。？]/, DENIED_INTO);
	const isUndone = before('undone', 0, /[，。？]/);
	const isRetold = before('retold', RETOLD_REACH, /[，。？]/);

	const disowns = new Set(contexts('disowned').map(({ from }) => from));
	const isDisowned = ({ to }: Place): boolean => {
		for (let at = to; at <= to + DISOWNED_REACH; at++) if (disowns.has(at)) return !/[。？]/.test(text.slice(to, at));
		return false;
	};
	const lieIn = (stretches: readonly Stretch[]): ((place: Place) => boolean) => {
		const reach = reachOf(stretches, text.length);
		return ({ from, to }) => (reach[from] ?? -1) >= to;
	};
	const quotes = quoted.map(([from, to]) => ({ from, to }));
	const isQuoted = lieIn(quotes.filter(({ from, to }) => to - from < QUOTED_MOST * text.length));
	const fine = reachOf(contexts('fine'), text.length);
	/** Half of it is enough: 不会叫您自己 is fine whatever he is not told to do. */
	const isFine = ({ from, to }: Place): boolean => 2 * ((fine[from] ?? -1) - from) >= to - from;
	const hollow = reachOf(contexts('hollow'), text.length);
	const choices = all.filter(({ of }) => of.is === 'move' && of.name === 'choice');
	const offered = reachOf(choices, text.length);
	const isOffered = ({ of, from }: Place): boolean => of.name === 'own' && (offered[from] ?? -1) > from;
	const isHollow = ({ from, to }: Place): boolean => (hollow[to - 1] ?? -1) > from;

	const isNegated = ({ from }: Place): boolean => NEGATES.test(text[from - 1] ?? '');
	const harms = all.filter(
		(place) =>
			place.of.is === 'harm' &&
			!isNegated(place) &&
			!isQuoted(place) &&
			!isDenied(place) &&
			!isDisowned(place) &&
			!isRetold(place) &&
			!isFine(place)
	);
	const cover = coverOf(harms, text.length);
	const isHarmful = ({ from, to }: Place): boolean => 2 * ((cover[to] ?? 0) - (cover[from] ?? 0)) > to - from;
	const takenBack = takenBackTo(contexts('turned'), harms);
	const moves = all.filter(
		(place) =>
			place.of.is === 'move' &&
			!(TAKEN_BACK.has(place.of.name) && place.from < takenBack) &&
			!isQuoted(place) &&
			!isDenied(place) &&
			!isDisowned(place) &&
			!(OWN_DEEDS.has(place.of.name) && isRetold(place)) &&
			!isUndone(place) &&
			!isOffered(place) &&
			!isHollow(place) &&
			!isHarmful(place)
	);
	return [...moves, ...harms];
};
