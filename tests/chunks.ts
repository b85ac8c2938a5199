import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
export const textOf = (locale: string, module = '(?!index$)[^/]+'): string[] =>
	filesOf(new RegExp(`^virtual:course/[^/]+/${locale}/${module}$`)).sort();
