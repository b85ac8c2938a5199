import { error, redirect } from '@sveltejs/kit';
import { localeOf } from '$lib/i18n/locale';
import { words } from '$lib/i18n/load-words';
import type { LayoutLoad } from './$types';

/** `/ZH-hant/…` was typed or printed by hand: it leads to the one exact address. */
export const load: LayoutLoad = async ({ params, url }) => {
	const locale = localeOf(params.locale);
	if (!locale) error(404);
	if (locale !== params.locale) redirect(308, url.pathname.replace(params.locale, locale) + url.search);
	return { locale, shell: await words(locale, 'shell') };
};
