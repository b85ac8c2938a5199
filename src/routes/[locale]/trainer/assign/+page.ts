import { words } from '$lib/i18n/load-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [t, tb] = await Promise.all([words(locale, 'assign'), words(locale, 'book')]);
	return { t, tb };
};
