import type { Book } from './book.ts';
import { valuesOf } from './book.ts';
import type { Assigned, Person } from './cohort.ts';
import type { Day } from './assignment.ts';
import type { Id } from './course.ts';
import { sendersOf, type Sender } from './senders.ts';

/** Those of a cohort, removed ones included. */
export const peopleOf = (book: Pick<Book, 'entries'>, cohort: Id): Person[] =>
	valuesOf(book, 'person').filter((person) => person.cohort === cohort);

/** Tag → person, as the trainer has said it within one cohort. */
export const claimsOf = (book: Pick<Book, 'entries'>, cohort: Id): Record<string, Id> => {
	const start = `claim:${cohort}:`;
	return Object.fromEntries(
		Object.values(book.entries).flatMap((entry) =>
			entry.key.startsWith(start) ? [[entry.key.slice(start.length), (entry.value as { person: Id }).person]] : []
		)
	);
};

/** Who has handed in for an assignment, and whose work that is. */
export const sendersFor = (book: Book, { assignment, cohort }: Assigned): Sender[] =>
	sendersOf(
		Object.values(book.collected).filter((one) => one.report.assignment === assignment.id),
		peopleOf(book, cohort),
		claimsOf(book, cohort)
	);

export interface Handed {
	/** People of the roster who have handed in. */
	people: number;
	/** On the roster. */
	of: number;
	/** Senders whom nobody on the roster has been found for. */
	unclaimed: number;
}

export const handedIn = (book: Book, assigned: Assigned): Handed => {
	const senders = sendersFor(book, assigned);
	return {
		people: new Set(senders.flatMap(({ person }) => (person === null ? [] : [person]))).size,
		of: peopleOf(book, assigned.cohort).filter((person) => !person.removed).length,
		unclaimed: senders.filter(({ person }) => person === null).length
	};
};

/** Where an assignment stands on a day. Without a due date it runs until it is withdrawn. */
export type Standing = 'ahead' | 'running' | 'over' | 'withdrawn';

export const standingOf = ({ withdrawn, start, due }: Assigned['assignment'], today: Day): Standing => {
	if (withdrawn) return 'withdrawn';
	if (due !== null && due < today) return 'over';
	return start !== null && start > today ? 'ahead' : 'running';
};
