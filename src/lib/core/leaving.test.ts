import { expect, test } from 'vitest';
import { leavingMood } from './leaving.ts';

/** A fault found: whoever had been cheated three days later left 安心, with a smile on green. */
test('nobody smiles about a conversation that ended badly', () => {
	expect(leavingMood('bad', 4)).toBe(1);
	expect(leavingMood('ok', 4)).toBe(2);
});

test('a good ending and a loud one stay as they were', () => {
	expect(leavingMood('good', 3)).toBe(3);
	expect(leavingMood('bad', 0)).toBe(0);
	expect(leavingMood('ok', 1)).toBe(1);
});
