/** Finds phrases in told text. The work is bounded by the length of the text: no backtracking, every gap has an end. */
import type { Node } from './pattern.ts';

/** What is left of punctuation: a pause, the end of a sentence, the end of a question. */
export const PAUSE = '，';
export const STOP = '。';
export const ASK = '？';
const isStop = (c: string | undefined): boolean => c === STOP || c === ASK;
const isMark = (c: string | undefined): boolean => c === PAUSE || isStop(c);

const NUMERALS = new Set('零一二三四五六七八九十百千万半几');
/** The longest number that is read as one. */
const LONGEST = 12;

/** 不 and its like: what is said after one is not said. */
const DENIES = new Set('不没沒别別甭未');

/** Counted, so that a test can bound the work without a clock. */
export interface Tally {
	steps: number;
}

const unique = (places: number[]): number[] => (places.length < 2 ? places : [...new Set(places)]);

/** A question may go on for a clause or two. */
const ASK_REACH = 40;

/** 吗 and 呢 ask without a mark; so does a mark some words later. */
const asks = (text: string, at: number): boolean => {
	for (let i = at; i <= at + ASK_REACH; i++) {
		const c = text[i];
		if (c === ASK) return true;
		if (c === undefined || c === STOP || c === PAUSE) {
			if ('吗呢'.includes(text[i - 1] ?? '.')) return true;
			if (c !== PAUSE) return false;
		}
	}
	return false;
};

const after = (node: Node, text: string, from: number[], tally: Tally): number[] => {
	tally.steps += from.length;
	switch (node.is) {
		case 'text':
			return from.filter((at) => text.startsWith(node.text, at)).map((at) => at + node.text.length);
		case 'any': {
			const reached = new Set(node.least === 0 ? from : []);
			let last = from;
			for (let i = 0; i < node.most && last.length > 0; i++) {
				const next = unique(node.of.flatMap((nodes) => follow(nodes, text, last, tally)));
				last = next.filter((at) => !reached.has(at));
				for (const at of last) reached.add(at);
			}
			return [...reached];
		}
		case 'pause':
			return from.filter((at) => text[at] === PAUSE).map((at) => at + 1);
		case 'edge':
			return from.filter((at) =>
				node.side === 'start' ? at === 0 || isMark(text[at - 1]) : at === text.length || isMark(text[at])
			);
		case 'asks':
			tally.steps += ASK_REACH * from.length;
			return from.filter((at) => asks(text, at));
		case 'number': {
			const ends = new Set<number>();
			for (const at of from) for (let i = at; i < at + LONGEST && NUMERALS.has(text[i] ?? ''); i++) ends.add(i + 1);
			return [...ends];
		}
		case 'gap': {
			const reached = new Set<number>();
			for (const at of from)
				for (let i = at; i <= at + node.most && i <= text.length; i++) {
					reached.add(i);
					tally.steps++;
					if (node.close ? isMark(text[i]) || DENIES.has(text[i] ?? '') : isStop(text[i])) break;
				}
			return [...reached];
		}
	}
};

const follow = (nodes: readonly Node[], text: string, from: number[], tally: Tally): number[] => {
	let places = from;
	for (const node of nodes) {
		if (places.length === 0) return places;
		places = after(node, text, places, tally);
	}
	return places;
};

/** The characters that a phrase can begin with, and whether it can be empty. */
const firsts = (nodes: readonly Node[]): { set: Set<string>; open: boolean } => {
	const set = new Set<string>();
	for (const node of nodes) {
		if (node.is === 'text') return { set: set.add(node.text[0] ?? ''), open: false };
		if (node.is === 'pause') return { set: set.add(PAUSE), open: false };
		if (node.is === 'number') return { set: new Set([...set, ...NUMERALS]), open: false };
		if (node.is !== 'any') continue;
		const inner = node.of.map(firsts);
		for (const { set: some } of inner) for (const c of some) set.add(c);
		if (node.least > 0 && !inner.some(({ open }) => open)) return { set, open: false };
	}
	return { set, open: true };
};

export interface Found<T> {
	of: T;
	from: number;
	to: number;
}
export type Index<T> = ReadonlyMap<string, readonly { nodes: Node[]; of: T }[]>;

/** By first character, so that a place in the text is tried on few phrases. */
export const indexOf = <T>(phrases: readonly { nodes: Node[]; of: T }[]): Index<T> => {
	const index = new Map<string, { nodes: Node[]; of: T }[]>();
	for (const phrase of phrases)
		for (const first of firsts(phrase.nodes).set) {
			const list = index.get(first) ?? [];
			list.push(phrase);
			index.set(first, list);
		}
	return index;
};

/** Every place where a phrase stands, as far as it reaches. */
export const find = <T>(text: string, index: Index<T>, tally: Tally = { steps: 0 }): Found<T>[] => {
	const found: Found<T>[] = [];
	for (let from = 0; from < text.length; from++)
		for (const { nodes, of } of index.get(text[from] ?? '') ?? []) {
			const ends = follow(nodes, text, [from], tally);
			let to = Math.max(-1, ...ends);
			while (to > from && isMark(text[to - 1])) to--;
			if (to > from) found.push({ of, from, to });
		}
	return found;
};
