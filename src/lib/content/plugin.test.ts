import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { course } from './plugin.ts';
import { words } from './words-plugin.ts';

/** A project of its own, as small as can be: content, one words.ts, and the made-up modules as entries. */
let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'tingdong-'));
	cpSync(join(import.meta.dirname, 'samples/_base'), join(root, 'content'), { recursive: true });
	mkdirSync(join(root, 'src/lib/player'), { recursive: true });
	writeFileSync(join(root, 'src/lib/player/words.ts'), "export default { next: '下一题' } as const;\n");
});
afterAll(() => rmSync(root, { recursive: true }));

const chunks = async (): Promise<Map<string, string>> => {
	const output = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [course(), words()],
		build: {
			write: false,
			rollupOptions: { input: ['virtual:course', 'virtual:course/entries', 'virtual:words'], preserveEntrySignatures: 'strict' }
		}
	});
	const files = [output].flat().flatMap((part) => ('output' in part ? part.output : []));
	return new Map(files.flatMap((file) => (file.type === 'chunk' && file.facadeModuleId ? [[file.facadeModuleId.slice(1), file.code]] : [])));
};

test('each module and each script is a chunk of its own', async () => {
	const made = await chunks();
	expect([...made.keys()].sort()).toEqual(
		[
			'virtual:course',
			'virtual:course/entries',
			'virtual:course/shop/bank',
			'virtual:course/shop/wire',
			'virtual:course/shop/zh-Hans/greet',
			'virtual:course/shop/zh-Hans/index',
			'virtual:course/shop/zh-Hant/greet',
			'virtual:course/shop/zh-Hant/index',
			'virtual:words',
			'virtual:words/zh-Hans/player',
			'virtual:words/zh-Hant/player'
		]
	);
	expect(made.get('virtual:words/zh-Hant/player')).toContain('下一題');
	expect(made.get('virtual:course/entries')).toContain('refund');
	expect(made.get('virtual:course')).not.toContain('refund');
});

test('a fault in the course fails the build and says where', async () => {
	const file = join(root, 'content/shop/greet/items.yaml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('说等太久，', '说等太久,'));
	await expect(chunks()).rejects.toThrow('content/shop/greet/items.yaml:7:3 中文里用了半角「,」');
	writeFileSync(file, text);
});

test('a fault in the words fails the build and says where', async () => {
	const file = join(root, 'src/lib/player/words.ts');
	writeFileSync(file, "export default {\n\tnext: '下一题,好'\n} as const;\n");
	await expect(chunks()).rejects.toThrow('src/lib/player/words.ts:2:2 「next」中文里用了半角「,」');
	writeFileSync(file, "import x from './x';\nexport default { next: x };\n");
	await expect(chunks()).rejects.toThrow('words.ts 里不能有 import');
});
