/** npm start: brings the dependencies, builds where needed and serves. */
import { readdirSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './deps.mjs';
import { node, ROOT, SOURCES } from './run.mjs';
import { serve } from './serve.mjs';

const BASE = process.env.BASE ?? '';

/** Folders count too: their time changes when a file goes. @param {string} path @returns {number} */
const changed = (path) => {
	const info = statSync(path, { throwIfNoEntry: false });
	if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
	return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
};

const isFresh = () => {
	// written last, and only when all went well
	const built = changed(join(ROOT, 'build/service-worker.js'));
	return built > 0 && SOURCES.every((path) => changed(join(ROOT, path)) <= built);
};

/** @param {number} port @returns {ReturnType<typeof serve>} */
const serveFrom = async (port) => {
	try {
		return await serve(join(ROOT, 'build'), port, { base: BASE });
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serveFrom(port + 1);
		throw error;
	}
};

if (!(await ensureDependencies())) process.exit(1);
// a build is made for one base: with another one asked for, there is no telling what lies in build/
if ((BASE !== '' || !isFresh()) && (await node(['.config/build.mjs'])) !== 0) process.exit(1);

const { url, port } = await serveFrom(Number(process.env.PORT ?? 4173));
const nearby = Object.values(networkInterfaces())
	.flat()
	.filter((address) => address?.family === 'IPv4' && !address.internal)
	.map((address) => `http://${address?.address}:${port}${BASE}/`);
console.log(`\n  听懂 / 聽懂\n\n  here       ${url}`);
for (const address of nearby) console.log(`  same Wi-Fi ${address}`);
if (nearby.length > 0)
	console.log('\n  Over plain http a phone shows everything, but stores nothing for offline: that needs https.');
console.log('  Ctrl+C stops it.\n');
