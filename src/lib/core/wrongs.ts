import type { Id, Item } from './course.ts';
import { grade } from './grade.ts';
import type { Response } from './response.ts';

/** A way of going wrong that the author has listed. `id` is an option's, a chip's, … or empty for the item's own default. */
export interface Wrong {
	id: Id;
	misconception: Id;
}

const byId = (a: Wrong, b: Wrong): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * What can go wrong in an item, in an order that depends on ids alone: reports name a wrong choice by its place in this
 * list, which holds where the editions of the module are the same (`editionOf`).
 */
export const wrongsOf = (item: Item): Wrong[] => {
	switch (item.kind) {
		case 'single':
		case 'better-phrase':
		case 'multiple':
			return item.options
				.flatMap(({ id, correct, misconception }) => (correct || !misconception ? [] : [{ id, misconception }]))
				.sort(byId);
		case 'judge':
			return [{ id: '', misconception: item.misconception }];
		case 'order':
			return listed(
				item.wrong.map((w) => ({ id: `${w.before}>${w.after}`, misconception: w.misconception })),
				item.misconception
			);
		case 'match':
			return listed(
				[
					...item.wrong.map((w) => ({ id: `${w.left}=${w.right}`, misconception: w.misconception })),
					...item.extras.map(({ id, misconception }) => ({ id, misconception }))
				],
				item.misconception
			);
		case 'cloze':
			return listed(
				item.chips.flatMap(({ id, misconception }) => (misconception ? [{ id, misconception }] : [])),
				item.misconception
			);
		case 'spot':
			return item.faults.map(({ id, misconception }) => ({ id, misconception })).sort(byId);
		case 'reply':
			return [];
	}
};

const listed = (wrongs: Wrong[], own: Id): Wrong[] => [{ id: '', misconception: own }, ...wrongs.sort(byId)];

/** The first wrong choice of a response as its place in `wrongsOf`, or undefined where none that is listed was made. */
export const firstWrong = (item: Item, response: Response): number | undefined => {
	const wrongs = wrongsOf(item);
	const [met] = grade(item, response).misconceptions;
	const chosen = (w: Wrong): boolean =>
		response?.kind === 'choice' ? w.id === response.option : w.misconception === met;
	const at = wrongs.findIndex(chosen);
	return at === -1 ? undefined : at;
};
