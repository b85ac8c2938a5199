import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** What a build is made of. */
export const SOURCES = [
	'src',
	'static',
	'content',
	'.config',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** @param {string} path @returns {string[]} */
export const filesIn = (path) =>
	statSync(path).isDirectory()
		? readdirSync(path)
				.sort()
				.flatMap((name) => filesIn(join(path, name)))
		: [path];

/**
 * Runs a program where a person can watch it.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; a program that a signal ended has failed
 */
export const run = (command, args, options = {}) =>
	new Promise((done) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
		child.on('error', (error) => {
			console.error(`${command}: ${error.message}`);
			done(127);
		});
		child.on('close', (code) => done(code ?? 1));
	});

/**
 * Runs a program beside others and keeps what it says, so that it can be read in one piece.
 * @param {string} command @param {string[]} args
 * @returns {Promise<{ code: number, text: string }>}
 */
export const tell = (command, args) =>
	new Promise((done) => {
		const child = spawn(command, args, { cwd: ROOT });
		let text = '';
		const hear = (/** @type {Buffer} */ said) => (text += said);
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.on('error', (error) => done({ code: 127, text: `${command}: ${error.message}\n` }));
		child.on('close', (code) => done({ code: code ?? 1, text }));
	});

/** @param {string[]} args @param {import('node:child_process').SpawnOptions} [options] */
export const node = (args, options) => run(process.execPath, args, options);

/**
 * The script behind a package's command: started with this very Node it needs neither npx nor a shell.
 * @param {string} name package @param {string} [command]
 */
export const bin = (name, command = name) => {
	// not through `exports`, which hide package.json in some packages
	const folders = createRequire(join(ROOT, 'package.json')).resolve.paths(name) ?? [];
	for (const folder of folders) {
		try {
			const file = join(folder, name, 'package.json');
			const { bin: commands } = createRequire(file)(file);
			return join(dirname(file), typeof commands === 'string' ? commands : commands[command]);
		} catch {
			continue;
		}
	}
	throw new Error(`${name} is not installed: run npm ci`);
};

/** @param {string} title */
export const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
