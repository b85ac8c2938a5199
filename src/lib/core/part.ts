import type { Id } from './course.ts';

/** One part of a response, judged; what `grade` counts and `feedbackOn` shows. */
export interface Part {
	/** Of an option, step, left side, blank or line; `true` or `false` for what was said to a judge item. */
	id: Id;
	good: boolean;
	/** False: left out, or filled with something the item no longer knows. */
	given: boolean;
	/** The author's words on just this, empty where there are none; and the misconceptions listed for just this slip. */
	text: string;
	misconceptions: Id[];
}
export interface Assessment {
	score: number;
	parts: Part[];
}
