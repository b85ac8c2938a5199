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
	/** Those that this edition of the course has. */
	items: Map<Id, Tried>;
	dialogues: Map<Id, DialogueReport>;
}
export type Tried = ItemReport & { sameEdition: boolean };

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
		modules.map((module) => [
			module.id,
			{ edition: editionOf(module), items: new Set(module.items.map((item) => item.id)) }
		])
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
	items: ReadonlySet<Id>;
}

/** A first try stays the first: what came first on the phone that came first holds. Of quizzes the better counts. */
const join = (reports: readonly ModuleReport[], here: Known | undefined): ModuleWork => {
	const work: ModuleWork = { best: null, items: new Map(), dialogues: new Map() };
	for (const { quiz, dialogues } of reports) {
		if (quiz) work.best = Math.max(work.best ?? 0, quiz.best);
		for (const [id, one] of Object.entries(dialogues)) if (!work.dialogues.has(id)) work.dialogues.set(id, one);
	}
	// in the course's order, whatever a report's is
	for (const id of here?.items ?? []) {
		const first = reports.find(({ items }) => Object.hasOwn(items, id));
		if (first) work.items.set(id, { ...first.items[id]!, sameEdition: first.edition === here?.edition });
	}
	return work;
};
