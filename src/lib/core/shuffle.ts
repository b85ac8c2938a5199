import type { Id, Item } from './course.ts';
import { grade } from './grade.ts';
import { isRight } from './score.ts';

/**
 * Numbers in [0, 1) from a seed, of which the low 32 bits count: mulberry32 (Tommy Ettinger, public domain).
 * Its state is a counter and its output a hash of it, so neighbouring seeds give unrelated numbers.
 * A saved attempt keeps only its seed: changing this function rearranges attempts under way.
 */
const mulberry32 = (seed: number) => {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
	};
};

/** A new list in an order that depends on the seed (an integer) and the length alone: Fisher–Yates. */
export const shuffle = <T>(list: readonly T[], seed: number): T[] => {
	const random = mulberry32(seed);
	const rest = [...list];
	const out: T[] = [];
	while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
	return out;
};

/** A seed (0 – 2³²−1) of its own for each text under one seed: FNV-1a from the seed on, then murmur3's finish. */
export const mix = (seed: number, text: string): number => {
	let h = (seed | 0) ^ 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
};

/** The item as authored, to grade by, beside what the learner picks from, in the order to show it. */
export interface Presented {
	item: Item;
	/** Options, steps, right sides with extras, chips, or names of faults; nothing for judge (both words belong to the app) and reply. */
	offered: { id: Id; text: string }[];
}

const offeredBy = (item: Item): { id: Id; text: string }[] => {
	switch (item.kind) {
		case 'single':
		case 'better-phrase':
		case 'multiple':
			return item.options;
		case 'judge':
		case 'reply':
			return [];
		case 'order':
			return item.steps;
		case 'match':
			return [...item.pairs, ...item.extras].map(({ id, right }) => ({ id, text: right }));
		case 'cloze':
			return item.chips;
		case 'spot':
			return item.faults.map(({ id, name }) => ({ id, text: name }));
	}
};

/**
 * What an attempt with this seed shows of an item: the same again after a reload, another in the next attempt.
 * Pass the attempt's seed; the item's id is mixed in here. Steps never lie in a right order, unless every order is right.
 */
export const presented = (item: Item, seed: number): Presented => {
	const cards = offeredBy(item).map(({ id, text }) => ({ id, text }));
	const lies = (offered: Presented['offered']) =>
		item.kind === 'order' && isRight(grade(item, { kind: 'order', order: offered.map((o) => o.id) }).score);
	const own = mix(seed, item.id);
	// A few fresh tries keep all the wrong orders about equally likely.
	for (let i = 0; i < 8; i++) {
		const offered = shuffle(cards, own + i);
		if (!lies(offered)) return { item, offered };
	}
	// Backwards every pair that counts is wrong.
	return { item, offered: cards.reverse() };
};
