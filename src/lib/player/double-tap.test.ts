import { expect, test } from 'vitest';
import { DoubleTap } from './double-tap';

test('lets the first tap through and the second of a double tap not', () => {
	let now = 1000;
	const tap = new DoubleTap(() => now);
	expect(tap.open()).toBe(true);
	tap.close();
	now += 250;
	expect(tap.open()).toBe(false);
	now += 250;
	expect(tap.open()).toBe(true);
});
