import type { Assignment } from './assignment.ts';
import type { Id } from './course.ts';
import { hash53 } from './hash.ts';
import type { Accepted } from './progress.ts';
import type { Report } from './report.ts';

/** What the log keeps of a hand-in. */
export interface Handed {
	n: number;
	digest: string;
	passed: Id[];
}

/**
 * The same content again is the same hand-in and keeps its number, however often it is shown; anything else is the next.
 *
 * @param before what was handed in last for this assignment
 */
export const handedAs = (
	{ rev, pass }: Pick<Assignment, 'rev' | 'pass'>,
	before: Accepted['handed'],
	{ name, modules }: Pick<Report, 'name' | 'modules'>
): Handed & { same: boolean } => {
	const digest = hash53(JSON.stringify([rev, name, modules]));
	const same = before?.digest === digest;
	return {
		n: same ? before.n : Math.min(65_535, (before?.n ?? 0) + 1),
		digest,
		passed: Object.keys(modules).filter((id) => (modules[id]!.quiz?.best ?? 0) >= pass),
		same
	};
};

/** A module's report as its learner reads it. */
export interface Told {
	right: number;
	wrong: number;
	/** Of the right ones and the others: those said to be sure. */
	sure: number;
	endings: { good: number; ok: number; bad: number };
}

export const tell = ({ items, dialogues }: Report['modules'][Id]): Told => {
	const all = Object.values(items);
	const ends = Object.values(dialogues);
	const ended = (how: 'good' | 'ok' | 'bad') => ends.filter(({ end }) => end === how).length;
	return {
		right: all.filter(({ right }) => right).length,
		wrong: all.filter(({ right }) => !right).length,
		sure: all.filter(({ confidence }) => confidence === 3).length,
		endings: { good: ended('good'), ok: ended('ok'), bad: ended('bad') }
	};
};
