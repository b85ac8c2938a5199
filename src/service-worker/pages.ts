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

/** The pages that read codes: their policy allows WebAssembly, so that of their shell must, too. */
const SCANNING = /^(trainer\/collect|join)\/?$/;

/** The one address of a place: `/zh-hans/me/index.html` → `/zh-Hans/me/`. Answered here, as no host may be there to. */
const exact = (url: URL): { url: URL; locale: string | undefined; scanning: boolean } => {
	const [part = '', ...rest] = url.pathname.slice(scope.pathname.length).split('/');
	const locale = locales.find((name) => name.toLowerCase() === part.toLowerCase());
	const place = new URL(url);
	place.pathname = scope.pathname + [locale ?? part, ...rest].join('/').replace(/(^|\/)index\.html$/, '$1');
	return { url: place, locale, scanning: SCANNING.test(rest.join('/')) };
};

export const page = async (request: Request): Promise<Response> => {
	const { url, locale, scanning } = exact(new URL(request.url));
	if (url.href !== request.url) return Response.redirect(url.href, 302);
	const shell = await precache.matchPrecache(`shell-${locale ?? locales[0]}${scanning ? '-scan' : ''}.html`);
	return shell ? ((await inTime(request)) ?? shell) : fetch(request);
};
