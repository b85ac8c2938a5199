import { daysUntil, type Day } from './assignment.ts';
import { valuesOf, type Book } from './book.ts';
import type { Assigned } from './cohort.ts';
import { handedIn, standingOf, type Handed, type Standing } from './handed.ts';

/** An assignment with how it goes. */
export interface Round {
	assigned: Assigned;
	standing: Standing;
	handed: Handed;
}

/** Those running and coming first, by the day they are due; then those over or taken back, the last made first. */
export const roundsOf = (book: Book, today: Day): { now: Round[]; past: Round[] } => {
	const all = valuesOf(book, 'assigned').map((assigned): Round => ({
		assigned,
		standing: standingOf(assigned.assignment, today),
		handed: handedIn(book, assigned)
	}));
	const late = ({ assigned: { assignment } }: Round) => assignment.due ?? '9999-12-31';
	return {
		now: all
			.filter((c) => c.standing === 'running' || c.standing === 'ahead')
			.sort((a, b) => (late(a) < late(b) ? -1 : late(a) > late(b) ? 1 : 0)),
		past: all
			.filter((c) => c.standing === 'over' || c.standing === 'withdrawn')
			.sort((a, b) => (a.assigned.made > b.assigned.made ? -1 : 1))
	};
};

/** Hand-ins are worth asking for from so many days before they are due until a week after. */
const SOON = 2;
const STILL = 7;

/** The one thing worth doing next. */
export type TrainerNext = { what: 'assign' } | { what: 'send' | 'collect' | 'board'; round: Round };

export const trainerNext = ({ now, past }: ReturnType<typeof roundsOf>, today: Day): TrainerNext => {
	const missing = ({ handed }: Round) => handed.of === 0 || handed.people < handed.of;
	const left = ({ assigned: { assignment } }: Round) =>
		assignment.due === null ? Infinity : daysUntil(assignment.due, today);
	const any = ({ handed }: Round) => handed.people + handed.unclaimed > 0;
	const running = now.filter((c) => c.standing === 'running');
	const due = [...running, ...past].find(
		(c) => c.standing !== 'withdrawn' && missing(c) && left(c) <= SOON && left(c) >= -STILL
	);
	if (due) return { what: 'collect', round: due };
	const unsent = now.find((c) => !any(c));
	if (unsent) return { what: 'send', round: unsent };
	const answered = [...now, ...past].find((c) => c.standing !== 'withdrawn' && any(c) && left(c) >= -STILL);
	return answered ? { what: 'board', round: answered } : { what: 'assign' };
};
