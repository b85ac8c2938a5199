/** By hand (`npm run fuzz`): 10,000 merges of torn books, of branches of every size. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBranch } from './board-sample.ts';
import { sampleModules } from './report-sample.ts';
import { boardBytes, torn, whole } from './board-torn.ts';

const seed = Number(process.env['SEED'] ?? 1);
const RUNS = 10_000;

test(`${RUNS} merges in any order, with repeats, give the boards of the whole books`, () => {
	const branches = Array.from({ length: 40 }, (_, i) => {
		const branch = sampleBranch(seed + i, {
			people: 1 + (i % 24),
			handIns: 1 + (i % 5),
			modules: sampleModules(1 + (i % 4), 4)
		});
		return { branch, board: boardBytes(whole(branch), branch) };
	});
	fc.assert(
		fc.property(fc.nat(branches.length - 1), fc.nat(2 ** 31 - 1), (which, order) => {
			const { branch, board } = branches[which]!;
			expect(boardBytes(torn(branch, order), branch)).toBe(board);
		}),
		{ numRuns: RUNS, seed }
	);
	console.warn(`${RUNS} merges over ${branches.length} branches`);
});
