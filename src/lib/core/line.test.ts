import { expect, test } from 'vitest';
import { cleanLine } from './line.ts';

test.each([
	['  王 小\n芳\t ', 30, '王 小 芳'],
	['王小芳', 2, '王小'],
	['👩‍👩‍👧‍👦👩‍👩‍👧‍👦x', 2, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦'],
	['é', 1, 'é'],
	['王\u202e小\u200b芳\u0000', 30, '王 小 芳'],
	['\u200d \u200b', 30, ''],
	['a b', 2, 'a']
])('%j cut to %i is %j', (text, max, line) => {
	expect(cleanLine(text, max)).toBe(line);
	expect(cleanLine(line, max)).toBe(line);
});
