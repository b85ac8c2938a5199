/** npm run check: types, lint, format, dead code, two at a time. Each is run and told, whatever the others say. */
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './deps.mjs';
import { bin, heading, node, tell } from './run.mjs';

/** @returns {Promise<string[]>} what failed */
export const check = async () => {
	/** @type {[string, string[]][]} */
	const steps = [
		['eslint', [bin('eslint'), '-c', '.config/eslint.config.js', '--max-warnings=0', '.']],
		['svelte-check', [bin('svelte-check'), '--fail-on-warnings', '--tsconfig', 'tsconfig.json']],
		['types of the service worker', [bin('typescript', 'tsc'), '-p', 'src/service-worker/tsconfig.json']],
		['types of the commands', [bin('typescript', 'tsc'), '-p', '.config/tsconfig.json']],
		['prettier', [bin('prettier'), '--check', '--log-level=warn', '.']],
		['knip (dead code)', [bin('knip'), '--config', '.config/knip.json', '--no-progress']]
	];
	/** @type {string[]} */
	const failed = [];
	heading('svelte-kit sync');
	// generates the types and the paths that all the others read
	if ((await node([bin('@sveltejs/kit', 'svelte-kit'), 'sync'])) !== 0) failed.push('svelte-kit sync');
	const queue = steps.values();
	const work = async () => {
		for (const [name, args] of queue) {
			const { code, text } = await tell(process.execPath, args);
			heading(name);
			console.log(text + (code === 0 ? 'ok' : `failed: ${code}`));
			if (code !== 0) failed.push(name);
		}
	};
	await Promise.all([work(), work()]);
	return failed;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (!(await ensureDependencies())) process.exit(1);
	const failed = await check();
	console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks pass.');
	process.exit(failed.length > 0 ? 1 : 0);
}
