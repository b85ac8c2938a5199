import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { faultLine } from './fault.ts';
import { taiwan } from './hant.ts';
import { base, sample, sampleNames } from './sample.ts';

test('the base course has no fault', () => {
	expect(compile(base(), { converter: taiwan }).faults).toEqual([]);
});

describe('a broken course is told at the exact place', () => {
	test.each(sampleNames())('%s', (name) => {
		const { files, expected } = sample(name);
		const told = compile(files, { converter: taiwan }).faults.map(faultLine);
		// Each expected line is the place and a part of the message.
		const places = (lines: string[]): string[] => lines.map((line) => line.split(' ')[0] ?? '');
		expect(places(told), told.join('\n')).toEqual(places(expected));
		for (const [i, line] of expected.entries()) expect(told[i]).toContain(line.slice(line.indexOf(' ') + 1));
	});
});
