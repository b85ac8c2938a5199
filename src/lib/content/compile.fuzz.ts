/** By hand (`npm run fuzz`): thousands of slips of the hand, line by line, in a course that is valid. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { base } from './sample.ts';

const files = base();
const seed = Number(process.env['SEED'] ?? 1);

/** What a tired author does to one line: `other` is any other line of the file. */
const SLIPS: ((lines: string[], at: number, other: number) => void)[] = [
	(lines, at) => void lines.splice(at, 1),
	(lines, at, other) => void lines.splice(at, 0, lines[other] ?? ''),
	(lines, at, other) => void ([lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? '']),
	(lines, at) => void (lines[at] = `  ${lines[at] ?? ''}`),
	(lines, at) => void (lines[at] = (lines[at] ?? '').slice(2)),
	(lines, at, other) => {
		const [key = '', ...value] = (lines[at] ?? '').split(': ');
		if (value.length > 0) lines[at] = `${key}: ${(lines[other] ?? '').split(': ').slice(1).join(': ')}`;
	}
];

test('slips of the hand compile or are told', () => {
	const slip = fc.tuple(fc.nat(SLIPS.length - 1), fc.nat(1000), fc.nat(1000));
	fc.assert(
		fc.property(fc.constantFrom(...Object.keys(files)), fc.array(slip, { minLength: 1, maxLength: 4 }), (file, slips) => {
			const lines = (files[file] ?? '').split('\n');
			for (const [kind, at, other] of slips) SLIPS[kind]?.(lines, at % lines.length, other % lines.length);
			const { course, faults } = compile({ ...files, [file]: lines.join('\n') });
			expect(course !== null || faults.length > 0).toBe(true);
			for (const fault of faults) expect(fault.line >= 1 && fault.column >= 1 && fault.message !== '').toBe(true);
		}),
		{ seed, numRuns: 10_000 }
	);
});
