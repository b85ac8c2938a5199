import { expect, test } from 'vitest';
import { hash53 } from './hash.ts';

test('a text keeps its hash for ever', () => {
	expect(hash53('')).toBe('wvjl67o803');
	expect(hash53('听懂')).toBe('1bewbs2yoyl');
});

test('one changed character gives another hash', () => {
	const seen = new Set(Array.from({ length: 10_000 }, (_, i) => hash53(`item-${i}`)));
	expect(seen.size).toBe(10_000);
});
