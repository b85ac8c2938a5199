/** npm run bench | faults | fuzz | gallery: the full counts, by hand. Words after `--` choose files. */
import { ensureDependencies } from './deps.mjs';
import { node } from './run.mjs';

const NAMES = ['bench', 'faults', 'fuzz', 'gallery', 'unit', 'e2e'];
const [name = '', ...filters] = process.argv.slice(2);
if (!NAMES.includes(name)) {
	console.error(`Which? ${NAMES.join(', ')}`);
	process.exit(1);
}
if (!(await ensureDependencies())) process.exit(1);

const inBrowser = name !== 'fuzz' && name !== 'unit';
const { ensureChromium } = await import('./chromium.mjs');
const chromium = inBrowser ? await ensureChromium() : '';
if (chromium === undefined) process.exit(1);
// BUILD=no takes build/ as it is
if (inBrowser && process.env.BUILD !== 'no' && (await node(['.config/build.mjs'])) !== 0) process.exit(1);

const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`SEED=${seed}`);
const { runTests } = await import('./vitest.mjs');
const { passed, failed, ok } = await runTests(name, filters, {
	SEED: seed,
	...(chromium && { CHROMIUM_PATH: chromium })
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(ok ? 0 : 1);
