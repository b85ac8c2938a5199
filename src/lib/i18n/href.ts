import { base } from '$app/paths';
import type { Id, Locale } from '$lib/core/course';

/** Where a link leads. Addresses are for ever once printed: this is the only place that writes them. */
export type Destination =
	| { to: 'home' | 'me' | 'review' | 'learners' | 'certificate' | 'coach' | 'join' | 'hand-in' }
	| { to: 'trainer' | 'cohorts' | 'assign' | 'collect' | 'board' }
	| { to: 'module'; course: Id; module: Id }
	| { to: 'lesson'; course: Id; module: Id; lesson: Id }
	| { to: 'quiz'; course: Id; module: Id }
	| { to: 'dialogue'; course: Id; module: Id; dialogue: Id };

/** @returns an address with its trailing slash. Ids here are slugs. */
export const href = (locale: Locale, d: Destination): string => `${base}/${locale}/${pathOf(d)}`;

const pathOf = (d: Destination): string => {
	switch (d.to) {
		case 'home':
			return '';
		case 'cohorts':
		case 'assign':
		case 'collect':
		case 'board':
			return `trainer/${d.to}/`;
		case 'module':
			return `courses/${d.course}/${d.module}/`;
		case 'lesson':
			return `courses/${d.course}/${d.module}/lessons/${d.lesson}/`;
		case 'quiz':
			return `courses/${d.course}/${d.module}/quiz/`;
		case 'dialogue':
			return `courses/${d.course}/${d.module}/dialogues/${d.dialogue}/`;
		default:
			return `${d.to}/`;
	}
};

/**
 * A whole address that carries a payload: for a QR code, a chat or a poster. Behind the `#` nothing reaches a server.
 *
 * @param origin where this app was loaded from: `https://example.org`
 * @param text of the payload, in base64url
 */
export const linkTo = (origin: string, locale: Locale, to: 'join' | 'collect', text: string): string =>
	`${new URL(href(locale, { to }), origin).href}#${text}`;

/** The same place in the other script: path, query and fragment stay. */
export const inLocale = (url: Pick<URL, 'pathname'> & Partial<URL>, locale: Locale): string => {
	const rest = /\/zh-Han[st](\/.*)$/.exec(url.pathname)?.[1] ?? '/';
	return `${base}/${locale}${rest}${url.search ?? ''}${url.hash ?? ''}`;
};
