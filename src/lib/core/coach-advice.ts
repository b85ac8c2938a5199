/** What the coach says about a reply: what was done, what would hurt, what to try next. In this order, three at a time. */
import type { Hearing, Span } from './coach.ts';
import { MOVES, SEVERITIES, type Harm, type Lexicon, type Move, type Severity } from './lexicon.ts';

export type Line =
	/** Nothing to listen to: say what is asked for. */
	| { kind: 'empty' }
	/** The customer's words, or the model's: ask for the learner's own. */
	| { kind: 'copied' }
	| { kind: 'done'; move: Move | 'boundary'; name: string; spans: Span[] }
	| { kind: 'harm'; harm: Harm; name: string; severity: Severity; span: Span; why: string; instead?: string }
	| { kind: 'try'; move: Move; name: string; hint: string };

export interface Advice {
	/** At most three. */
	shown: Line[];
	/** For whoever asks for more. */
	rest: Line[];
}

/** `wants`: the moves that this scene asks for, the most important first. */
export const advise = (hearing: Hearing, wants: readonly Move[], lexicon: Lexicon): Advice => {
	const tries = (moves: readonly Move[]): Line[] =>
		moves.map((move) => ({ kind: 'try', move, name: lexicon.moves[move].name, hint: lexicon.moves[move].hint }));
	if (hearing.kind !== 'heard')
		return { shown: [{ kind: hearing.kind }, ...tries(wants.slice(0, 1))], rest: tries(wants.slice(1)) };

	const wanted = (move: Move): number =>
		wants.includes(move) ? wants.indexOf(move) : wants.length + MOVES.indexOf(move);
	const done: Line[] = [...hearing.moves]
		.sort((a, b) => wanted(a.move) - wanted(b.move))
		.map(({ move, spans }) => ({ kind: 'done', move, name: lexicon.moves[move].name, spans }));
	if (hearing.boundary.length > 0)
		done.push({ kind: 'done', move: 'boundary', name: lexicon.moves.boundary.name, spans: hearing.boundary });

	const rank = ({ harm }: { harm: Harm }): number => SEVERITIES.indexOf(lexicon.harms[harm].severity);
	const harms: Line[] = [...hearing.harms]
		.sort((a, b) => rank(a) - rank(b) || a.span.from - b.span.from)
		.map((heard) => {
			const { name, severity } = lexicon.harms[heard.harm];
			return { kind: 'harm', name, severity, ...heard };
		});

	const heard = new Set(hearing.moves.map(({ move }) => move));
	const missing = tries(wants.filter((move) => !heard.has(move)));
	const first = [done, harms, missing].flatMap((lines) => lines.slice(0, 1));
	return { shown: first, rest: [harms, missing, done].flatMap((lines) => lines.slice(1)) };
};
