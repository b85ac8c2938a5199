import type { Collected } from './book.ts';
import type { Person } from './cohort.ts';
import type { Id } from './course.ts';
import type { Report } from './report.ts';

/** As much of a collected report as tells who sent it, when, and what was passed: those that are not the newest need no more. */
export interface Seen extends Pick<Collected, 'id' | 'received'> {
	report: Omit<Report, 'modules'> & { modules: Record<Id, { quiz: { best: number } | null }> };
}

/** The same as it is stored: flat, because thousands of them are read at once. */
export interface SeenRow extends Pick<Collected, 'id' | 'received'>, Omit<Report, 'modules'> {
	/** Of quizzes, by module. */
	best: Record<Id, number>;
}

export const rowOfSeen = ({ id, received, report: { modules, ...report } }: Seen): SeenRow => ({
	id,
	received,
	...report,
	best: Object.fromEntries(Object.entries(modules).flatMap(([m, { quiz }]) => (quiz ? [[m, quiz.best]] : [])))
});

export const seenInRow = ({ id, received, best, ...report }: SeenRow): Seen => {
	const modules: Seen['report']['modules'] = {};
	for (const m in best) modules[m] = { quiz: { best: best[m]! } };
	return { id, received, report: { ...report, modules } };
};

/** Whoever hands in under one tag: one learner on one device. */
export interface Sender<C extends Seen = Collected> {
	tag: string;
	/** Oldest first, by (n, made, id). */
	reports: C[];
	latest: C;
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

const inOrder = (a: Seen, b: Seen): number =>
	a.report.n - b.report.n || a.report.made - b.report.made || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** When the first of a sender's reports came in, with its id, so that no two senders have the same. */
const arrivalOf = ({ reports }: Pick<Sender<Seen>, 'reports'>): string =>
	reports.reduce((first, { received, id }) => {
		const one = `${received} ${id}`;
		return first === '' || one < first ? one : first;
	}, '');

/** In the order in which they first came. */
export const byArrival = <S extends Pick<Sender<Seen>, 'reports'>>(senders: readonly S[]): S[] =>
	senders
		.map((sender) => ({ sender, first: arrivalOf(sender) }))
		.sort((a, b) => (a.first < b.first ? -1 : 1))
		.map(({ sender }) => sender);

/**
 * Who has handed in, and whose work it is. Derived, never stored: a claim of the trainer's decides; else the one person
 * on the roster with that name, for the tag of that name that came first. The same for any order of collecting.
 *
 * @param collected those of one assignment
 * @param people the cohort's roster; those removed are nobody
 * @param claims tag → person
 */
export const sendersOf = <C extends Seen>(
	collected: readonly C[],
	people: readonly Person[],
	claims: Readonly<Record<string, Id>>
): Sender<C>[] => {
	const byTag = new Map<string, C[]>();
	for (const one of collected) {
		const list = byTag.get(one.report.tag);
		if (list) list.push(one);
		else byTag.set(one.report.tag, [one]);
	}
	const here = people.filter((p) => !p.removed);
	const byName = new Map<string, Person[]>();
	for (const person of here) {
		const name = plainName(person.name);
		byName.set(name, [...(byName.get(name) ?? []), person]);
	}
	const taken = new Set<Id>();
	const senders = [...byTag].map(([tag, list]): Sender<C> => {
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
	for (const sender of byArrival(senders)) {
		if (sender.person) continue;
		const named = byName.get(plainName(sender.latest.report.name)) ?? [];
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
