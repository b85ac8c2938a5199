import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** A rule that nobody has seen fail is not a rule: one fault is planted for each line of the table. */
const ROOT = resolve(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: '.config/eslint.config.js' });

/** A file that needs not exist, with what is found in it as `rule: message`. */
const lint = async (file: string, code: string): Promise<string[]> => {
	const text = file.endsWith('.svelte') && !code.startsWith('<') ? `<script lang="ts">\n${code}\n</script>\n` : code;
	const [result] = await eslint.lintText(`${text}\n`, { filePath: join(ROOT, file) });
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
		.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

/** Some real file below a folder, since only what exists resolves. */
const someFile = (folder: string): string => {
	const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
	const file = files.sort().find((name) => /\.(ts|svelte)$/.test(name) && !/\.(test|d|server)\.ts$/.test(name));
	if (!file) throw new Error(`nothing in ${folder}`);
	return `${folder}/${file}`;
};
const inLib = (name: string): string => someFile(`src/lib/${name}`).replace('src/lib', '$lib');
const up = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

const LIB = ['core', 'ui', 'i18n', 'content', 'log', 'interop', 'offline', 'scan', 'player', 'agreement'];
const FEATURES = readdirSync(join(ROOT, 'src/routes/[locale]'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => `src/routes/[locale]/${name}`);

describe('who may import whom', () => {
	const lines: [folder: string, may: string[], why: string][] = [
		['core', [], 'core is pure'],
		['ui', [], 'take words and values as props'],
		['i18n', ['core'], 'i18n serves every feature and knows none'],
		['content', ['core'], 'content compiles text into a course'],
		['log', ['core'], 'log keeps statements'],
		['interop', ['core'], 'interop encodes and decodes'],
		['offline', ['core'], 'offline talks with the service worker'],
		['scan', ['core', 'ui', 'i18n'], 'scan reads codes and knows nothing of what they say'],
		['player', ['core', 'ui', 'i18n'], 'it reports through `onstatement`'],
		['agreement', ['core', 'ui', 'i18n'], 'agreement words and shows what was agreed']
	];

	test.each(lines)('%s imports %j of lib and nothing else', async (folder, may, why) => {
		for (const other of LIB.filter((name) => name !== folder)) {
			const found = await lint(`src/lib/${folder}/planted.ts`, `export * from '${inLib(other)}';`);
			const zone = found.filter((line) => line.startsWith('import-x/no-restricted-paths'));
			expect(zone, `${folder} → ${other}`).toHaveLength(may.includes(other) ? 0 : 1);
			if (!may.includes(other)) expect(zone[0]).toContain(why);
		}
		const from = `src/lib/${folder}/planted.ts`;
		expect((await lint(from, `import '${up(from, someFile(FEATURES[0]!))}';`)).join()).toContain(why);
	});

	test('a type, a re-export and a lazy import count; so does a component', async () => {
		const type = `import type A from '${inLib('log')}';`;
		const lazy = `export const a = () => import('${inLib('log')}');`;
		const exported = `export type { A } from '${inLib('log')}';`;
		for (const code of [type, lazy, exported])
			for (const file of ['planted.ts', 'planted.svelte.ts', 'Planted.svelte'])
				if (!(file === 'Planted.svelte' && code === exported))
					expect(await lint(`src/lib/player/${file}`, code), `${file}: ${code}`).toHaveLength(1);
	});

	test('a feature imports all of lib and itself', async () => {
		for (const feature of FEATURES) {
			const from = `${feature}/planted.ts`;
			const own = someFile(feature).replace(feature, '.');
			const code = [...LIB.map(inLib), own].map((path) => `import '${path}';`).join('\n');
			expect(await lint(from, code), feature).toEqual([]);
		}
	});

	test('a feature imports no other feature and nothing of the shell', async () => {
		for (const feature of FEATURES) {
			const from = `${feature}/Planted.svelte`;
			for (const other of [...FEATURES.filter((name) => name !== feature).map(someFile), 'src/routes/+layout.ts']) {
				const found = await lint(from, `import type A from '${up(from, other)}';`);
				expect(found.join(), `${feature} → ${other}`).toContain('a feature never imports another feature');
			}
		}
	});

	test.each(['src/routes/planted.ts', 'src/routes/[locale]/+planted.svelte', 'src/planted.ts'])(
		'the shell (%s) imports neither content, interop, player nor a feature',
		async (from) => {
			for (const name of ['core', 'ui', 'i18n', 'log', 'offline'])
				expect(await lint(from, `import '${inLib(name)}';`)).toEqual([]);
			for (const name of ['content', 'interop', 'scan', 'player'])
				expect((await lint(from, `import '${inLib(name)}';`)).join(), name).toContain('the shell imports');
			for (const feature of FEATURES)
				expect((await lint(from, `import '${up(from, someFile(feature))}';`)).join()).toContain('the shell imports');
			const found = await lint(from, `import '${up(from, 'src/service-worker/pages')}';`);
			expect(found.join()).toContain('a program of its own');
		}
	);

	test('of the worker, offline reads only the types of the messages', async () => {
		const from = 'src/lib/offline/planted.ts';
		const messages = up(from, 'src/service-worker/messages');
		expect(await lint(from, `import type { Ask } from '${messages}';\nexport type B = Ask;`)).toEqual([]);
		const found = await lint(from, `import '${up(from, 'src/service-worker/pages')}';`);
		expect(found.join()).toContain('offline talks with the service worker');
	});

	test('the service worker imports only files beside it', async () => {
		const from = 'src/service-worker/planted.ts';
		expect((await lint(from, `import '${inLib('core')}';`)).join()).toContain('a program of its own');
		expect(await lint(from, "import './messages';")).toEqual([]);
	});

	test.each(['src/lib/utils/planted.ts', 'src/lib/planted.ts', 'src/stores/planted.ts', 'src/routes/other/planted.ts'])(
		'a place that is not listed (%s) imports nothing',
		async (from) => {
			expect((await lint(from, `import '${inLib('core')}';`)).join()).toContain('not in the house');
		}
	);

	test('no cycle', async () => {
		const core = readdirSync(join(ROOT, 'src/lib/core')).filter((name) => /^[a-z-]+\.ts$/.test(name));
		const imports = (name: string) =>
			/^import \{.* from '\.\/([a-z-]+)(\.ts)?'/m.exec(readFileSync(join(ROOT, 'src/lib/core', name), 'utf8'))?.[1];
		const from = core.find((name) => imports(name));
		const found = await lint(`src/lib/core/${imports(from!)}.ts`, `export * from './${from!.replace('.ts', '')}';`);
		expect(found.join()).toContain('import-x/no-cycle');
	});
});

describe('purity of core', () => {
	const faults: [what: string, code: string, why: string][] = [
		['a package', "import 'i18next';", 'core is pure'],
		['a part of svelte', "import 'svelte/store';", 'core is pure'],
		['node', "import 'node:fs';", 'core is pure'],
		['the clock', 'export const a = new Date();', 'take `now` as an argument'],
		['the clock as text', 'export const a = Date();', 'take `now` as an argument'],
		['the clock as a number', 'export const a = Date.now();', 'take `now` as an argument'],
		['the clock handed on', 'export const a = Date.now;', 'take `now` as an argument'],
		['chance', 'export const a = Math.random();', 'take a seed as an argument'],
		...['window', 'document', 'navigator', 'fetch', 'localStorage', 'indexedDB', 'crypto', 'globalThis'].map(
			(name): [string, string, string] => [name, `export const a = ${name};`, 'core is pure']
		)
	];
	test.each(faults)('no %s', async (_what, code, why) => {
		expect((await lint('src/lib/core/planted.ts', code)).join()).toContain(why);
	});

	test('ts-fsrs, a date given and a test beside the source are fine', async () => {
		const code = "import 'ts-fsrs';\nimport '$lib/core/course';\nexport const a = (t: number) => new Date(t);";
		expect(await lint('src/lib/core/planted.ts', code)).toEqual([]);
		const spec = "import 'node:fs';\nimport 'vitest';\nexport const a = Date.now() + Math.random();";
		expect(await lint('src/lib/core/planted.test.ts', spec)).toEqual([]);
	});
});

describe('storage and markup', () => {
	test('only the log opens IndexedDB', async () => {
		const codes = ["import 'dexie';", 'export const a = indexedDB;', 'export const a = window.indexedDB;'];
		for (const code of codes) {
			for (const file of ['src/lib/player/planted.ts', 'src/routes/Planted.svelte'])
				expect((await lint(file, code)).join(), code).toContain('only src/lib/log opens IndexedDB');
			expect(await lint('src/lib/log/planted.ts', code), code).toEqual([]);
		}
	});

	test.each(['<p>{@html text}</p>', '<script lang="ts">\n\tdocument.body.innerHTML = text;\n</script>'])(
		'no HTML from data: %s',
		async (code) => {
			expect((await lint('src/lib/ui/Planted.svelte', code)).join()).toContain('no HTML from data');
		}
	);

	test.each(['<p style="color: red">a</p>', '<p style:color={a}>a</p>', '<p style={a}>a</p>'])(
		'no style attribute: %s',
		async (code) => {
			expect((await lint('src/lib/ui/Planted.svelte', code)).join()).toContain('the CSP of prerendered pages');
		}
	);

	test('a console left over, a file of 301 lines', async () => {
		expect((await lint('src/lib/ui/planted.ts', 'console.log(1);')).join()).toContain('no-console');
		const long = Array.from({ length: 301 }, (_, i) => `export const a${i} = ${i};`).join('\n');
		expect((await lint('src/lib/ui/planted.ts', long)).join()).toContain('max-lines');
	});
});
