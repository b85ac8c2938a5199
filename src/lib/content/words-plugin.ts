/** Vite: every `words.ts` under src/ → `virtual:words…`, one lazily loaded record a namespace and script. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { LOCALES } from '../core/course.ts';
import { readFolder } from './disk.ts';
import { START, type Fault } from './fault.ts';
import { taiwan } from './hant.ts';
import { refresh, tell } from './plugin.ts';
import { scriptOf, type Both } from './scripts.ts';
import { readTerms } from './terms.ts';
import { namespaceOf, readWords } from './words-source.ts';

const WORDS = 'virtual:words';

/** What a words.ts exports. It holds nothing but text, so it can run by itself. */
const evaluate = async (file: string, source: string): Promise<unknown> => {
	const { code } = await transformWithOxc(source, file);
	if (/^\s*import\b/m.test(code)) throw new Error('words.ts 里不能有 import');
	const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
	return ((await import(/* @vite-ignore */ url)) as { default: unknown }).default;
};

type Words = Map<string, Map<string, Both>>;

const readAll = async (root: string, contentRoot: string, faults: Fault[]): Promise<Words> => {
	const converter = taiwan(readTerms(readFolder(join(root, contentRoot))));
	const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
	const all: Words = new Map();
	for (const path of paths.filter((name) => basename(name) === 'words.ts').sort()) {
		const file = join('src', path).replaceAll('\\', '/');
		const namespace = namespaceOf(file);
		const source = readFileSync(join(root, file), 'utf8');
		if (all.has(namespace)) faults.push({ file, ...START, message: `已经有一份叫「${namespace}」的界面词：换个文件夹名` });
		try {
			all.set(namespace, readWords(file, source, await evaluate(file, source), converter, faults));
		} catch (error) {
			faults.push({ file, ...START, message: `读不懂：${String(error)}` });
		}
	}
	return all;
};

const indexCode = (words: Words): string => {
	const lines = LOCALES.map((locale) => {
		const loads = [...words.keys()].map((name) => `"${name}": () => import("${WORDS}/${locale}/${name}")`);
		return `"${locale}": {${loads.join(', ')}}`;
	});
	return `export const load = {${lines.join(', ')}};`;
};

/** `content` is where the course's terms are, from the project's root. */
export const words = ({ content = 'content' }: { content?: string } = {}): Plugin => {
	let root = '';
	let building = false;
	let kept: Promise<{ words: Words; faults: Fault[] }> | undefined;

	const read = (): NonNullable<typeof kept> =>
		(kept ??= (async () => {
			const faults: Fault[] = [];
			return { words: await readAll(root, content, faults), faults };
		})());

	return {
		name: 'tingdong:words',
		configResolved(config) {
			root = config.root;
			building = config.command === 'build';
		},
		buildStart() {
			kept = undefined;
		},
		configureServer(server) {
			server.watcher.on('all', (_event, path) => {
				if (basename(path) !== 'words.ts' && !path.startsWith(resolve(root, content))) return;
				kept = undefined;
				refresh(server, WORDS);
			});
		},
		resolveId(id) {
			return id === WORDS || id.startsWith(`${WORDS}/`) ? `\0${id}` : undefined;
		},
		async load(id) {
			if (!id.startsWith(`\0${WORDS}`)) return undefined;
			const { words: all, faults } = await read();
			if (faults.length > 0) {
				const told = `界面词有 ${faults.length} 处要改：\n${tell(faults, '')}`;
				if (building) this.error(told);
				this.warn(told);
			}
			if (id === `\0${WORDS}`) return indexCode(all);
			const [locale, namespace = ''] = id.slice(WORDS.length + 2).split('/');
			const script = scriptOf(LOCALES.find((known) => known === locale) ?? LOCALES[0]);
			const record = [...(all.get(namespace) ?? [])].map(([key, both]) => [key, both[script]]);
			return `export default ${JSON.stringify(Object.fromEntries(record))};`;
		}
	};
};
