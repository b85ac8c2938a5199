import type { Collected } from './book.ts';
import type { Assigned, Person } from './cohort.ts';
import type { Id, Module } from './course.ts';
import { editionOf, type DialogueReport, type ItemReport, type ModuleReport } from './report.ts';
import { byArrival, type Seen, type Sender } from './senders.ts';

/** A sender whose newest report is at hand whole; of the ones before it only what `Seen` says. */
export type Sending = Omit<Sender<Seen>, 'latest'> & { latest: Collected };

/** One person's work, from whatever phones it came. */
export interface Work {
	/** Null: nobody has said whose it is. */
	person: Person | null;
	/** In the order in which they first came; empty: nothing handed in. */
	senders: Sending[];
	/** By module id: those of the assignment with anything done in them. */
	modules: Map<Id, ModuleWork>;
	/** Some of it was learnt in another edition of the course, where a wrong choice's place says nothing. */
	otherEdition: boolean;
}
export interface ModuleWork {
	best: number | null;
	/** At the places of the module's items in this edition of the course: the very first try, where there was one. */
	items: (ItemReport | undefined)[];
	/** At the same places: learnt in another edition. Null: none was. */
	foreign: boolean[] | null;
	dialogues: Map<Id, DialogueReport>;
}

export interface Gathered {
	/** One for each person on the roster. */
	people: Work[];
	/** One for each sender whom nobody has claimed. */
	unclaimed: Work[];
}

export const gather = (
	{ assignment, cohort }: Pick<Assigned, 'assignment' | 'cohort'>,
	people: readonly Person[],
	senders: readonly Sending[],
	modules: readonly Module[]
): Gathered => {
	const known = new Map(
		modules.map(({ id, items }) => [id, { edition: editionOf({ items }), items: items.map((item) => item.id) }])
	);
	const bySender = byArrival(senders);
	const workOf = (person: Person | null, own: Sending[]): Work => {
		const work: Work = { person, senders: own, modules: new Map(), otherEdition: false };
		for (const id of assignment.modules) {
			const reports = own.flatMap(({ latest: { report } }) =>
				Object.hasOwn(report.modules, id) ? [report.modules[id]!] : []
			);
			if (reports.length === 0) continue;
			const here = known.get(id);
			work.modules.set(id, join(reports, here));
			if (here && reports.some((r) => r.edition !== here.edition)) work.otherEdition = true;
		}
		return work;
	};
	const here = people.filter((p) => p.cohort === cohort && !p.removed);
	const ids = new Set(here.map((p) => p.id));
	const byPerson = new Map<Id, Sending[]>();
	for (const sender of bySender)
		if (sender.person !== null) byPerson.set(sender.person, [...(byPerson.get(sender.person) ?? []), sender]);
	return {
		people: here.map((person) => workOf(person, byPerson.get(person.id) ?? [])),
		unclaimed: bySender.filter((s) => s.person === null || !ids.has(s.person)).map((s) => workOf(null, [s]))
	};
};

/** A module as this edition of the course has it. */
interface Known {
	edition: number;
	items: readonly Id[];
}

/** A first try stays the first: what came first on the phone that came first holds. Of quizzes the better counts. */
const join = (reports: readonly ModuleReport[], here: Known = { edition: -1, items: [] }): ModuleWork => {
	const dialogues = new Map<Id, DialogueReport>();
	let best: number | null = null;
	for (const report of reports) {
		if (report.quiz) best = Math.max(best ?? 0, report.quiz.best);
		for (const [id, one] of Object.entries(report.dialogues)) if (!dialogues.has(id)) dialogues.set(id, one);
	}
	const from = here.items.map((id) => reports.find(({ items }) => Object.hasOwn(items, id)));
	return {
		best,
		items: from.map((report, i) => report?.items[here.items[i]!]),
		foreign: reports.every(({ edition }) => edition === here.edition)
			? null
			: from.map((report) => report !== undefined && report.edition !== here.edition),
		dialogues
	};
};
