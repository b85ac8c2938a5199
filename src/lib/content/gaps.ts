import type { ClozeItem } from '../core/course.ts';

const GAP = /\{\{([a-z0-9-]+)\}\}/;

/** `跑了三趟，{{feeling}}。` → text and blanks in turn. */
export const gapsIn = (text: string): ClozeItem['text'] =>
	text
		.split(GAP)
		.map((part, i) => (i % 2 === 1 ? { blank: part } : part))
		.filter((part) => part !== '');

export const blanksIn = (text: string): string[] =>
	gapsIn(text).flatMap((part) => (typeof part === 'string' ? [] : [part.blank]));
