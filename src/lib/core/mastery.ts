import type { Id } from './course.ts';
import type { ModuleRecord } from './progress.ts';
import type { Bank } from './review.ts';

/**
 * The one rule: a module is *passed* by its quiz, and *mastered* when, besides, each of its lessons has an item that was
 * right again after days, and right again after another number of days. Once reached it stays: it says what was shown,
 * and reviews go on.
 *
 * Delayed recall and not more practice on one day is what lasts: Latimier, Peyre and Ramus 2021,
 * 10.1007/s10648-020-09572-8 (29 studies, g = 0.74 for spaced over massed retrieval).
 */
export interface Mastery {
	/** Lessons with such an item, of all the lessons that the module has today. */
	firm: number;
	of: number;
	/** The time of the statement by which the last of it was true. */
	mastered?: string;
}

export const masteryOf = (items: Bank[Id], record: ModuleRecord | undefined): Mastery => {
	const lessons = [...new Set(Object.values(items).map((i) => i.lesson))];
	const since = lessons.map((lesson) =>
		Object.entries(items)
			.flatMap(([id, item]) => (item.lesson === lesson ? (firmSince(item.print, record?.items[id]) ?? []) : []))
			.reduce<string | undefined>(earlier, undefined)
	);
	const firm = since.filter((s) => s !== undefined);
	const passed = record?.quiz?.passed;
	const all = lessons.length > 0 && firm.length === lessons.length && passed !== undefined;
	return {
		firm: firm.length,
		of: lessons.length,
		...(all ? { mastered: firm.reduce(later, passed) } : {})
	};
};

/** An item that means something else now has to be shown anew. */
const firmSince = (print: string, past: ModuleRecord['items'][Id] | undefined): string | undefined =>
	past?.print === print ? past.firm : undefined;

// by milliseconds: times carry their device's own offset
const earlier = (a: string | undefined, b: string): string =>
	a === undefined || Date.parse(b) < Date.parse(a) ? b : a;
const later = (a: string, b: string): string => (Date.parse(b) > Date.parse(a) ? b : a);
