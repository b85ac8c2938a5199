import { v7 } from 'uuid';
import type { Book } from '$lib/core/book';
import type { Assigned, Person } from '$lib/core/cohort';
import type { Id } from '$lib/core/course';
import { peopleOf, sendersFor } from '$lib/core/handed';
import { cleanLine } from '$lib/core/line';
import { MAX_PERSON, MAX_PERSON_NOTE } from '$lib/core/roster';
import { sameName, type Sender } from '$lib/core/senders';
import type { Writing } from '$lib/log/trainer-log';

/** The trainer has said whose work a sender's is. */
export const claimed = ({ cohort }: Assigned, tag: string, person: Id): Writing => [
	`claim:${cohort}:${tag}`,
	{ person }
];

/**
 * Somebody on the roster has another phone, too. A claim outdoes what a name says, so what the name alone has said of
 * this person's other phones is written down with it: their work stays theirs.
 */
export const chosen = (book: Book, assigned: Assigned, sender: Sender, person: Id): Writing[] => [
	...sendersFor(book, assigned)
		.filter((s) => s.by === 'name' && s.person === person && s.tag !== sender.tag)
		.map((s) => claimed(assigned, s.tag, person)),
	claimed(assigned, sender.tag, person)
];

/**
 * Whoever this is comes onto the roster. Two of one name cannot be told apart by it any more: so what the name alone has
 * said of others until now is written down, and stays theirs.
 */
export const enrolled = (book: Book, assigned: Assigned, sender: Sender, note: string): Writing[] => {
	const name = cleanLine(sender.latest.report.name, MAX_PERSON);
	const told = cleanLine(note, MAX_PERSON_NOTE);
	const people = peopleOf(book, assigned.cohort);
	const gone = people.find((p) => p.removed && sameName(p.name, name) && sameName(p.note, told));
	const person: Person = gone
		? { ...gone, removed: false }
		: { id: v7(), cohort: assigned.cohort, name, note: told, removed: false };
	const namesakes = sendersFor(book, assigned).filter(
		(s) => s.by === 'name' && sameName(people.find((p) => p.id === s.person)?.name ?? '', name)
	);
	return [
		[`person:${person.id}`, person],
		...namesakes.map((s) => claimed(assigned, s.tag, s.person!)),
		claimed(assigned, sender.tag, person.id)
	];
};
