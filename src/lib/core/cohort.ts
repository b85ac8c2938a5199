import type { Assignment } from './assignment.ts';
import type { Id } from './course.ts';

/** Learners trained together. */
export interface Cohort {
	id: Id;
	/** 1–20 characters. */
	name: string;
	archived: boolean;
}

/** One name on a cohort's roster. */
export interface Person {
	id: Id;
	cohort: Id;
	/** 1–30 characters. */
	name: string;
	/** A staff number or whatever else tells two of one name apart; may be empty. */
	note: string;
	/** Taken off the roster; what they handed in stays. */
	removed: boolean;
}

/** An assignment as the trainer keeps it: for whom it is, and every bit of the link that was handed out. */
export interface Assigned {
	assignment: Assignment;
	cohort: Id;
	/** The signed payload of the newest `rev`, base64url. */
	payload: string;
	/** ISO 8601, when this `rev` was made. */
	made: string;
}
