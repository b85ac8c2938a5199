import type { Assigned, Cohort, Person } from './cohort.ts';
import type { Id } from './course.ts';
import type { Report } from './report.ts';

/**
 * The trainer's book: registers that are written over, and reports that only come to be more. Two copies of a book are
 * merged register by register (the later write wins, by tick and then origin) and by set union, so the order of merging
 * and repeats change nothing.
 */
export type Entry = { tick: number; origin: string } & (
	| { key: `cohort:${Id}`; value: Cohort }
	| { key: `person:${Id}`; value: Person }
	| { key: `assigned:${Id}`; value: Assigned }
	/** Whose reports those with this tag are, within one cohort: said by the trainer, against what the names say. */
	| { key: `claim:${Id}:${string}`; value: { person: Id } }
	| { key: 'trainer'; value: { name: string } }
);

/** A report as it came in. The sealed bytes are kept: they are the proof, and open again with the same key. */
export interface Collected {
	/** SHA-256 of the sealed payload, base64url: the same hand-in twice is one. */
	id: string;
	/** ISO 8601 of the collecting device; the earlier one where two devices took in the same. */
	received: string;
	/** base64url. */
	sealed: string;
	report: Report;
}

export interface Book {
	/** By key. */
	entries: Record<string, Entry>;
	/** By id. */
	collected: Record<string, Collected>;
}

export const emptyBook = (): Book => ({ entries: {}, collected: {} });

/** The one that counts of two writes to one register. */
export const later = (a: Entry | undefined, b: Entry): Entry => {
	if (!a) return b;
	const order = b.tick - a.tick || (b.origin > a.origin ? 1 : b.origin < a.origin ? -1 : 0);
	// one origin never writes twice under one tick; if a damaged book says so, its text decides the same everywhere
	return (order || (JSON.stringify(b.value) > JSON.stringify(a.value) ? 1 : -1)) > 0 ? b : a;
};

export const earlier = (a: Collected | undefined, b: Collected): Collected => {
	if (!a) return b;
	// two that came in at the very same moment, opened by two editions of the course: the same one everywhere
	const order = Date.parse(a.received) - Date.parse(b.received) || compare(a, b, ({ received }) => received);
	return (order || compare(a, b, ({ report }) => JSON.stringify(report))) <= 0 ? a : b;
};
const compare = (a: Collected, b: Collected, by: (one: Collected) => string): number =>
	by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0;

export const mergeBooks = (a: Book, b: Book): Book => {
	const merged: Book = { entries: { ...a.entries }, collected: { ...a.collected } };
	for (const [key, entry] of Object.entries(b.entries)) merged.entries[key] = later(merged.entries[key], entry);
	for (const [id, one] of Object.entries(b.collected)) merged.collected[id] = earlier(merged.collected[id], one);
	return merged;
};

interface Kinds {
	cohort: Cohort;
	person: Person;
	assigned: Assigned;
}

/** The values of one kind of register, in the order of their keys. */
export const valuesOf = <K extends keyof Kinds>(book: Pick<Book, 'entries'>, kind: K): Kinds[K][] =>
	Object.keys(book.entries)
		.filter((key) => key.startsWith(`${kind}:`))
		.sort()
		.map((key) => book.entries[key]!.value as Kinds[K]);
