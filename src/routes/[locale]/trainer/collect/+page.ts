import { words } from '$lib/i18n/load-words';
import { LOCALES } from '$lib/core/course';
import type { EntryGenerator, PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { t: await words(locale, 'collect'), scan: await words(locale, 'scan') };
};

/** The printed address of every collecting: built whether or not a page leads here. */
export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));
