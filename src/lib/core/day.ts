import type { Day } from './assignment.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.parse('2024-01-01T00:00:00Z');

/** Whole days since 2024-01-01, as dates travel: 0–65535. Undefined where the text is no such day. */
export const dayNumber = (day: Day): number | undefined => {
	const number = Math.round((Date.parse(`${day}T00:00:00Z`) - START) / DAY);
	return number >= 0 && number <= 0xffff && dayOf(number) === day ? number : undefined;
};

/** As it can travel: a day that a wrong clock has put anywhere else becomes the first. */
export const plainDay = (day: Day): Day => (dayNumber(day) === undefined ? dayOf(0) : day);

export const dayOf = (number: number): Day => new Date(START + number * DAY).toISOString().slice(0, 10);

/** As many as travel: until 2151. */
export const MAX_MINUTES = 2 ** 26 - 1;
/** Minutes since 2024-01-01T00:00Z: `Report.made`. */
export const minutesOf = (time: number): number =>
	Math.min(MAX_MINUTES, Math.max(0, Math.floor((time - START) / MINUTE)));
export const timeOfMinutes = (minutes: number): number => START + minutes * MINUTE;
