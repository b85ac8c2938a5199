import type { Day } from '$lib/core/assignment';

export interface Due {
	/** The same for every version of the same thing. */
	uid: string;
	/** 1, 2, 3 …: calendars take the higher one. */
	rev: number;
	title: string;
	/** Lines. */
	description: string;
	url: string;
	day: Day;
	/** Taken back. */
	cancelled: boolean;
}

/**
 * A due date for any calendar (RFC 5545): the whole day, with a reminder at nine in the morning of the day before.
 *
 * @param now milliseconds: when this was written
 */
export const writeCalendar = (due: Due, now: number): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//tingdong//tingdong//ZH',
		'CALSCALE:GREGORIAN',
		`METHOD:${due.cancelled ? 'CANCEL' : 'PUBLISH'}`,
		'BEGIN:VEVENT',
		`UID:${escape(due.uid)}`,
		`SEQUENCE:${due.rev}`,
		`DTSTAMP:${new Date(now).toISOString().replace(/\.\d+|[-:]/g, '')}`,
		`DTSTART;VALUE=DATE:${compact(due.day)}`,
		`DTEND;VALUE=DATE:${compact(after(due.day))}`,
		`SUMMARY:${escape(due.title)}`,
		`DESCRIPTION:${escape(due.description)}`,
		`URL:${due.url}`,
		`STATUS:${due.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		// nobody is busy all that day because of it
		'TRANSP:TRANSPARENT',
		...(due.cancelled
			? []
			: [
					'BEGIN:VALARM',
					'ACTION:DISPLAY',
					`DESCRIPTION:${escape(due.title)}`,
					// the day begins at midnight: fifteen hours before
					'TRIGGER:-PT15H',
					'END:VALARM'
				]),
		'END:VEVENT',
		'END:VCALENDAR'
	]
		.flatMap((line) => [fold(line), '\r\n'])
		.join('');

const compact = (day: Day): string => day.replaceAll('-', '');
const after = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const escape = (text: string): string =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|[\r\n]/g, '\\n')
		// control characters may not stand in a calendar; a tab may (RFC 5545, 3.3.11)
		.replace(/(?!\t)\p{Cc}/gu, '');

/** At most 75 bytes a line, the space of a continued one included, and no character cut in two. */
const fold = (line: string): string => {
	let bytes = 0;
	return [...line].reduce((folded, character) => {
		const size = new TextEncoder().encode(character).length;
		const fits = bytes + size <= 75;
		bytes = fits ? bytes + size : 1 + size;
		return folded + (fits ? character : `\r\n ${character}`);
	}, '');
};
