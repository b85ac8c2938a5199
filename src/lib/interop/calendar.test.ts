import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar, type Due } from './calendar';

const due: Due = {
	uid: 'a@tingdong',
	rev: 1,
	title: '学完3个单元',
	description: '林静请你学',
	url: 'https://example.org/zh-Hans/join/#abc',
	day: '2026-12-31',
	cancelled: false
};
const NOW = Date.UTC(2026, 10, 28, 9, 5, 7, 89);
/** As a calendar reads it: unfolded lines by name. */
const read = (text: string): Record<string, string> =>
	Object.fromEntries(
		text
			.replace(/\r\n[ \t]/g, '')
			.split('\r\n')
			.filter(Boolean)
			.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const)
			// the reminder repeats the description
			.reverse()
	);
const unescape = (text = ''): string => text.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c));

describe('a due date', () => {
	test('takes the whole day, also at the end of a year', () =>
		expect(read(writeCalendar(due, NOW))).toMatchObject({
			'DTSTART;VALUE=DATE': '20261231',
			'DTEND;VALUE=DATE': '20270101',
			DTSTAMP: '20261128T090507Z',
			UID: 'a@tingdong',
			SEQUENCE: '1',
			STATUS: 'CONFIRMED'
		}));

	test('reminds at nine the day before', () => expect(writeCalendar(due, NOW)).toContain('\r\nTRIGGER:-PT15H\r\n'));

	test('that was taken back cancels the one before and reminds of nothing', () => {
		const text = writeCalendar({ ...due, rev: 2, cancelled: true }, NOW);
		expect(read(text)).toMatchObject({ METHOD: 'CANCEL', STATUS: 'CANCELLED', SEQUENCE: '2', UID: 'a@tingdong' });
		expect(text).not.toContain('VALARM');
	});

	test('leaves out control characters, which a calendar may not hold, and keeps a tab', () => {
		const text = writeCalendar({ ...due, title: 'a\0b\x08c\x0bd\x1fe\x7ff\x85g\th' }, NOW);
		expect(read(text)['SUMMARY']).toBe('abcdefg\th');
	});

	test('keeps any text, on lines of at most 75 bytes that are whole characters', () => {
		const line = fc.string({ unit: 'grapheme', maxLength: 120 });
		fc.assert(
			fc.property(fc.oneof(line, fc.constantFrom('a;b,c\\n\nd', '字'.repeat(90), '👩‍👩‍👧'.repeat(9))), (title) => {
				const text = writeCalendar({ ...due, title, description: title }, NOW);
				for (const part of text.split('\r\n')) {
					expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
					expect(part.isWellFormed()).toBe(true);
				}
				expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
				expect(unescape(read(text)['SUMMARY'])).toBe(title);
				expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
			}),
			{ seed: 2, numRuns: 200 }
		);
	});
});
