import { loadIndex } from '$lib/content/load';
import { LOCALES } from '$lib/core/course';
import { words } from '$lib/i18n/load-words';
import type { EntryGenerator, PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [index, t, agreed] = await Promise.all([
		loadIndex(locale),
		words(locale, 'hand-in'),
		words(locale, 'agreement')
	]);
	return { index, t, agreed };
};

/** Nothing leads here for whom nothing is asked, and so no page that is built: it is built all the same. */
export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));
