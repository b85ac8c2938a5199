/** For tests: a broken course is the valid one in `samples/_base` with a few lines changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from './disk.ts';
import type { Files } from './sources.ts';

const SAMPLES = join(import.meta.dirname, 'samples');

export const base = (): Files => readFolder(join(SAMPLES, '_base'));

export const sampleNames = (): string[] => readdirSync(SAMPLES).filter((name) => !name.startsWith('_'));

/**
 * `change.diff`: hunks parted by an empty line; the first line names a file (`all`: every occurrence, not the first),
 * then the lines that go (`-`) and those that come (`+`).
 */
const applied = (files: Files, diff: string): Files => {
	const changed = { ...files };
	for (const hunk of diff.trimEnd().split('\n\n')) {
		const [head = '', ...lines] = hunk.split('\n');
		const [path = '', all] = head.split(' ');
		const side = (mark: string): string => lines.flatMap((line) => (line.startsWith(mark) ? [`${line.slice(1)}\n`] : [])).join('');
		const text = changed[path] ?? '';
		if (!text.includes(side('-'))) throw new Error(`${path} has no such lines:\n${side('-')}`);
		const come = (): string => side('+');
		changed[path] = all === 'all' ? text.replaceAll(side('-'), come) : text.replace(side('-'), come);
	}
	return changed;
};

/** Its files, and the lines that must be said about them. */
export const sample = (name: string): { files: Files; expected: string[] } => {
	const folder = join(SAMPLES, name);
	const diff = join(folder, 'change.diff');
	const files = { ...base(), ...readFolder(folder) };
	return {
		files: existsSync(diff) ? applied(files, readFileSync(diff, 'utf8')) : files,
		expected: readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd().split('\n')
	};
};
