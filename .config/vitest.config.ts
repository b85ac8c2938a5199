import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { course } from '../src/lib/content/plugin.ts';
import { words } from '../src/lib/content/words-plugin.ts';

const root = resolve(import.meta.dirname, '..');
const MINUTE = 60_000;

/** Drives the built site in a browser. What measures runs alone. */
const browser = (name: string, include: string, minutes: number, maxWorkers = 1) => ({
	// the codecs, with which the other phone speaks
	resolve: { alias: { $lib: resolve(root, 'src/lib') } },
	test: {
		name,
		root,
		include: [include],
		environment: 'node' as const,
		maxWorkers,
		testTimeout: minutes * MINUTE,
		hookTimeout: minutes * MINUTE
	}
});

export default defineConfig({
	root,
	test: {
		passWithNoTests: false,
		projects: [
			{
				root,
				plugins: [course(), words(), sveltekit()],
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', '.config/**/*.test.ts'],
					environment: 'node',
					testTimeout: 20_000
				}
			},
			browser('e2e', 'tests/**/*.e2e.ts', 2, 2),
			// by hand, through .config/run-tests.mjs
			{ ...browser('bench', '{tests,src}/**/*.bench.ts', 30), plugins: [course(), words(), sveltekit()] },
			browser('faults', 'tests/**/*.faults.ts', 60),
			browser('gallery', 'tests/gallery.ts', 30),
			{
				root,
				plugins: [course(), words(), sveltekit()],
				test: { name: 'fuzz', include: ['src/**/*.fuzz.ts'], environment: 'node', testTimeout: 30 * MINUTE }
			}
		]
	}
});
