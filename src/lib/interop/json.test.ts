import { expect, test } from 'vitest';
import { parseJson } from './json';

test('parses what is within bounds', () => {
	expect(parseJson('{"a":[1,"[[[[[[[[[[[[[[{{{"]}', 100)).toEqual({ a: [1, '[[[[[[[[[[[[[[{{{'] });
	expect(parseJson('"a\\"[[[[[[[[[[[[[[["', 100)).toBe('a"[[[[[[[[[[[[[[[');
});

test.each([
	['too long', ' '.repeat(101)],
	['too deep', '['.repeat(13) + ']'.repeat(13)],
	['too deep and open', '{"a":'.repeat(13)],
	['no JSON', '{a}']
])('refuses what is %s', (_, text) => {
	expect(parseJson(text, 100)).toBeUndefined();
});
