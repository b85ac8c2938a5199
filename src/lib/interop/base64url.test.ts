import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';

test('writes what others write, and reads it back', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
			expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
			expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
		}),
		{ seed: 1, numRuns: 200 }
	);
});

test.each(['A', 'AAAAA', 'AB', 'AAB', 'A=', 'AA==', 'A A', 'AA+A', 'AA/A', '字字字字'])(
	'reads no other text: %s',
	(text) => {
		expect(fromBase64url(text)).toBeUndefined();
	}
);
