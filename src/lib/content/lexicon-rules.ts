/** What must hold between the phrases of one lexicon: each can be read, stands once, and is heard when it is said. */
import { foldOf, phrasesOf, type Heard } from '../core/coach-index.ts';
import { hear } from '../core/coach.ts';
import { lettersWith } from '../core/coach-text.ts';
import { CONTEXTS, HARMS, MOVES, type Lexicon } from '../core/lexicon.ts';
import { PatternFault, parsePattern, shortest, wordingOf, wordsFrom, type Node } from '../core/pattern.ts';
import type { Fault } from './fault.ts';
import type { RawLexicon } from './lexicon.ts';
import type { Path, Sheet } from './yaml.ts';

interface Placed {
	of: Heard;
	path: Path;
	nodes: Node[];
}

/** In the order of `phrasesOf`. */
const pathsOf = (lexicon: Lexicon): Path[] => [
	...HARMS.flatMap((name) => lexicon.harms[name].phrases.map((_, i): Path => ['harms', name, 'phrases', i])),
	...([...MOVES, 'boundary'] as const).flatMap((name) => lexicon.moves[name].phrases.map((_, i): Path => ['moves', name, 'phrases', i])),
	...CONTEXTS.flatMap((name) => lexicon.contexts[name].map((_, i): Path => ['contexts', name, i]))
];

const isHeard = ({ of, nodes }: Placed, lexicon: Lexicon): boolean => {
	const { moves, harms, boundary } = hear(wordingOf(nodes), lexicon, {});
	if (of.is === 'harm') return harms.some(({ harm }) => harm === of.name);
	return of.name === 'boundary' ? boundary.length > 0 : moves.some(({ move }) => move === of.name);
};

const NAMED = { harm: '忌语', move: '想听见的话', context: 'contexts' };
const nameOf = ({ is, name }: Heard): string => `${NAMED[is]} ${name}`;

const checkTwice = (placed: readonly Placed[], say: (path: Path, message: string) => void): void => {
	const seen = new Map<string, Heard>();
	for (const { of, path, nodes } of placed) {
		// 您 and 你 are one, so the parsed phrase is compared
		const key = `${of.is === 'context' ? of.name : ''} ${JSON.stringify(nodes)}`;
		const before = seen.get(key);
		if (!before) seen.set(key, of);
		else if (before.is !== of.is) say(path, `「${of.phrase}」又是${nameOf(before)}，又是${nameOf(of)}：只留一处`);
		else say(path, `「${of.phrase}」写了两遍（${nameOf(before)} 里也有）：删掉一处`);
	}
};

export const checkLexicon = (sheet: Sheet<RawLexicon>, lexicon: Lexicon, faults: Fault[]): void => {
	const say = (path: Path, message: string): void => void faults.push(sheet.fault(path, message));
	const start = faults.length;
	const letters = lettersWith(foldOf(lexicon.fold));
	const word = wordsFrom(lexicon.words, letters);
	const read = (phrase: string, path: Path): Node[] | undefined => {
		try {
			return parsePattern(phrase, word, letters);
		} catch (error) {
			if (!(error instanceof PatternFault)) throw error;
			say(path, `「${phrase}」第 ${error.at + 1} 个字：${error.message}`);
			return undefined;
		}
	};
	for (const [name, list] of Object.entries(lexicon.words))
		for (const [i, phrase] of list.entries()) read(phrase, ['words', name, i]);
	if (faults.length > start) return;
	const paths = pathsOf(lexicon);
	const placed = phrasesOf(lexicon).flatMap((of, i): Placed[] => {
		const path = paths[i] ?? [];
		const nodes = read(of.phrase, path);
		return nodes ? [{ of, path, nodes }] : [];
	});
	for (const { of, path, nodes } of placed)
		if (shortest(nodes) < 2) say(path, `「${of.phrase}」只剩一个字也会听成：一定要有的词放进 { }`);
	checkTwice(placed, say);
	// Listening needs every phrase to be readable.
	if (faults.length > start) return;
	for (const one of placed)
		if (one.of.is !== 'context' && !isHeard(one, lexicon))
			say(one.path, `照着「${one.of.phrase}」说「${wordingOf(one.nodes)}」，教练却没听出来：看看 contexts 里是不是有哪一句盖住了它`);
};
