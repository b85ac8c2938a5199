import type { Handle } from '@sveltejs/kit';

/** The fallback page knows no locale yet: `%lang%` stays in it until the build cuts one shell for each. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.params['locale'] ?? (event.route.id ? 'zh-Hans' : '%lang%'))
	});
