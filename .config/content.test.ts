import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A fault found: it asked for what only a build or a check had left behind. */
test('the report on the course comes in a clone where nothing has been run yet', () => {
	const clone = mkdtempSync(join(tmpdir(), 'tingdong-clone-'));
	try {
		for (const name of [
			'.config',
			'content',
			'package.json',
			'package-lock.json',
			'src',
			'static',
			'svelte.config.js',
			'tsconfig.json'
		])
			cpSync(join(ROOT, name), join(clone, name), { recursive: true });
		symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
		const told = execFileSync(process.execPath, ['.config/content.mjs'], { cwd: clone, encoding: 'utf8' });
		expect(told).toContain('没有毛病');
	} finally {
		rmSync(clone, { recursive: true, force: true });
	}
});
