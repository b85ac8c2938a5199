import { loadIndex } from '$lib/content/load';
import { words } from '$lib/i18n/load-words';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [index, frame] = await Promise.all([loadIndex(locale), words(locale, 'trainer')]);
	return { index, frame };
};
