import { assess } from './assess.ts';
import type { Id, Item } from './course.ts';
import { isRight } from './score.ts';
import type { Part } from './part.ts';
import type { Response } from './response.ts';

export type Verdict = 'right' | 'partly' | 'look-again';

export interface Feedback {
	/** `right`: score 1; `partly`: above 0. */
	verdict: Verdict;
	/**
	 * In the order of `assess`. `text` is empty where the author has nothing to say about that part alone:
	 * `general` then speaks for it. Of single, better-phrase and judge at most one: what was chosen or said.
	 */
	parts: { id: Id; text: string; good: boolean }[];
	/** Unless right: the right options not chosen (of `multiple`, the parts that were missed), or `true`/`false`. */
	better?: Id[];
	/** Of order, match, cloze and spot: the author's word on the whole. The item's `explain` comes below all this. */
	general?: string;
}

const betterThan = (item: Item, parts: readonly Part[]): Id[] => {
	if (item.kind === 'judge') return [item.answer ? 'true' : 'false'];
	if (!('options' in item)) return [];
	const chosen = parts.filter((p) => p.given).map((p) => p.id);
	return item.options.filter((o) => o.correct && !chosen.includes(o.id)).map((o) => o.id);
};

/** What to show after a response: texts from the course, no words of the app. Never throws, like `grade`. */
export const feedbackOn = (item: Item, response: Response): Feedback => {
	const { score, parts } = assess(item, response);
	const right = isRight(score);
	const better = right ? [] : betterThan(item, parts);
	return {
		verdict: right ? 'right' : score > 0 ? 'partly' : 'look-again',
		parts: parts.map(({ id, text, good }) => ({ id, text, good })),
		...(better.length > 0 && { better }),
		...('feedback' in item &&
			'right' in item.feedback && { general: right ? item.feedback.right : item.feedback.wrong })
	};
};
