import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './stack';

test('parts fill the stack, in order, each wide enough for its number', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(500), { minLength: 5, maxLength: 5 }), (counts) => {
			const parts = partsOf(counts);
			expect(parts.map(({ count }) => count)).toEqual(counts.filter((n) => n > 0));
			let at = 0;
			for (const part of parts) {
				expect(part.at).toBeCloseTo(at);
				expect(part.width).toBeGreaterThanOrEqual(9);
				at += part.width;
			}
			if (parts.length > 0) expect(at).toBeCloseTo(100);
		}),
		{ seed: 1, numRuns: 100 }
	);
});

test('of two parts the larger count is the wider', () => {
	const [few, many] = partsOf([1, 17, 0, 0, 0]);
	expect(many!.width).toBeGreaterThan(few!.width);
});
