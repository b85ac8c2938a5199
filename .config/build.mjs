/** npm run build: the site in build/, with the shells and the lists that its service worker needs. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bin, filesIn, node, ROOT, SOURCES } from './run.mjs';

const OUT = join(ROOT, 'build');
/** What the first visit costs in the background, over the wire. */
const SHELL_LIMIT = 300 * 1024;
const TITLES = { 'zh-Hans': '听懂', 'zh-Hant': '聽懂' };
/** Below each locale: the pages that read codes with a camera. */
const SCANNING = ['trainer/collect/', 'join/'];
/** What reads codes where the browser cannot: stored by whoever has opened one of those pages, not on install. */
const READER = /zxing/;
/** Pages (the shells stand in for them), what only a host or an installer reads, and what tells the page of a new build. */
const NOT_STORED = /(\.html|\.png|(^|\/)_headers|robots\.txt|service-worker\.js|_app\/version\.json)$/;

/** @param {string} file below build/ */
const read = (file) => readFileSync(join(OUT, file));
/** @param {string} file @param {string} text */
const write = (file, text) => writeFileSync(join(OUT, file), text);

/** @param {string} text @param {string} what @param {string} by */
const replaceOnce = (text, what, by) => {
	const parts = text.split(what);
	if (parts.length !== 2) throw new Error(`${what} stands ${parts.length - 1} times where it must stand once`);
	return parts.join(by);
};

/**
 * Reading codes takes WebAssembly, which the policy of all other pages forbids. A policy comes with its document and
 * stays as long: hence these pages are always loaded anew, and offline have shells of their own.
 * @param {string} html
 */
const allowReader = (html) => replaceOnce(html, "script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

const allowReaderWhereScanned = () => {
	for (const locale of Object.keys(TITLES))
		for (const page of SCANNING) {
			const file = `${locale}/${page}index.html`;
			if (existsSync(join(OUT, file))) write(file, allowReader(read(file).toString()));
		}
};

/** The fallback knows no script: one is cut for each, and what hosts answer to an unknown address speaks Simplified. */
const cutShells = () => {
	const fallback = read('404.html').toString();
	for (const [locale, title] of Object.entries(TITLES)) {
		const html = replaceOnce(fallback, '%lang%', locale);
		const shell = replaceOnce(html, '</head>', `\t<title>${title}</title>\n\t</head>`);
		write(`shell-${locale}.html`, shell);
		write(`shell-${locale}-scan.html`, allowReader(shell));
	}
	write('404.html', read('shell-zh-Hans.html').toString());
};

/** `virtual:course/<course>/<locale>/<module>`: text of the course. Its indexes are part of the shell: home needs them. */
const courseChunks = () => {
	/** @type {Record<string, { src?: string, file: string, imports?: string[] }>} */
	const manifest = JSON.parse(readFileSync(join(ROOT, '.svelte-kit/output/client/.vite/manifest.json'), 'utf8'));
	/** @type {Record<string, Record<string, string[]>>} */
	const chunks = Object.fromEntries(Object.keys(TITLES).map((locale) => [locale, {}]));
	for (const { src, file, imports } of Object.values(manifest)) {
		const [, locale = '', module = 'index'] = /^virtual:course\/[^/]+\/([^/]+)\/([^/]+)$/.exec(src ?? '') ?? [];
		if (module === 'index') continue;
		// else it would be stored without the code that it needs
		if (imports?.length) throw new Error(`${src} is not data alone: it imports ${imports}`);
		((chunks[locale] ??= {})[module] ??= []).push(file);
	}
	const [first, ...others] = Object.values(chunks).map((modules) => Object.keys(modules).sort().join());
	if (!first || others.some((other) => other !== first)) throw new Error(`course chunks: ${JSON.stringify(chunks)}`);
	return chunks;
};

const builtFiles = () =>
	readdirSync(OUT, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(OUT.length + 1)
				.replaceAll('\\', '/')
		)
		.sort();

/** @param {string[]} files */
const readerFiles = (files) => {
	const reader = files.filter(
		(file) => READER.test(file) || (file.endsWith('.js') && read(file).includes('zxing_reader.wasm'))
	);
	const kinds = reader.map((file) => file.split('.').at(-1)).sort();
	// the program itself, the worker around it, and the same in the page for browsers without workers
	if (kinds.join() !== 'js,js,wasm') throw new Error(`what reads codes: ${reader}`);
	return reader;
};

/** The words of the trainer's pages; what else they need is what their code imports and no other page's does. */
const TRAINER_WORDS = /^virtual:words\/[^/]+\/(trainer|cohorts|assign|book|collect|board)$/;

/** What only the trainer's pages need: few people are trainers, and everybody would store it. */
const trainerFiles = () => {
	const nodes = '.svelte-kit/generated/client-optimized/nodes/';
	const isTrainer = (/** @type {string} */ key) =>
		TRAINER_WORDS.test(key) ||
		(key.startsWith(nodes) && readFileSync(join(ROOT, key), 'utf8').includes('/routes/[locale]/trainer/'));
	/** @type {Record<string, { file: string, imports?: string[], css?: string[], dynamicImports?: string[] }>} */
	const manifest = JSON.parse(readFileSync(join(ROOT, '.svelte-kit/output/client/.vite/manifest.json'), 'utf8'));
	/** @param {string[]} from @returns {Set<string>} everything that comes along without being asked for */
	const along = (from) => {
		const met = new Set(from);
		for (const key of met) for (const next of manifest[key]?.imports ?? []) met.add(next);
		return new Set([...met].flatMap((key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? []].flat()));
	};
	const asked = Object.keys(manifest).filter((key) => !key.startsWith('_'));
	const others = along(asked.filter((key) => !isTrainer(key)));
	const trainer = [...along(asked.filter(isTrainer))].filter((file) => !others.has(file));
	if (trainer.length < 12) throw new Error(`the trainer's pages: ${trainer}`);
	return trainer.sort();
};

/** @param {string[]} files @param {Set<string>} later */
const shellFiles = (files, later) =>
	files.filter((file) => /^shell-.*\.html$/.test(file) || (!NOT_STORED.test(file) && !later.has(file)));

/** @param {string} file */
const revisionOf = (file) =>
	file.startsWith('_app/immutable/') ? null : createHash('sha256').update(read(file)).digest('hex').slice(0, 16);

/** @param {string} what @param {string[]} files */
const tellSize = (what, files) => {
	const bodies = files.map(read);
	const wire = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
	const raw = bodies.reduce((sum, body) => sum + body.length, 0);
	const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
	console.log(
		`${what.padEnd(28)} ${String(files.length).padStart(4)} files ${kB(raw).padStart(11)} ${kB(wire).padStart(10)} brotli`
	);
	return wire;
};

const finish = () => {
	cutShells();
	allowReaderWhereScanned();
	const course = courseChunks();
	const all = builtFiles();
	const reader = readerFiles(all.filter((file) => file.startsWith('_app/immutable/')));
	const kits = { reader, trainer: trainerFiles().filter((file) => !reader.includes(file)) };
	const later = [...Object.values(course).flatMap((modules) => Object.values(modules)), ...Object.values(kits)];
	const files = shellFiles(all, new Set(later.flat()));
	let worker = read('service-worker.js').toString();
	// registered as a classic script, which the older engines take, too
	if (/^\s*(import|export)\b/m.test(worker)) throw new Error('service-worker.js is a module');
	const list = files.map((url) => ({ url, revision: revisionOf(url) }));
	worker = replaceOnce(worker, 'globalThis.__WB_MANIFEST', JSON.stringify(list));
	worker = replaceOnce(worker, 'globalThis.__COURSE', JSON.stringify(course));
	worker = replaceOnce(worker, 'globalThis.__KITS', JSON.stringify(kits));

	console.log();
	const wire = tellSize('stored on install', files);
	tellSize('reads codes', kits.reader);
	tellSize('for trainers', kits.trainer);
	for (const [locale, modules] of Object.entries(course))
		for (const [module, urls] of Object.entries(modules)) tellSize(`${locale} ${module}`, urls);
	if (wire > SHELL_LIMIT)
		throw new Error(`what is stored on install weighs ${wire} bytes, over the ${SHELL_LIMIT} of the house`);
	// last: npm start takes its time for the build's
	write('service-worker.js', worker);
};

/** The same sources give the same names: a release that changes nothing makes no phone fetch the app again. */
const version = () => {
	const hash = createHash('sha256').update(process.env.BASE ?? '');
	for (const path of SOURCES)
		for (const file of filesIn(join(ROOT, path))) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
};

rmSync(OUT, { recursive: true, force: true });
const env = { ...process.env, APP_VERSION: version() };
const code = await node([bin('vite'), 'build', '--logLevel', 'warn'], { env });
if (code !== 0) process.exit(code);
try {
	finish();
} catch (error) {
	// half a build must not look like one
	rmSync(join(OUT, 'service-worker.js'), { force: true });
	console.error(`\nbuild: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}
