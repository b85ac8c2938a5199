import type { Person } from './cohort.ts';
import { sameName } from './senders.ts';

export const MAX_PERSON = 30;
export const MAX_PERSON_NOTE = 20;
/** On one roster: a branch has fewer, and the board shows them on one page. */
export const MAX_PEOPLE = 500;

/** A line of a list as it was typed, pasted or read from a file. */
export interface Named {
	name: string;
	/** Empty where nothing tells two of one name apart. */
	note: string;
}

/** What becomes of a list, said before anything is kept. */
export interface RosterPlan {
	/** New on the roster. */
	added: Named[];
	/** Were on it before and come back, with what they had handed in. */
	back: Person[];
	/** On it without a number, which the list now gives. */
	noted: { person: Person; note: string }[];
	/** On it already: nothing changes. */
	here: Named[];
	/** Twice in the list itself: the first counts. */
	twice: Named[];
	/** More than a roster holds. */
	over: Named[];
}

const same = (a: Named, b: Named): boolean => sameName(a.name, b.name) && sameName(a.note, b.note);
/** One of them has no number: then the name alone decides. */
const perhaps = (a: Named, b: Named): boolean => sameName(a.name, b.name) && (a.note === '' || b.note === '');

/**
 * Two of one name and different numbers are two people. A name without a number is whoever has that name already.
 *
 * @param people those of the cohort, removed ones included
 */
export const planRoster = (list: readonly Named[], people: readonly Person[]): RosterPlan => {
	const plan: RosterPlan = { added: [], back: [], noted: [], here: [], twice: [], over: [] };
	const met: Named[] = [];
	const taken = new Set<string>();
	let room = MAX_PEOPLE - people.filter((p) => !p.removed).length;
	for (const one of list) {
		if (met.some((before) => same(before, one) || perhaps(before, one))) {
			plan.twice.push(one);
			continue;
		}
		met.push(one);
		const free = people.filter((p) => !taken.has(p.id));
		const person =
			free.find((p) => !p.removed && same(p, one)) ??
			free.find((p) => !p.removed && perhaps(p, one)) ??
			free.find((p) => p.removed && same(p, one)) ??
			free.find((p) => p.removed && perhaps(p, one));
		if (person) taken.add(person.id);
		if (person && !person.removed) {
			if (person.note === '' && one.note !== '') plan.noted.push({ person, note: one.note });
			else plan.here.push(one);
		} else if (room <= 0) plan.over.push(one);
		else {
			room--;
			if (person) plan.back.push({ ...person, note: one.note || person.note, removed: false });
			else plan.added.push(one);
		}
	}
	return plan;
};
