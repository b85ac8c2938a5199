import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { course } from './src/lib/content/plugin.ts';
import { words } from './src/lib/content/words-plugin.ts';

/**
 * What every page needs, in one file instead of thirty: on a slow network a request costs more than its bytes.
 * Of core only what home and the log ask for; the rest comes with the pages that play, and so do the folders of ui
 * (forms, QR codes, sharing).
 */
const now = ['course', 'next', 'progress', 'fold', 'leaving', 'line', 'recall', 'score', 'statement', 'wanted'];
const played = 'assess|dialogue|feedback|grade|part|quiz|response|resume|shuffle|spot';
/** Of ui what only the player shows. */
const staged = 'OptionCard|Steps|MoodMeter|Bubble|Compare';
const app = new RegExp(
	[
		String.raw`node_modules/(svelte|@sveltejs|esm-env|devalue|clsx)/`,
		String.raw`src/lib/core/(${now.join('|')})\.ts`,
		'src/lib/(i18n|offline)/',
		String.raw`src/lib/ui/(?!(${staged})\.)[^/]+$`,
		String.raw`src/routes/\+`
	].join('|')
);

export default defineConfig({
	plugins: [course(), words(), sveltekit()],
	build: {
		// the oldest engines our learners carry: XWeb 107 in WeChat, iOS 15.4
		target: ['chrome107', 'safari15.4'],
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'app', test: app },
						{ name: 'player', test: new RegExp(String.raw`src/lib/(player/|ui/(${staged})\.|core/(${played})\.ts)`) }
					]
				}
			}
		}
	}
});
