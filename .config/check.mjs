/** npm run check: types, lint, format, dead code. Each is run and told, whatever the others say. */
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './deps.mjs';
import { bin, heading, node } from './run.mjs';

/** @returns {Promise<string[]>} what failed */
export const check = async () => {
	// generates the types and the paths that all the others read
	const steps = {
		'svelte-kit sync': [bin('@sveltejs/kit', 'svelte-kit'), 'sync'],
		'svelte-check': [bin('svelte-check'), '--fail-on-warnings', '--tsconfig', 'tsconfig.json'],
		'types of the service worker': [bin('typescript', 'tsc'), '-p', 'src/service-worker/tsconfig.json'],
		'types of the commands': [bin('typescript', 'tsc'), '-p', '.config/tsconfig.json'],
		eslint: [bin('eslint'), '-c', '.config/eslint.config.js', '--max-warnings=0', '.'],
		prettier: [bin('prettier'), '--check', '--log-level=warn', '.'],
		'knip (dead code)': [bin('knip'), '--config', '.config/knip.json', '--no-progress']
	};
	const failed = [];
	for (const [name, args] of Object.entries(steps)) {
		heading(name);
		if ((await node(args)) === 0) console.log('ok');
		else failed.push(name);
	}
	return failed;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (!(await ensureDependencies())) process.exit(1);
	const failed = await check();
	console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks pass.');
	process.exit(failed.length > 0 ? 1 : 0);
}
