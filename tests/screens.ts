import type { Page } from 'playwright-core';
import { Learner } from './learner';

export interface Screen {
	/** Name of its picture. */
	name: string;
	/** Below the locale. */
	path: string;
	/** What brings the page there from its address. @param page a fresh visitor's */
	prepare?: (page: Page) => Promise<void>;
	/** The whole length instead of what fits on the phone. */
	full?: boolean;
}

const MODULE = 'courses/complaint-handling/empathy/';
const LESSON = `${MODULE}lessons/analyzer/`;

/** Every screen that a learner meets. The gallery takes its picture, the access test looks for barriers. */
export const SCREENS: Screen[] = [
	{ name: 'home', path: '' },
	{ name: 'home-whole', path: '', full: true },
	{ name: 'module', path: MODULE, full: true },
	{ name: 'lesson-item', path: LESSON },
	{ name: 'lesson-chosen', path: LESSON, prepare: (page) => new Learner(page).choose() },
	{ name: 'lesson-feedback', path: LESSON, prepare: (page) => new Learner(page).respond() },
	{ name: 'quiz', path: `${MODULE}quiz/` },
	{ name: 'dialogue', path: `${MODULE}dialogues/lost-day/` },
	{ name: 'me', path: 'me/', full: true },
	{ name: 'not-there', path: 'nowhere/' }
];
