/** Reads the content folder; the compiler itself never touches a disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './sources.ts';

const READ = /\.(?:ya?ml|md)$/;

/** Files inside folders only: the README beside them is for authors. */
export const readFolder = (root: string): Files => {
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
	const content = paths.filter((path) => READ.test(path) && path.includes('/')).sort();
	return Object.fromEntries(content.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
};
