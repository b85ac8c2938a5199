import type { Collected } from './book.ts';
import type { Person } from './cohort.ts';
import type { Id } from './course.ts';

/** Whoever hands in under one tag: one learner on one device. */
export interface Sender {
	tag: string;
	/** Oldest first, by (n, made, id). */
	reports: Collected[];
	latest: Collected;
	/** Other names this tag has signed with, oldest first. */
	former: string[];
	/** Whose work this is taken to be; null until the trainer says so. */
	person: Id | null;
	/** Said by the trainer, or read off the name. */
	by: 'claim' | 'name' | null;
	/** The person has this name but another tag came first: a new phone, a namesake, or somebody else. */
	rival: Id | null;
}

/** Names are compared as they sound to a reader: full-width or half, with or without spaces, any case. */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);
const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const inOrder = (a: Collected, b: Collected): number =>
	a.report.n - b.report.n || a.report.made - b.report.made || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byArrival = (a: Sender, b: Sender): number => {
	const first = (s: Sender) => s.reports.map((r) => `${r.received} ${r.id}`).sort()[0]!;
	return first(a) < first(b) ? -1 : 1;
};

/**
 * Who has handed in, and whose work it is. Derived, never stored: a claim of the trainer's decides; else the one person
 * on the roster with that name, for the tag of that name that came first. The same for any order of collecting.
 *
 * @param collected those of one assignment
 * @param people the cohort's roster; those removed are nobody
 * @param claims tag → person
 */
export const sendersOf = (
	collected: readonly Collected[],
	people: readonly Person[],
	claims: Readonly<Record<string, Id>>
): Sender[] => {
	const byTag = new Map<string, Collected[]>();
	for (const one of collected) byTag.set(one.report.tag, [...(byTag.get(one.report.tag) ?? []), one]);
	const here = people.filter((p) => !p.removed);
	const taken = new Set<Id>();
	const senders = [...byTag].map(([tag, list]): Sender => {
		const reports = list.sort(inOrder);
		const latest = reports.at(-1)!;
		const names = [...new Set(reports.map((r) => r.report.name))];
		const claimed = Object.hasOwn(claims, tag) ? here.find((p) => p.id === claims[tag]) : undefined;
		if (claimed) taken.add(claimed.id);
		return {
			tag,
			reports,
			latest,
			former: names.filter((name) => name !== latest.report.name),
			person: claimed?.id ?? null,
			by: claimed ? 'claim' : null,
			rival: null
		};
	});
	for (const sender of [...senders].sort(byArrival)) {
		if (sender.person) continue;
		const named = here.filter((p) => sameName(p.name, sender.latest.report.name));
		const [only] = named;
		if (!only || named.length > 1) continue;
		if (taken.has(only.id)) sender.rival = only.id;
		else {
			taken.add(only.id);
			Object.assign(sender, { person: only.id, by: 'name' });
		}
	}
	return senders.sort((a, b) => (a.tag < b.tag ? -1 : 1));
};
