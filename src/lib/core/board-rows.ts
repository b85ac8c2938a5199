import { daysUntil, type Assignment, type Day } from './assignment.ts';
import type { Work } from './board-work.ts';
import type { Id, Module } from './course.ts';

/** Where a person stands in one module. */
export interface Cell {
	module: Id;
	/** `learning`: something done, no quiz. */
	state: 'none' | 'learning' | 'below' | 'passed';
	/** Of the quiz, in hundredths. */
	best: number | null;
	/** The due day is over, and it is not passed. */
	overdue: boolean;
}

/** Why somebody needs a hand. */
export type Reason =
	| { why: 'overdue'; modules: Id[] }
	/** The quiz has been tried and is below the pass mark. */
	| { why: 'stuck'; modules: Id[] }
	| { why: 'absent' }
	/** Very sure and not right, in at least two items. */
	| { why: 'sure'; items: Id[] };

export interface SureWrong {
	module: Id;
	item: Id;
	/** The place of the choice in `wrongsOf`, where it can be told. */
	wrong: number | null;
}

export interface Row {
	/** A person's id; of an unclaimed sender the tag. */
	id: string;
	/** Null: nobody has said whose it is. */
	person: Id | null;
	/** On the roster; of an unclaimed sender as they sign. */
	name: string;
	note: string;
	/** In the assignment's order. */
	cells: Cell[];
	passed: number;
	/** First tries. */
	first: { right: number; of: number };
	/** Items answered with `很有把握` and not right, in the assignment's order. */
	sureWrong: SureWrong[];
	/** Those that most want a hand first. */
	reasons: Reason[];
	/** When the newest report came in; null: nothing handed in. */
	received: string | null;
	/** From how many phones. */
	tags: string[];
}

export interface Ask extends Pick<Assignment, 'modules' | 'pass' | 'due' | 'withdrawn'> {
	today: Day;
}

export const isOver = ({ due, withdrawn, today }: Omit<Ask, 'modules' | 'pass'>): boolean =>
	due !== null && !withdrawn && daysUntil(due, today) < 0;

const SURE_ENOUGH = 2;

/** @param modules those of the assignment that this edition of the course has */
export const rowOf = (work: Work, modules: readonly Pick<Module, 'id' | 'items'>[], ask: Ask): Row => {
	const over = isOver(ask);
	const cells = ask.modules.map((module): Cell => {
		const done = work.modules.get(module);
		const best = done?.best ?? null;
		const state = !done ? 'none' : best === null ? 'learning' : best >= ask.pass ? 'passed' : 'below';
		return { module, state, best, overdue: over && state !== 'passed' };
	});
	const sureWrong: SureWrong[] = [];
	const first = { right: 0, of: 0 };
	for (const { id: module, items } of modules) {
		const done = work.modules.get(module);
		if (!done) continue;
		for (let i = 0; i < done.items.length; i++) {
			const tried = done.items[i];
			if (!tried) continue;
			first.of++;
			if (tried.right) first.right++;
			else if (tried.confidence === 3)
				sureWrong.push({ module, item: items[i]!.id, wrong: (done.foreign?.[i] ? undefined : tried.wrong) ?? null });
		}
	}
	const newest = work.senders.map(({ latest }) => latest.received).sort();
	const latest = work.senders.at(-1)?.latest.report;
	return {
		id: work.person?.id ?? latest?.tag ?? '',
		person: work.person?.id ?? null,
		name: work.person?.name ?? latest?.name ?? '',
		note: work.person?.note ?? '',
		cells,
		passed: cells.filter(({ state }) => state === 'passed').length,
		first,
		sureWrong,
		reasons: reasonsFor(cells, sureWrong, work.senders.length > 0),
		received: newest.at(-1) ?? null,
		tags: work.senders.map(({ tag }) => tag).sort()
	};
};

const reasonsFor = (cells: readonly Cell[], sureWrong: readonly SureWrong[], handed: boolean): Reason[] => {
	const overdue = cells.filter((cell) => cell.overdue).map(({ module }) => module);
	const stuck = cells.filter(({ state }) => state === 'below').map(({ module }) => module);
	return [
		...(overdue.length > 0 ? [{ why: 'overdue' as const, modules: overdue }] : []),
		...(stuck.length > 0 ? [{ why: 'stuck' as const, modules: stuck }] : []),
		...(handed ? [] : [{ why: 'absent' as const }]),
		...(sureWrong.length >= SURE_ENOUGH ? [{ why: 'sure' as const, items: sureWrong.map(({ item }) => item) }] : [])
	];
};

/** One reason of a kind outweighs all kinds below it together. */
const WEIGHT: Record<Reason['why'], number> = { overdue: 8, stuck: 4, absent: 2, sure: 1 };
const weightOf = ({ reasons }: Row): number => reasons.reduce((sum, { why }) => sum + WEIGHT[why], 0);
const extentOf = ({ reasons }: Row): number =>
	reasons.reduce((n, r) => n + ('modules' in r ? r.modules.length : 'items' in r ? r.items.length : 0), 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those who most want a hand first. */
export const byNeed = (a: Row, b: Row): number =>
	weightOf(b) - weightOf(a) ||
	extentOf(b) - extentOf(a) ||
	a.passed - b.passed ||
	compare(a.name, b.name) ||
	compare(a.id, b.id);
