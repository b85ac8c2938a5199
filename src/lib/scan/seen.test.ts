import { expect, test } from 'vitest';
import { Seen } from './seen';

test('what stays in view comes once, however long it stays', () => {
	const seen = new Seen(1000);
	expect([0, 400, 1300, 2200].map((now) => seen.comes('a', now))).toEqual([true, false, false, false]);
});

test('gone for long enough it comes again; another comes meanwhile', () => {
	const seen = new Seen(1000);
	expect(seen.comes('a', 0)).toBe(true);
	expect(seen.comes('b', 10)).toBe(true);
	expect(seen.comes('a', 1001)).toBe(true);
	expect(seen.comes('__proto__', 1002)).toBe(true);
});
