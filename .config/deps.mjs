/** Brings the dependencies where they are missing or not those of the lock file. Only node: imports up to here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { heading, ROOT, run } from './run.mjs';

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packages = (file) => {
	try {
		return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
	} catch {
		return {};
	}
};

const upToDate = () => {
	const here = packages('node_modules/.package-lock.json');
	return Object.entries(packages('package-lock.json')).every(
		([path, { version, optional }]) => path === '' || optional || here[path]?.version === version
	);
};

/** @returns {Promise<boolean>} */
export const ensureDependencies = async () => {
	if (upToDate()) return true;
	heading('npm ci');
	// npm's own script when npm started us: no second npm, no shell
	const cli = process.env.npm_execpath;
	const args = ['ci', '--include=dev'];
	const code = cli?.endsWith('.js')
		? await run(process.execPath, [cli, ...args])
		: await run('npm', args, { shell: process.platform === 'win32' });
	if (code !== 0) console.error('The dependencies could not be installed: is there a network?');
	return code === 0;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit((await ensureDependencies()) ? 0 : 1);
