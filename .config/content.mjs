/** `npm run content`: what is in the course, and what an author must mend. Exit code 1 where there is something. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
/** The compiler is TypeScript: Vite runs it as the build does. */
const load = async (file) =>
	(await runnerImport(join(root, 'src/lib/content', file), { root, configFile: false, logLevel: 'error' })).module;

const [{ compile }, { taiwan }, { readFolder }, { sayReport }, { faultLine }] = await Promise.all(
	['compile.ts', 'hant.ts', 'disk.ts', 'report.ts', 'fault.ts'].map(load)
);
/** Another folder may be given: `npm run content -- path/to/content`. */
const folder = process.argv[2] ?? 'content';
const { report, faults } = compile(readFolder(join(root, folder)), { converter: taiwan });

if (report) console.log(sayReport(report).join('\n'));
for (const fault of faults) console.log(faultLine({ ...fault, file: join(folder, fault.file) }));
console.log(faults.length === 0 ? '\n没有毛病。' : `\n${faults.length} 处要改。`);
process.exitCode = faults.length === 0 ? 0 : 1;
