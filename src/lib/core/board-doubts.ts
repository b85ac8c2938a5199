import type { ItemCount } from './board-items.ts';
import type { Work } from './board-work.ts';
import type { Id, Module } from './course.ts';
import type { ItemReport } from './report.ts';

/**
 * An item that tells nothing of people: everyone has it right, nobody has, or those who are right more often elsewhere
 * are not right more often here.
 */
export interface Doubt {
	module: Id;
	item: Id;
	why: 'everyone-right' | 'nobody-right' | 'upside-down';
	met: number;
	right: number;
	/** Of the half that is right more often over all first tries, and of the other. */
	upper: { right: number; of: number };
	lower: { right: number; of: number };
}

/** Fewer than these say nothing of an item. */
const ENOUGH = 10;

interface Rate {
	right: number;
	of: number;
}
/** In whole numbers, so that thirds compare the same everywhere. */
const compare = (a: Rate, b: Rate): number => a.right * b.of - b.right * a.of;

/** @param counts of the same people and modules, so that only what enough of them met is looked at */
export const doubtsAbout = (
	people: readonly Work[],
	modules: readonly Pick<Module, 'id' | 'items'>[],
	counts: readonly ItemCount[]
): Doubt[] => {
	const enough = new Map(counts.flatMap((count) => (count.met >= ENOUGH ? [[count.item, count]] : [])));
	if (enough.size === 0) return [];
	const all = ranked(people);
	return modules.flatMap(({ id, items }) => {
		const here = all.flatMap(({ work, rank }) => {
			const done = work.modules.get(id);
			return done ? [{ items: done.items, rank }] : [];
		});
		return items.flatMap((item, i): Doubt[] => {
			const count = enough.get(item.id);
			if (!count) return [];
			const { met, wrong } = count;
			const told = { module: id, item: item.id, met, right: met - wrong, ...halvesOf(here, i, met) };
			if (wrong === 0) return [{ ...told, why: 'everyone-right' }];
			if (wrong === met) return [{ ...told, why: 'nobody-right' }];
			const judged = told.upper.of > 0 && told.lower.of > 0;
			return judged && compare(told.upper, told.lower) <= 0 ? [{ ...told, why: 'upside-down' }] : [];
		});
	});
};

/**
 * Of those who met an item, how often each half has it right. Those at the very middle belong to neither: no name or
 * chance decides where they go.
 * @param here in the order of their ranks
 */
const halvesOf = (
	here: readonly { items: readonly (ItemReport | undefined)[]; rank: number }[],
	i: number,
	met: number
): Pick<Doubt, 'upper' | 'lower'> => {
	const middle: number[] = [];
	let n = 0;
	for (const { items, rank } of here) {
		if (!items[i]) continue;
		if (n === (met - 1) >> 1 || n === met >> 1) middle.push(rank);
		n++;
	}
	const low = middle[0] ?? 0;
	const high = middle.at(-1) ?? 0;
	const upper = { right: 0, of: 0 };
	const lower = { right: 0, of: 0 };
	for (const { items, rank } of here) {
		const tried = items[i];
		if (!tried || (low === high && rank === low)) continue;
		const half = rank >= high ? upper : lower;
		half.of++;
		if (tried.right) half.right++;
	}
	return { upper, lower };
};

/** Those right least often first; equal rates have one rank. */
const ranked = (people: readonly Work[]): { work: Work; rank: number }[] => {
	let rank = 0;
	let before: Rate | undefined;
	return people
		.map((work) => ({ work, rate: rateOf(work) }))
		.sort((a, b) => compare(a.rate, b.rate))
		.map(({ work, rate }) => {
			if (before && compare(before, rate) < 0) rank++;
			before = rate;
			return { work, rank };
		});
};

const rateOf = ({ modules }: Work): Rate => {
	const rate = { right: 0, of: 0 };
	for (const { items } of modules.values())
		for (const tried of items) {
			if (!tried) continue;
			rate.of++;
			if (tried.right) rate.right++;
		}
	return rate;
};
