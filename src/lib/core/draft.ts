import { MAX_MODULES, MAX_NOTE, MAX_SIGNATURE, type Assignment, type Day } from './assignment.ts';
import type { Assigned, Cohort } from './cohort.ts';
import type { Id } from './course.ts';
import { cleanLine } from './line.ts';

/** An assignment while it is being written. */
export interface Draft {
	cohort: Id;
	/** In the course's order. */
	modules: Id[];
	start: Day | null;
	due: Day | null;
	pass: number;
	note: string;
	trainer: string;
}

/** What must be mended before it can be given, the first of it. */
export type DraftTrouble = 'no-modules' | 'too-many' | 'no-cohort' | 'no-trainer' | 'due-over' | 'start-late';

export const draftOf = ({ assignment, cohort }: Assigned): Draft => {
	const { modules, start, due, pass, note, trainer } = assignment;
	return { cohort, modules, start, due, pass, note, trainer };
};

/** @param kept the due date as it was given: what was once ahead may stay when something else is changed */
export const troubleOf = (draft: Draft, today: Day, kept?: Day | null): DraftTrouble | undefined => {
	if (draft.modules.length === 0) return 'no-modules';
	if (draft.modules.length > MAX_MODULES) return 'too-many';
	if (draft.cohort === '') return 'no-cohort';
	if (cleanLine(draft.trainer, MAX_SIGNATURE) === '') return 'no-trainer';
	if (draft.due !== null && draft.due < today && draft.due !== kept) return 'due-over';
	if (draft.start !== null && draft.due !== null && draft.start > draft.due) return 'start-late';
	return undefined;
};

/** What a draft comes to, for the one that it changes or under a new id. */
export const assignmentFrom = (
	draft: Draft,
	cohort: Pick<Cohort, 'name'>,
	about: Pick<Assignment, 'id' | 'rev' | 'course' | 'key'>
): Assignment => ({
	id: about.id,
	rev: about.rev,
	course: about.course,
	key: about.key,
	trainer: cleanLine(draft.trainer, MAX_SIGNATURE),
	cohort: cleanLine(cohort.name, MAX_SIGNATURE),
	modules: draft.modules,
	start: draft.start,
	due: draft.due,
	pass: draft.pass,
	note: cleanLine(draft.note, MAX_NOTE),
	withdrawn: false
});

/** The one among those given that asks the very same of the same people: then a second would only confuse them. */
export const twinOf = (now: Assignment, cohort: Id, given: readonly Assigned[]): Assigned | undefined => {
	const asks = (a: Assignment) =>
		JSON.stringify([a.course, [...a.modules].sort(), a.start, a.due, a.pass, a.note, a.trainer, a.key]);
	return given.find((g) => g.cohort === cohort && !g.assignment.withdrawn && asks(g.assignment) === asks(now));
};
