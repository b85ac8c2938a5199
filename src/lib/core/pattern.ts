/**
 * The notation that phrases are written in: plain words with a few marks, so that a shop manager can read and extend
 * the list. `…` some words, `……` some more, `～` some words of the same clause that deny nothing, `{a|b}` one of these, `{a|b}+` one or several, `(a|b)` none, one or several,
 * `<name>` one of a list of words, `，` a pause, `。` a pause or the end, `？` the sentence asks.
 */
export type Node =
	| { is: 'text'; text: string }
	| { is: 'any'; of: Node[][]; least: 0 | 1; most: number }
	/** `close`: not over a pause, and over no word that denies. */
	| { is: 'gap'; most: number; close: boolean }
	| { is: 'number' }
	| { is: 'pause' }
	| { is: 'edge'; side: 'start' | 'end' }
	| { is: 'asks' };

/** The name stands for what is said; `at` is an offset in the phrase. The message is for authors. */
export class PatternFault extends Error {
	readonly at: number;
	constructor(message: string, at: number) {
		super(message);
		this.at = at;
	}
}

/** How many characters `…` and `……` may stand for: a few words; most of a sentence. */
const GAP = 8;
const LONG_GAP = 20;
const CLOSE_GAP = 10;
/** How many of a group may stand in a row. */
const ROW = 4;

type Word = (name: string, at: number) => Node;

/** What `<name>` stands for; the list itself is written in the same notation. A circle would never end. */
export const wordsFrom = (
	lists: Readonly<Record<string, readonly string[]>>,
	letters: (text: string) => string
): Word => {
	const known = new Map<string, Node>([['num', { is: 'number' }]]);
	const open = new Set<string>();
	const word: Word = (name, at) => {
		const before = known.get(name);
		if (before) return before;
		const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
		if (!list) throw new PatternFault(`没有「<${name}>」这个词表：检查拼写，或在 words 里加上`, at);
		if (open.has(name)) throw new PatternFault(`词表「<${name}>」绕回了自己`, at);
		open.add(name);
		const node: Node = { is: 'any', of: list.map((source) => parsePattern(source, word, letters)), least: 1, most: 1 };
		open.delete(name);
		known.set(name, node);
		return node;
	};
	return word;
};

const CLOSE: Record<string, string> = { '{': '}', '(': ')' };
const MARKS: Record<string, Node> = {
	'，': { is: 'pause' },
	'？': { is: 'asks' },
	'～': { is: 'gap', most: CLOSE_GAP, close: true }
};
/** An author's keyboard gives the wide ones as easily. */
const NARROW: Record<string, string> = { '｛': '{', '｝': '}', '（': '(', '）': ')', '＜': '<', '＞': '>', '｜': '|' };

/** @throws PatternFault */
export const parsePattern = (written: string, word: Word, letters: (text: string) => string): Node[] => {
	const source = [...written].map((c) => NARROW[c] ?? c).join('');
	let at = 0;
	const gap = (): Node => {
		const start = at;
		while (source[at] === '…') at++;
		if (at - start > 2) throw new PatternFault('「…」最多两个', start);
		return { is: 'gap', most: at - start === 1 ? GAP : LONG_GAP, close: false };
	};
	const named = (): Node => {
		const start = at;
		const end = source.indexOf('>', at);
		if (end < 0) throw new PatternFault('「<」没有收尾的「>」', start);
		at = end + 1;
		return word(source.slice(start + 1, end), start);
	};
	const group = (): Node => {
		const start = at;
		const mark = source[at++] ?? '';
		const of: Node[][] = [];
		do of.push(sequence(`|${CLOSE[mark]}`));
		while (source[at++] === '|');
		if (source[at - 1] !== CLOSE[mark]) throw new PatternFault(`「${mark}」没有收尾的「${CLOSE[mark]}」`, start);
		if (of.some((nodes) => nodes.length === 0)) throw new PatternFault('两根竖线之间是空的', start);
		if (mark === '(') return { is: 'any', of, least: 0, most: ROW };
		const most = source[at] === '+' ? ROW : 1;
		if (most > 1) at++;
		return { is: 'any', of, least: 1, most };
	};
	const sequence = (until: string): Node[] => {
		const nodes: Node[] = [];
		while (at < source.length && !until.includes(source[at] ?? '')) {
			const c = source[at] ?? '';
			if (c === '…') nodes.push(gap());
			else if (c === '<') nodes.push(named());
			else if (c in CLOSE) nodes.push(group());
			else if (c === '。') nodes.push({ is: 'edge', side: at++ === 0 ? 'start' : 'end' });
			else if (c in MARKS) {
				nodes.push(MARKS[c] ?? { is: 'pause' });
				at++;
			} else if ('}>)|+'.includes(c)) throw new PatternFault(`多了一个「${c}」`, at);
			else {
				const start = at;
				while (at < source.length && !'…～<{(。，？}>)|+'.includes(source[at] ?? '')) at++;
				nodes.push({ is: 'text', text: letters(source.slice(start, at)) });
			}
		}
		return nodes;
	};
	const nodes = sequence('');
	if (nodes.length === 0) throw new PatternFault('这里不能空着', 0);
	if (nodes[0]?.is === 'gap' || nodes.at(-1)?.is === 'gap')
		throw new PatternFault('短语不能用「…」「～」开头或结尾', 0);
	return nodes;
};

/** A wording that the notation allows, to try a phrase on itself. */
export const wordingOf = (nodes: readonly Node[]): string =>
	nodes
		.map((node) => {
			if (node.is === 'text') return node.text;
			if (node.is === 'number') return '三';
			if (node.is === 'asks') return '？';
			if (node.is === 'pause') return '，';
			return node.is === 'any' && node.least > 0 ? wordingOf(node.of[0] ?? []) : node.is === 'gap' ? '那个' : '';
		})
		.join('');

/** How many characters and marks are heard at the least: what can shrink to one is heard everywhere. */
export const shortest = (nodes: readonly Node[]): number =>
	nodes.reduce((sum, node) => {
		if (node.is === 'text') return sum + node.text.length;
		if (node.is === 'number' || node.is === 'pause' || node.is === 'edge') return sum + 1;
		return node.is === 'any' && node.least > 0 ? sum + Math.min(...node.of.map(shortest)) : sum;
	}, 0);
