import { words } from '$lib/i18n/load-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [t, player] = await Promise.all([words(locale, 'board'), words(locale, 'player')]);
	return { t, player };
};
