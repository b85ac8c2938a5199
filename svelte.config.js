import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Kit hashes only the scripts that it writes itself; app.html's own (look before first paint) is hashed here. */
const inline = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
	([, body]) => /** @type {`sha256-${string}`} */ (`sha256-${createHash('sha256').update(body).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// 404.html is what static hosts answer to an unknown address; the build makes the worker's shells from it
		adapter: adapter({ fallback: '404.html', strict: true }),
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE ?? ''), relative: true },
		// the build names it by what is in it: the same sources give the same files, and no update is offered for nothing
		version: { name: process.env.APP_VERSION ?? 'dev', pollInterval: 0 },
		serviceWorker: { register: false },
		prerender: { handleMissingId: 'ignore' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inline],
				'style-src': ['self'],
				// the style of Kit's route announcer, by its hash
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'tingdong-worker', 'tingdong-scan']
			}
		},
		typescript: {
			config: (config) => {
				config.include = [...config.include, '../.config/**/*.ts', '../.config/**/*.mjs', '../svelte.config.js'];
			}
		}
	}
};
