import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './site';

const SOURCES =
	'.config content src static package.json package-lock.json svelte.config.js vite.config.ts tsconfig.json'.split(' ');

/** What the title of the first module says in the next build. */
export const NEXT = '新版';

/** The site built from sources that were altered a little. @param alter changes files below the folder given */
export const alteredBuild = async (
	alter: (copy: string) => Promise<void>,
	base = ''
): Promise<{ dir: string; remove: () => Promise<void> }> => {
	const copy = await mkdtemp(join(tmpdir(), 'tingdong-next-'));
	for (const name of SOURCES) await cp(join(ROOT, name), join(copy, name), { recursive: true });
	await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
	await alter(copy);
	// as a shell would: what vitest set is not for the build
	const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], BASE: base };
	await promisify(execFile)(process.execPath, ['.config/build.mjs'], { cwd: copy, env });
	return { dir: join(copy, 'build'), remove: () => rm(copy, { recursive: true, force: true }) };
};

/** The next release, really built: the first module has another title, so its chunk and the index have other names. */
export const nextBuild = (base = '') =>
	alteredBuild(async (copy) => {
		const sheet = join(copy, 'content/complaint-handling/empathy/module.yaml');
		await writeFile(sheet, (await readFile(sheet, 'utf8')).replace(/^title:.*$/m, `title: ${NEXT}`));
	}, base);
