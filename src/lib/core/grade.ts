import { assess } from './assess.ts';
import type { Id, Item } from './course.ts';
import type { Response } from './response.ts';
import { allNamed } from './spot.ts';

export interface Grade {
	/** 0–1. */
	score: number;
	/** Those met, each once. */
	misconceptions: Id[];
}

/**
 * The score (0–1) of a response and the misconceptions it met.
 *
 * - `single`, `better-phrase`, `judge`: 1 or 0.
 * - `multiple`: each of R right options chosen earns 1/R, each of W wrong ones costs 1/min(R, W), never below 0.
 *   So one of two right is .5, one wrong takes back one right, and choosing everything gains nothing.
 * - `order`: Kendall's τ, never below 0: (pairs in the right relation − pairs in the wrong one) ÷ all pairs.
 *   A random order is 0 on average before the floor. Pairs in `swaps` are left out of the count.
 * - `match`: the share of lefts with their right; a right with the same text is the same right.
 * - `cloze`: the share of blanks with a chip they accept; a chip counts once, in the first blank that accepts it.
 * - `spot`: each of F faulty lines is worth 1/F, half for tapping it and half for naming its fault; a clean line
 *   tapped costs half of 1/F, never below 0. So one clean line takes back one found, and where there are as many clean
 *   lines (content sees to that in quizzes) tapping everything gains nothing. In a call that went well, each line
 *   tapped costs half.
 * - `reply`: not graded.
 *
 * 1 is reached only by a response that is right in every part. Misconceptions: those named by what was
 * chosen or listed for the slips made; where a slip was made but none of these is met, the item's own. Not per slip:
 * two cards that changed places are one idea. A part left out stands for none, except a faulty line: those not tapped
 * are said to be fine, so each fault missed or misnamed stands for its own.
 *
 * Never throws: a response may be older than the course. Another kind's response scores 0, unknown ids count as not
 * given, repeated ones once.
 */
export const grade = (item: Item, response: Response): Grade => {
	const { score, parts } = assess(item, response);
	const listed = parts.flatMap((p) => p.misconceptions);
	const own = 'misconception' in item && parts.some((p) => p.given && !p.good) ? [item.misconception] : [];
	return { score, misconceptions: [...new Set(listed.length > 0 ? listed : own)] };
};

/**
 * Whether it can be handed in: something chosen; every step, left and blank filled with something the item knows;
 * every line tapped is named, where none is that was said on purpose.
 */
export const isComplete = (item: Item, response: Response | undefined): boolean => {
	if (item.kind === 'spot') return response?.kind === 'spots' && allNamed(item, response.spots);
	const { parts } = assess(item, response);
	return parts.some((p) => p.given) && (item.kind === 'multiple' || parts.every((p) => p.given));
};
