import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Module } from '../src/lib/core/course';
import { ROOT } from './site';

interface Chunk {
	src?: string;
	file: string;
}
const manifest = Object.values(
	JSON.parse(readFileSync(join(ROOT, '.svelte-kit/output/client/.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
);

/** The built files that were made from sources of such a name. */
export const filesOf = (src: RegExp): string[] =>
	manifest.filter((chunk) => src.test(chunk.src ?? '')).map(({ file }) => file);

/** The text of a module, or of all modules, in one script: what the worker stores bit by bit. */
export const textOf = (locale: string, module = '(?!(index|lexicon|rates)$)[^/]+'): string[] =>
	filesOf(new RegExp(`^virtual:course/[^/]+/${locale}/${module}$`)).sort();

/** The course as it was built, from the very files that the app reads. */
export const built = async (locale: string): Promise<Module[]> =>
	Promise.all(
		textOf(locale).map(async (file) => {
			const { default: module } = await import(pathToFileURL(join(ROOT, 'build', file)).href);
			return module as Module;
		})
	);
