import { v7 } from 'uuid';
import type { Id } from '$lib/core/course';
import type { RosterPlan } from '$lib/core/roster';
import type { Writing } from '$lib/log/trainer-log';

/** What is written when a plan is agreed to. */
export const writingsOf = (plan: RosterPlan, cohort: Id): Writing[] => [
	...plan.added.map((named): Writing => {
		const id = v7();
		return [`person:${id}`, { id, cohort, ...named, removed: false }];
	}),
	...plan.back.map((person): Writing => [`person:${person.id}`, person]),
	...plan.noted.map(({ person, note }): Writing => [`person:${person.id}`, { ...person, note }])
];
