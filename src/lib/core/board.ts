import type { Day } from './assignment.ts';
import { doubtsAbout, type Doubt } from './board-doubts.ts';
import { beliefsIn, countItems, stopsIn, type Belief, type ItemCount } from './board-items.ts';
import { leavingsOf, type Leaving } from './board-moods.ts';
import { byNeed, isOver, rowOf, type Row } from './board-rows.ts';
import { trendOf, type TrendDay } from './board-trend.ts';
import { gather, type Sending } from './board-work.ts';
import type { Assigned, Person } from './cohort.ts';
import type { Id, Module } from './course.ts';

/**
 * What a trainer sees of one assignment: a pure fold over reports, the same for any order of collecting and for any
 * repeats. It counts people on the roster; senders whom nobody has claimed stand apart and count nowhere.
 */
export interface Board {
	/** The columns. */
	modules: Id[];
	/** The due day is over. */
	over: boolean;
	/** Those who most want a hand first. */
	rows: Row[];
	unclaimed: Row[];
	/** People who have handed in. */
	handed: number;
	first: { right: number; of: number };
	/** First tries that were very sure and not right. */
	sureWrong: number;
	/** Dialogues walked to an end, and those whose customer left calm. */
	calm: { people: number; of: number };
	/** People some of whose work is of another edition of the course: their wrong choices cannot be told. */
	otherEdition: number;
	stops: ItemCount[];
	beliefs: Belief[];
	doubts: Doubt[];
	leavings: Leaving[];
	trend: TrendDay[];
	/** When the newest report came in; null: none has. */
	received: string | null;
}

/** @param input.modules those of the assignment that this edition of the course has, in either script */
export const foldBoard = (input: {
	assigned: Pick<Assigned, 'assignment' | 'cohort'>;
	people: readonly Person[];
	senders: readonly Sending[];
	modules: readonly Module[];
	today: Day;
}): Board => {
	const { assignment } = input.assigned;
	const modules = assignment.modules.flatMap((id) => input.modules.find((m) => m.id === id) ?? []);
	const { people, unclaimed } = gather(input.assigned, input.people, input.senders, modules);
	const ask = { ...assignment, today: input.today };
	const rows = people.map((work) => rowOf(work, modules, ask)).sort(byNeed);
	const strangers = unclaimed.map((work) => rowOf(work, modules, ask)).sort(byNeed);
	const counts = countItems(people, modules);
	const leavings = leavingsOf(people, modules);
	const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
	return {
		modules: assignment.modules,
		over: isOver(ask),
		rows,
		unclaimed: strangers,
		handed: people.filter(({ senders }) => senders.length > 0).length,
		first: { right: sum(counts.map((c) => c.met - c.wrong)), of: sum(counts.map((c) => c.met)) },
		sureWrong: sum(counts.map((c) => c.sure)),
		calm: { people: sum(leavings.map((l) => l.moods[4])), of: sum(leavings.map((l) => l.people)) },
		otherEdition: people.filter((work) => work.otherEdition).length,
		stops: stopsIn(counts),
		beliefs: beliefsIn(people, modules),
		doubts: doubtsAbout(people, modules, counts),
		leavings,
		trend: trendOf(people, assignment),
		received:
			[...rows, ...strangers]
				.flatMap((row) => row.received ?? [])
				.sort()
				.at(-1) ?? null
	};
};
