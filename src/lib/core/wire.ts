import type { Id } from './course.ts';

/** Permanent small integers of items, modules and dialogues: what travels in packed links instead of ids. Only ever grows. */
export interface Wire {
	course: Id;
	/** By id; each number once, 1 and up. */
	numbers: Record<Id, number>;
}
