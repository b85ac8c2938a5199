import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBranch } from './board-sample.ts';
import { boardBytes, torn, whole } from './board-torn.ts';
import { foldBoard } from './board.ts';
import { sendersOf } from './senders.ts';
import { shuffle } from './shuffle.ts';

const branches = [1, 2, 3, 4].map((seed) => {
	const branch = sampleBranch(seed);
	return { branch, board: boardBytes(whole(branch), branch) };
});
const any = fc.record({ which: fc.nat(branches.length - 1), seed: fc.nat(2 ** 31 - 1) });

test('books merged in any order, with repeats, give the same board', () => {
	fc.assert(
		fc.property(any, ({ which, seed }) => {
			const { branch, board } = branches[which]!;
			expect(boardBytes(torn(branch, seed), branch)).toBe(board);
		}),
		{ numRuns: 120, seed: 1 }
	);
});

test('reports in any order, some twice in the list, give the same board', () => {
	fc.assert(
		fc.property(any, ({ which, seed }) => {
			const { branch, board } = branches[which]!;
			const { assigned, people, collected, claims, modules } = branch;
			const some = shuffle(collected, seed + 1).slice(0, seed % collected.length);
			const senders = sendersOf(shuffle([...collected, ...some], seed), shuffle(people, seed), claims);
			const input = { assigned, people: shuffle(people, seed), senders: shuffle(senders, seed), modules };
			expect(JSON.stringify(foldBoard({ ...input, today: '2026-11-22' }))).toBe(board);
		}),
		{ numRuns: 80, seed: 1 }
	);
});
