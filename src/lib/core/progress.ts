import type { Assignment } from './assignment.ts';
import type { Id, Mood } from './course.ts';
import type { Confidence, Response } from './response.ts';
import type { Place } from './statement.ts';

/**
 * Progress: what folds over statements say is true now. Records hold no course text and no course order;
 * those are joined at view time, so a course edit needs no migration here.
 */

/** What was given to one item within one attempt. */
export interface Given {
	print: string;
	response: Response;
	score: number;
	misconceptions: Id[];
	confidence?: Confidence;
}

/** A lesson or quiz under way, or the last one finished. */
export interface Attempt {
	id: Id;
	seed: number;
	/** The quiz's draw; empty for a lesson. */
	items: Id[];
	/** The exact screen to go on at; null before the first move. */
	step: Id | null;
	given: Record<Id, Given>;
	/** Replies in the learner's own words: read by the coach, not graded. */
	replies: Record<Id, Reply>;
	done: boolean;
}

/** The last thing written to a reply item within one attempt. */
export interface Reply {
	print: string;
	text: string;
	/** Lines of the coach's that the learner took back: "not what I meant". */
	disputed: Id[];
}

export interface TalkAttempt {
	id: Id;
	seed: number;
	/** Choice ids: the whole saved dialogue. */
	path: Id[];
	done: boolean;
}

export interface Ending {
	ending: Id;
	end: 'good' | 'ok' | 'bad';
	mood: Mood;
	score: number;
	path: Id[];
}

export interface LessonProgress {
	attempt: Attempt;
	/** Times completed. */
	times: number;
}
export interface QuizProgress {
	attempt: Attempt;
	/** Finished tries, and the first, last and best of their scores (0–1). */
	tries: number;
	first?: number;
	last?: number;
	best?: number;
	/** The day on which the best was first reached, `YYYY-MM-DD`. */
	bestDay?: string;
	/** The time of the statement that first passed it. */
	passed?: string;
}
export interface DialogueProgress {
	attempt: TalkAttempt;
	/** Complete paths walked. Going back to a fork and on to another ending counts again. */
	tries: number;
	/** The first complete path is the first try; later ones show as best. */
	first?: Ending;
	best?: Ending;
}
/** What a day showed of an item. Of several responses on one day the weakest: put right a minute later is not yet remembered. */
export interface Recall {
	/** `YYYY-MM-DD` where the learner was. A wrong clock may make it go back. */
	day: string;
	score: number;
	confidence?: Confidence;
}
/** An item's history over every attempt: for retakes that prefer the unseen, for review, mastery and reports. */
export interface ItemProgress {
	print: string;
	first: Omit<Given, 'print'>;
	last: Omit<Given, 'print'>;
	times: number;
	time: string;
	/** The attempt last counted: a second tab's response in the same attempt is thereby recognised. */
	attempt: Id;
	/** The last 12 days with a response, oldest first. */
	recalls: Recall[];
	/** The different gaps, in days (≥ 1), after which it was right: at most two are kept, being all that mastery asks. */
	gaps: number[];
	/** When the second of them was reached. */
	firm?: string;
}

export interface ModuleRecord {
	lessons: Record<Id, LessonProgress>;
	quiz: QuizProgress | null;
	dialogues: Record<Id, DialogueProgress>;
	items: Record<Id, ItemProgress>;
	/** The last ends counted (attempt, and path where it is a dialogue), newest last: an end reported twice counts once. */
	ends: string[];
}

/** All that home reads: constant in size however long the history. */
export interface HomeRecord {
	/** What was last under way and is not finished; where exactly is in its module's record. */
	place: Place | null;
	/** By module id: what is finished. */
	modules: Record<Id, HomeModule>;
	/** The last 14 days with a statement, oldest first, as `YYYY-MM-DD` where the learner was. */
	days: string[];
	/** By id: what a trainer has asked for and the learner has accepted. The 24 accepted last. */
	assignments: Record<Id, Accepted>;
}

export interface HomeModule {
	lessons: Id[];
	dialogues: Id[];
	/** By the course's own pass mark. */
	passed: boolean;
	/** The best of the quiz's finished tries (0–1): a trainer may ask for more, or for less. */
	best?: number;
	touched: string;
}

export interface Accepted {
	assignment: Assignment;
	/** When it was first accepted. */
	time: string;
	/** Put away by the learner. It stays known, so that hand-ins go on counting if it is accepted again. */
	left?: true;
	/** The last report shown or sent, and the modules that were passed then. */
	handed?: { n: number; digest: string; passed: Id[]; time: string };
}

export const emptyModule = (): ModuleRecord => ({ lessons: {}, quiz: null, dialogues: {}, items: {}, ends: [] });
export const emptyHome = (): HomeRecord => ({ place: null, modules: {}, days: [], assignments: {} });
