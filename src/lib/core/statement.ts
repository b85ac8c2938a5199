import type { Assignment } from './assignment.ts';
import type { Id, Mood } from './course.ts';
import type { Confidence, Response } from './response.ts';

/**
 * One immutable record of what happened: the only thing ever stored as the truth.
 * Verbs are past tense and versioned once they change (`responded.v2`); unknown verbs are kept and skipped by folds.
 */
export type Statement = Stamp & (Happened | Agreed);

/** What a player reports; the log stamps it. Learning, and nothing else. */
export type Happened =
	/** An attempt at a lesson, quiz or dialogue was opened. `items` are those a quiz drew, in order. */
	| { verb: 'started'; object: Place; result: { seed: number; items?: Id[] } }
	/** The screen before the learner changed: `step` is a lesson step, a quiz item, or `result`. */
	| { verb: 'moved'; object: Place & { attempt: Id }; result: { step: Id } }
	| {
			verb: 'responded';
			object: Place & { attempt: Id; item: Id; print: string };
			result: { response: Response; score: number; misconceptions: Id[]; confidence?: Confidence };
	  }
	/**
	 * A reply in the learner's own words, read by the coach and never graded. Said again (written anew, or with a line
	 * of the coach's taken back) it is reported again, and the last one holds. `heard` moves, `harms` groups.
	 */
	| {
			verb: 'replied';
			object: Place & { attempt: Id; item: Id; print: string };
			result: { text: string; heard: Id[]; harms: Id[]; disputed?: Id[] };
	  }
	/** `at` is the number of choices made before: a second tab's late choice is thereby recognised. */
	| { verb: 'chose'; object: Place & { attempt: Id; turn: Id; choice: Id }; result: { at: number } }
	/** Back to a fork: the path is cut to its first `to` choices. */
	| { verb: 'rewound'; object: Place & { attempt: Id }; result: { to: number } }
	| { verb: 'completed'; object: Place & { attempt: Id }; result: Outcome };

/** What was agreed between a learner and a trainer: no learning, so it is folded into home alone. */
export type Agreed =
	/** A link was opened and accepted; a later `rev` of the same assignment takes the place of the one before. */
	| { verb: 'accepted'; object: AssignmentPlace; result: { assignment: Assignment } }
	/** Put away: the learner does not want it on home any more. Accepted again it is there again. */
	| { verb: 'left'; object: AssignmentPlace; result: Record<never, never> }
	/** A report was shown or sent: `n` counts those of this assignment, `digest` tells whether there is something new. */
	| { verb: 'handed-in'; object: AssignmentPlace; result: { n: number; digest: string; passed: Id[] } };

/** An assignment, as the object of a statement. */
export interface AssignmentPlace {
	course: Id;
	kind: 'assignment';
	id: Id;
}

/** How an attempt ended. Scores 0–1. */
export type Outcome =
	| { kind: 'lesson' }
	| { kind: 'quiz'; score: number; passed: boolean }
	| { kind: 'dialogue'; score: number; ending: Id; end: 'good' | 'ok' | 'bad'; mood: Mood; path: Id[] };

/**
 * Something an attempt can be made at. A quiz has its module's id, and so has a review: its attempts are the days
 * (`review-2026-11-23`), so that an item is asked once a day, whatever tabs are open.
 */
export interface Place {
	course: Id;
	module: Id;
	kind: 'lesson' | 'quiz' | 'dialogue' | 'review';
	id: Id;
}

export interface Stamp {
	/** UUIDv7. The `started` statement's id is the id of the attempt. */
	id: Id;
	/** ISO 8601 with the device's own offset: for display, days and scheduling only; it orders nothing. */
	time: string;
	/** The device's id (16 bytes, base64url) and its own count: unique together. */
	origin: string;
	seq: number;
	/** Lamport clock: above every statement this device had seen. */
	tick: number;
}

const AGREED: ReadonlySet<string> = new Set<Agreed['verb']>(['accepted', 'left', 'handed-in']);
export const isAgreed = (s: Statement): s is Stamp & Agreed => AGREED.has(s.verb);

/** Statements about a module: those that make its record. What a newer app says of an assignment is not among them. */
export type Learnt = Stamp & Happened;
export const isLearnt = (s: Statement): s is Learnt => !isAgreed(s) && PLACES.has(s.object.kind);
const PLACES: ReadonlySet<string> = new Set<Place['kind']>(['lesson', 'quiz', 'dialogue', 'review']);

/** Canonical order: (tick, origin, seq). A wrong clock orders nothing. */
export const inOrder = (a: Stamp, b: Stamp): number =>
	a.tick - b.tick || (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0) || a.seq - b.seq;

/** Set union by id, in canonical order: idempotent, and the same whichever side comes first. */
export const merge = <S extends Stamp>(a: readonly S[], b: readonly S[]): S[] =>
	[...new Map([...a, ...b].map((s) => [s.id, s])).values()].sort(inOrder);
