import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { course } from './src/lib/content/plugin.ts';
import { words } from './src/lib/content/words-plugin.ts';

export default defineConfig({
	plugins: [course(), words(), sveltekit()],
	// the oldest engines our learners carry: XWeb 107 in WeChat, iOS 15.4
	build: { target: ['chrome107', 'safari15.4'] }
});
