/** Navigations: the network's prerendered page where it comes in time, else the shell of its script. */
import { locales, scope } from './build';
import { precache } from './builds';

const PATIENCE = 3000;

/** @returns undefined when nothing usable came in time. The whole page must have come, not only its head. */
const inTime = async (request: Request): Promise<Response | undefined> => {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), PATIENCE);
	try {
		const response = await fetch(request, { signal: controller.signal });
		if (response.status >= 500) return undefined;
		await response.clone().arrayBuffer();
		return response;
	} catch {
		return undefined;
	} finally {
		clearTimeout(timer);
	}
};

export const page = async (request: Request): Promise<Response> => {
	const url = new URL(request.url);
	const [part = '', ...rest] = url.pathname.slice(scope.pathname.length).split('/');
	const locale = locales.find((name) => name.toLowerCase() === part.toLowerCase());
	if (locale && locale !== part) {
		url.pathname = [scope.pathname.slice(0, -1), locale, ...rest].join('/');
		return Response.redirect(url.href, 302);
	}
	const shell = await precache.matchPrecache(`shell-${locale ?? locales[0]}.html`);
	return shell ? ((await inTime(request)) ?? shell) : fetch(request);
};
