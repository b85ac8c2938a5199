import type { Id } from './course.ts';

/** What was given to one item: a union member per way of responding. */
export type Response =
	| { kind: 'choice'; option: Id }
	| { kind: 'choices'; options: Id[] }
	| { kind: 'verdict'; verdict: boolean }
	/** Step ids, first to last. */
	| { kind: 'order'; order: Id[] }
	/** Left id → right id (a pair's id, or an extra's). */
	| { kind: 'pairs'; pairs: Record<Id, Id> }
	/** Blank id → chip id. */
	| { kind: 'blanks'; blanks: Record<Id, Id> }
	/** Line id → fault id; `''` for a tapped line that has no name yet. */
	| { kind: 'spots'; spots: Record<Id, Id> };

/** 1 猜的, 2 差不多, 3 很有把握 */
export type Confidence = 1 | 2 | 3;
