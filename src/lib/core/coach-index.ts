/** A lexicon made ready to listen with: parsed and indexed once, however many replies are heard. */
import { lettersWith, type Fold } from './coach-text.ts';
import { CONTEXTS, HARMS, MOVES, type Context, type Harm, type Lexicon, type Move } from './lexicon.ts';
import { indexOf, type Index } from './pattern-find.ts';
import { parsePattern, wordsFrom, type Node } from './pattern.ts';

export type Heard =
	| { is: 'harm'; name: Harm; phrase: string; instead?: string | undefined }
	| { is: 'move'; name: Move | 'boundary'; phrase: string }
	| { is: 'context'; name: Context; phrase: string };

export interface Listening {
	index: Index<Heard>;
	fold: Fold;
	/** Longest first. */
	idle: string[];
}

export const foldOf = ({ from, to }: Lexicon['fold']): Fold => {
	const right = [...to];
	return new Map([...from].map((c, i) => [c, right[i] ?? c]));
};

/** All phrases with what they stand for. */
export const phrasesOf = (lexicon: Lexicon): Heard[] => [
	...HARMS.flatMap((name) =>
		lexicon.harms[name].phrases.map((entry): Heard => {
			const [phrase, instead] = typeof entry === 'string' ? [entry] : entry;
			return { is: 'harm', name, phrase, instead };
		})
	),
	...([...MOVES, 'boundary'] as const).flatMap((name) =>
		lexicon.moves[name].phrases.map((phrase): Heard => ({ is: 'move', name, phrase }))
	),
	...CONTEXTS.flatMap((name) => lexicon.contexts[name].map((phrase): Heard => ({ is: 'context', name, phrase })))
];

/** Kept by the lexicon itself: the same one is given for every reply. */
const ready = new WeakMap<Lexicon, Listening>();

export const listening = (lexicon: Lexicon): Listening => {
	const known = ready.get(lexicon);
	if (known) return known;
	const fold = foldOf(lexicon.fold);
	const letters = lettersWith(fold);
	const word = wordsFrom(lexicon.words, letters);
	const parsed = phrasesOf(lexicon).map((of): { of: Heard; nodes: Node[] } => ({
		of,
		nodes: parsePattern(of.phrase, word, letters)
	}));
	const idle = lexicon.idle.map(letters).sort((a, b) => b.length - a.length);
	const made = { index: indexOf(parsed), fold, idle };
	ready.set(lexicon, made);
	return made;
};
