import { loadIndex } from '$lib/content/load';
import { words } from '$lib/i18n/load-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [index, t, agreement, scan] = await Promise.all([
		loadIndex(locale),
		words(locale, 'join'),
		words(locale, 'agreement'),
		words(locale, 'scan')
	]);
	return { index, t, agreement, scan };
};
