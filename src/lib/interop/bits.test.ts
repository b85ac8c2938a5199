import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from './bits';

const part = fc.oneof(
	fc.record({ how: fc.constant('put' as const), value: fc.nat(2 ** 20 - 1) }),
	fc.record({ how: fc.constant('gamma' as const), value: fc.integer({ min: 1, max: 2 ** 20 }) }),
	fc.record({ how: fc.constant('signed' as const), value: fc.integer({ min: -(2 ** 20), max: 2 ** 20 }) })
);
const write = (list: { how: 'put' | 'gamma' | 'signed'; value: number }[]) => {
	const out = new BitWriter();
	for (const { how, value } of list) {
		if (how === 'put') out.put(value, 20);
		else out[how](value);
	}
	return out.done();
};

test('reads back what was written, to the end', () => {
	fc.assert(
		fc.property(fc.array(part, { maxLength: 30 }), (list) => {
			const from = new BitReader(write(list));
			expect(list.map(({ how }) => (how === 'put' ? from.take(20) : from[how]()))).toEqual(list.map((p) => p.value));
			expect(from.ended).toBe(true);
		}),
		{ seed: 2, numRuns: 200 }
	);
});

test('takes one bit for the next number and three for the two after it', () => {
	expect(new BitWriter().gamma(1).gamma(1).gamma(2).gamma(3).done()).toHaveLength(1);
});

test('fails past the end and stays failed', () => {
	const from = new BitReader(Uint8Array.of(0xff));
	expect([from.take(9), from.failed, from.take(1), from.gamma(), from.ended]).toEqual([0, true, 0, 0, false]);
	expect(from.bytes(4)).toHaveLength(0);
});

test('allocates nothing for a length that cannot be true', () => {
	const from = new BitReader(new Uint8Array(4));
	expect(from.bytes(2 ** 31)).toHaveLength(0);
	expect(from.failed).toBe(true);
});

test('refuses a number of endless zeros', () => {
	const from = new BitReader(new Uint8Array(1000));
	expect(from.gamma()).toBe(0);
	expect(from.failed).toBe(true);
});
