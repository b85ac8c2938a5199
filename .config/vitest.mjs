/** Runs projects of vitest.config.ts and counts from its own report, not from what it prints. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, ROOT } from './run.mjs';

/**
 * @param {string} project @param {string[]} [filters] @param {Record<string, string>} [env]
 * @returns {Promise<{ passed: number, failed: number, ok: boolean }>} a file that could not be loaded counts as one failure
 */
export const runTests = async (project, filters = [], env = {}) => {
	const report = join(ROOT, `tests/.output/${project}.json`);
	mkdirSync(join(ROOT, 'tests/.output'), { recursive: true });
	rmSync(report, { force: true });
	const code = await node(
		[
			...[bin('vitest'), 'run', '-c', '.config/vitest.config.ts', '--project', project],
			...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
		],
		{ env: { ...process.env, ...env } }
	);
	try {
		const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
		const broken = testResults.filter(
			/** @param {{ status: string, assertionResults: unknown[] }} file */
			(file) => file.status === 'failed' && file.assertionResults.length === 0
		);
		// an error outside of any test fails the run and no test
		const failed = Math.max(numFailedTests + broken.length, code === 0 ? 0 : 1);
		return { passed, failed, ok: code === 0 && failed === 0 && passed > 0 };
	} catch {
		return { passed: 0, failed: 1, ok: false };
	}
};
