/** `npm run content`: what is in the course, and what an author must mend. Exit code 1 where there is something. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
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
