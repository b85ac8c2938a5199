import type { Day } from '$lib/core/assignment';
import { valuesOf, type Book } from '$lib/core/book';
import type { Assigned } from '$lib/core/cohort';
import type { Id } from '$lib/core/course';
import { standingOf } from '$lib/core/handed';

export interface Choice {
	assigned: Assigned;
	/** As the cohort is called now. */
	cohort: string;
}

/** What can be looked at: newest first, those of cohorts put away last. */
export const choicesIn = (entries: Book['entries']): Choice[] => {
	const cohorts = new Map(valuesOf({ entries }, 'cohort').map((cohort) => [cohort.id, cohort]));
	const away = ({ assigned }: Choice) => (cohorts.get(assigned.cohort)?.archived ? 1 : 0);
	return valuesOf({ entries }, 'assigned')
		.map((assigned) => ({ assigned, cohort: cohorts.get(assigned.cohort)?.name ?? assigned.assignment.cohort }))
		.sort((a, b) => away(a) - away(b) || (a.assigned.made < b.assigned.made ? 1 : -1));
};

/** The one asked for; else the newest that people are at or have been at. */
export const chosenOf = (choices: readonly Choice[], id: Id, today: Day): Choice | undefined =>
	choices.find(({ assigned }) => assigned.assignment.id === id) ??
	choices.find(({ assigned }) => ['running', 'over'].includes(standingOf(assigned.assignment, today))) ??
	choices[0];
