import type { Id } from './course.ts';
import { isRight } from './score.ts';
import type { ItemProgress, ModuleRecord } from './progress.ts';
import { daysBetween } from './recall.ts';
import { overdue } from './schedule.ts';

/** What the course knows of every graded item, without its words: module id → item id. */
export type Bank = Record<Id, Record<Id, { print: string; lesson: Id; quiz?: true }>>;

/** Why an item is asked again, most urgent first; learners read it above the item. */
const REASONS = ['sure-and-wrong', 'missed', 'changed', 'guessed', 'due'] as const;
export type Reason = (typeof REASONS)[number];

export interface Due {
	module: Id;
	item: Id;
	reason: Reason;
	/** Whole days since it was last asked. */
	days: number;
	overdue: number;
}

/** A sitting is at most this long. */
export const SITTING = 8;

/** The attempt that today's reviews belong to: an item is asked once a day, whatever tabs are open. */
export const reviewOf = (today: string): Id => `review-${today}`;

const reasonFor = (progress: ItemProgress, print: string): Reason => {
	const last = progress.recalls.at(-1);
	if (progress.print !== print) return 'changed';
	if (!last) return 'due';
	if (!isRight(last.score)) return last.confidence === 3 ? 'sure-and-wrong' : 'missed';
	return last.confidence === 1 ? 'guessed' : 'due';
};

/** Everything due on `today`, most urgent first. Items that the course no longer has are not asked, whatever the log says. */
export const dueOn = (records: Readonly<Record<Id, ModuleRecord>>, bank: Bank, today: string): Due[] =>
	Object.entries(bank)
		.flatMap(([module, items]) =>
			Object.entries(items).flatMap(([item, { print }]): Due[] => {
				const progress = records[module]?.items[item];
				if (!progress || progress.attempt === reviewOf(today)) return [];
				const reason = reasonFor(progress, print);
				const late = reason === 'changed' ? 0 : overdue(progress.recalls, today);
				const days = daysBetween(progress.recalls.at(-1)?.day ?? today, today);
				return late < 0 ? [] : [{ module, item, reason, days, overdue: late }];
			})
		)
		.sort(
			(a, b) =>
				REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
				b.overdue - a.overdue ||
				(a.item < b.item ? -1 : a.item > b.item ? 1 : 0)
		);

/** The most urgent one first, then, as far as it goes, never two of one module in a row: so nobody guesses by the topic. */
const interleaved = (list: readonly Due[]): Due[] => {
	const rest = [...list];
	const out: Due[] = [];
	while (rest.length > 0) {
		const other = rest.findIndex((d) => d.module !== out.at(-1)?.module);
		out.push(...rest.splice(Math.max(0, other), 1));
	}
	return out;
};

export interface Plan {
	/** To ask now, in this order. */
	ask: Due[];
	/** Already reviewed today. */
	done: number;
	/** Due as well, for whoever wants more. */
	more: number;
	/** Days (≥ 1) until something is due again; undefined when nothing ever is. */
	next?: number;
}

/** Today's sitting. What has been reviewed today counts towards its length, so a reload does not start it anew. */
export const planReview = (
	records: Readonly<Record<Id, ModuleRecord>>,
	bank: Bank,
	today: string,
	sitting = SITTING
): Plan => {
	const done = Object.values(records)
		.flatMap((r) => Object.values(r.items))
		.filter((i) => i.attempt === reviewOf(today)).length;
	const due = dueOn(records, bank, today);
	const next = nextDue(records, bank, today);
	const ask = interleaved(due.slice(0, Math.max(0, sitting - done)));
	return { ask, done, more: due.length - ask.length, ...(next === undefined ? {} : { next }) };
};

const nextDue = (records: Readonly<Record<Id, ModuleRecord>>, bank: Bank, today: string): number | undefined => {
	const waits = Object.entries(bank).flatMap(([module, items]) =>
		Object.keys(items).flatMap((item) => {
			const progress = records[module]?.items[item];
			const wait = progress ? -overdue(progress.recalls, today) : 0;
			return wait > 0 ? [wait] : [];
		})
	);
	return waits.length === 0 ? undefined : Math.min(...waits);
};
