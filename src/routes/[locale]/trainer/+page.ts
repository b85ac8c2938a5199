import { words } from '$lib/i18n/load-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { tb: await words(locale, 'book') };
};
