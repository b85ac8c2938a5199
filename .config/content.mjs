/** `npm run content`: what is in the course, and what an author must mend. Exit code 1 where there is something. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './deps.mjs';
import { bin, node, ROOT as root } from './run.mjs';

if (!(await ensureDependencies())) process.exit(1);
// tsconfig.json builds on what Kit generates, which a fresh clone does not have yet
if (!existsSync(join(root, '.svelte-kit/tsconfig.json')))
	await node([bin('@sveltejs/kit', 'svelte-kit'), 'sync'], { stdio: 'ignore' });
const { runnerImport } = await import('vite');
// The compiler is TypeScript: Vite runs it as the build does.
const { module } = await runnerImport(join(root, 'src/lib/content/check-folder.ts'), {
	root,
	configFile: false,
	logLevel: 'error'
});
/** Another folder may be named: `npm run content -- path/to/content`. */
const { lines, faults } = module.checkFolder(root, process.argv[2] ?? 'content');
console.log(lines.join('\n'));
process.exitCode = faults === 0 ? 0 : 1;
