/** What the reply coach listens for, in one script. Written by people in `lexicon.yaml` and `lexicon.hant.yaml`. */

export const MOVES = [
	'acknowledge',
	'name-the-feeling',
	'empathise',
	'thank',
	'fitting-apology',
	'restate',
	'ask',
	'inform',
	'choice',
	'own',
	'time',
	'confirm',
	'close'
] as const;
export type Move = (typeof MOVES)[number];

export const HARMS = [
	'blame',
	'denial',
	'dismissing',
	'commanding',
	'sarcasm',
	'pushing-away',
	'over-promising',
	'filler'
] as const;
export type Harm = (typeof HARMS)[number];

export const SEVERITIES = ['red', 'yellow', 'grey'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What may surround a phrase so that it is not meant. */
export const CONTEXTS = ['denied', 'undone', 'retold', 'disowned', 'fine', 'hollow', 'turned'] as const;
export type Context = (typeof CONTEXTS)[number];

/** The phrases of one script, in the notation of `pattern.ts`. */
export interface Lexicon {
	words: Record<string, string[]>;
	harms: Record<
		Harm,
		{ name: string; severity: Severity; why: string; phrases: (string | [phrase: string, instead: string])[] }
	>;
	moves: Record<Move | 'boundary', { name: string; hint: string; phrases: string[] }>;
	contexts: Record<Context, string[]>;
	/** What alone is no reply. */
	idle: string[];
	/** Characters of the other script that stand for characters of the phrases, each above the other. */
	fold: { from: string; to: string };
}
