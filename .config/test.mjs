/** npm test: everything that gates. Brings what it needs, never skips silently, ends with a count. */
import { ensureDependencies } from './deps.mjs';
import { heading, node } from './run.mjs';

const began = Date.now();
const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
/** @type {string[]} */
const failures = [];
let passed = 0;
let failed = 0;

/** @param {string} why */
const giveUp = (why) => {
	console.error(`\n${why}`);
	console.log(`\n${passed} passed, ${failed + 1} failed`);
	process.exit(1);
};

if (!(await ensureDependencies())) giveUp('no dependencies');
const { ensureChromium } = await import('./chromium.mjs');
const chromium = (await ensureChromium()) ?? giveUp('no Chromium');
const { check } = await import('./check.mjs');
const { runTests } = await import('./vitest.mjs');

/** @param {string} project */
const tests = async (project) => {
	heading(`vitest ${project}`);
	const result = await runTests(project, [], { CHROMIUM_PATH: String(chromium) });
	passed += result.passed;
	failed += result.failed;
	if (!result.ok) failures.push(`vitest ${project}`);
	console.log(`${project}: ${result.passed} passed, ${result.failed} failed (after ${seconds()})`);
};

for (const name of await check()) failures.push(name);
heading('content');
if ((await node(['.config/content.mjs'])) !== 0) failures.push('content');
await tests('unit');
heading('build');
if ((await node(['.config/build.mjs'])) === 0) await tests('e2e');
else failures.push('build (so e2e did not run)');

heading('all');
console.log(`${seconds()}${failures.length > 0 ? `; failed: ${failures.join(', ')}` : ''}`);
// checks and builds that fail count, too: the last line must not say 0 when the exit code does not
const others = failures.filter((name) => !name.startsWith('vitest ')).length;
if (passed === 0) failures.push('no test ran');
console.log(`\n${passed} passed, ${failed + others} failed`);
process.exit(failures.length > 0 ? 1 : 0);
