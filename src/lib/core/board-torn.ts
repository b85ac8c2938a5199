/** For tests: a branch's book torn into copies on several devices, and merged again in whatever order. */
import type { Branch } from './board-sample.ts';
import { foldBoard } from './board.ts';
import { emptyBook, later, mergeBooks, type Book, type Collected, type Entry } from './book.ts';
import { peopleOf, sendersFor } from './handed.ts';
import { mix, shuffle } from './shuffle.ts';

const entriesOf = ({ assigned, people, claims }: Branch): Entry[] => {
	const stamp = { tick: 5, origin: 'a' };
	return [
		{ ...stamp, key: `assigned:${assigned.assignment.id}`, value: assigned },
		...people.map((person): Entry => ({ ...stamp, key: `person:${person.id}`, value: person })),
		// written over since: by the same tick of another device, and by a later one
		...people.map((person): Entry => ({
			tick: 5,
			origin: '0',
			key: `person:${person.id}`,
			value: { ...person, name: `${person.name}?` }
		})),
		...people.map((person): Entry => ({
			tick: 4,
			origin: 'z',
			key: `person:${person.id}`,
			value: { ...person, removed: true }
		})),
		...Object.entries(claims).map(([tag, person]): Entry => ({
			...stamp,
			key: `claim:${assigned.cohort}:${tag}`,
			value: { person }
		}))
	];
};

/** The same taken in on two devices, on one of them a month later. */
const twice = (one: Collected): Collected[] => [one, { ...one, received: `2026-12${one.received.slice(7)}` }];

const add = (book: Book, entry: Entry): void => {
	book.entries[entry.key] = later(book.entries[entry.key], entry);
};

/** Everything in one book. */
export const whole = (branch: Branch): Book => {
	const book = emptyBook();
	for (const entry of entriesOf(branch)) add(book, entry);
	for (const one of branch.collected) book.collected[one.id] = one;
	return book;
};

/** Each entry and report lies in one book or several; books are merged in a random order, some again and again. */
export const torn = (branch: Branch, seed: number): Book => {
	const count = 2 + (mix(seed, 'books') % 4);
	const books = Array.from({ length: count }, emptyBook);
	const lies = (what: string) => {
		const own = mix(seed, what) % count;
		return books.filter((_, i) => i === own || mix(seed, `${what} ${i}`) % 3 === 0);
	};
	for (const [i, entry] of shuffle(entriesOf(branch), seed).entries())
		for (const book of lies(`entry ${i}`)) add(book, entry);
	for (const one of shuffle(branch.collected, seed)) {
		const [here, there] = twice(one);
		const holders = lies(one.id);
		for (const [i, book] of holders.entries())
			book.collected[one.id] = i === mix(seed, one.id) % holders.length ? here! : there!;
	}
	const again = shuffle([...books, ...books, ...books], mix(seed, 'order')).slice(0, count);
	return shuffle([...books, ...again], mix(seed, 'merge')).reduce((a, b, i) =>
		mix(seed, `${i}`) % 2 ? mergeBooks(a, b) : mergeBooks(b, a)
	);
};

/** The board of a book, as bytes. Reports come in the order in which the book happens to hold them. */
export const boardBytes = (book: Book, { assigned, modules }: Branch): string => {
	const people = peopleOf(book, assigned.cohort);
	const senders = sendersFor(book, assigned);
	return JSON.stringify(foldBoard({ assigned, people, senders, modules, today: '2026-11-22' }));
};
