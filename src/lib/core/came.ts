import { later, type Book } from './book.ts';

/** What another copy of the book brings that is not here yet. */
export interface Came {
	cohorts: number;
	people: number;
	assignments: number;
	handIns: number;
	/** Registers that are here and come newer: a name mended, an assignment changed. */
	changed: number;
}

export const cameWith = (here: Book, there: Book): Came => {
	const fresh = (kind: string) =>
		Object.keys(there.entries).filter((key) => key.startsWith(`${kind}:`) && !Object.hasOwn(here.entries, key)).length;
	return {
		cohorts: fresh('cohort'),
		people: fresh('person'),
		assignments: fresh('assigned'),
		handIns: Object.keys(there.collected).filter((id) => !Object.hasOwn(here.collected, id)).length,
		changed: Object.values(there.entries).filter((entry) => {
			const before = here.entries[entry.key];
			return before !== undefined && later(before, entry) !== before;
		}).length
	};
};

/** Whether a key of the trainer's has signed anything that is still to be answered to it. */
export const hasGiven = (book: Pick<Book, 'entries'>, key: string): boolean =>
	Object.values(book.entries).some(
		(entry) => entry.key.startsWith('assigned:') && 'assignment' in entry.value && entry.value.assignment.key === key
	);
