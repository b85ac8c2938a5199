import { expect, test } from 'vitest';
import { dayNumber, dayOf, MAX_MINUTES, minutesOf, plainDay, timeOfMinutes } from './day.ts';

test.each([
	['2024-01-01', 0],
	['2024-02-29', 59],
	['2026-11-23', 1057],
	['2203-06-07', 65535]
])('%s is day %i', (day, number) => {
	expect(dayNumber(day)).toBe(number);
	expect(dayOf(number)).toBe(day);
});

test.each(['2023-12-31', '2203-06-08', '2026-02-30', '2026-2-3', 'today', ''])('%j is no day that travels', (day) => {
	expect(dayNumber(day)).toBeUndefined();
	expect(plainDay(day)).toBe('2024-01-01');
});

test('minutes begin in 2024 and never before', () => {
	const time = Date.parse('2026-11-23T09:12:34+08:00');
	expect(timeOfMinutes(minutesOf(time))).toBe(Date.parse('2026-11-23T09:12:00+08:00'));
	expect(minutesOf(0)).toBe(0);
	expect(minutesOf(8e15)).toBe(MAX_MINUTES);
});
