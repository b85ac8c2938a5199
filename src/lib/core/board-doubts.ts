import type { ItemCount } from './board-items.ts';
import type { Work } from './board-work.ts';
import type { Id } from './course.ts';

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

/** @param counts of the same people, so that only what enough of them met is looked at */
export const doubtsAbout = (people: readonly Work[], counts: readonly ItemCount[]): Doubt[] => {
	const enough = counts.filter(({ met }) => met >= ENOUGH);
	if (enough.length === 0) return [];
	const all = people.map((work) => ({ work, rate: rateOf(work) }));
	return enough.flatMap(({ module, item, met, wrong }): Doubt[] => {
		const here = all.flatMap(({ work, rate }) => {
			const tried = work.modules.get(module)?.items.get(item);
			return tried ? [{ right: tried.right, rate }] : [];
		});
		const rates = here.map(({ rate }) => rate).sort(compare);
		// those at the very middle belong to neither half: no name or chance decides where they go
		const [low, high] = [rates[(rates.length - 1) >> 1]!, rates[rates.length >> 1]!];
		const half = (belongs: (rate: Rate) => boolean): Rate => {
			const members = here.filter(({ rate }) => belongs(rate));
			return { right: members.filter((m) => m.right).length, of: members.length };
		};
		const apart = compare(low, high) < 0;
		const upper = half((rate) => (apart ? compare(rate, high) >= 0 : compare(rate, high) > 0));
		const lower = half((rate) => (apart ? compare(rate, low) <= 0 : compare(rate, low) < 0));
		const told = { module, item, met, right: met - wrong, upper, lower };
		if (wrong === 0) return [{ ...told, why: 'everyone-right' }];
		if (wrong === met) return [{ ...told, why: 'nobody-right' }];
		const judged = upper.of > 0 && lower.of > 0;
		return judged && compare(upper, lower) <= 0 ? [{ ...told, why: 'upside-down' }] : [];
	});
};

const rateOf = ({ modules }: Work): Rate => {
	const rate = { right: 0, of: 0 };
	for (const { items } of modules.values())
		for (const { right } of items.values()) {
			rate.of++;
			if (right) rate.right++;
		}
	return rate;
};
