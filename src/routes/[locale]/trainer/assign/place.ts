import type { Id } from '$lib/core/course';

/** What stands behind the `#`: a new assignment, maybe for a cohort; one that was given; or a change to that one. */
export type AssignPlace =
	{ what: 'new'; cohort: Id | undefined } | { what: 'given'; id: Id } | { what: 'change'; id: Id };

/** An assignment's id is eleven characters; what has a word before it is longer. */
export const placeIn = (hash: string): AssignPlace => {
	const [, word, id = ''] = /^#(for|change)-([\w-]{11,})$/.exec(hash) ?? [];
	if (word === 'change') return { what: 'change', id };
	return !word && hash.length > 1 ? { what: 'given', id: hash.slice(1) } : { what: 'new', cohort: id || undefined };
};
