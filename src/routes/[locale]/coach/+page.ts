import { loadCoachRates, loadLexicon } from '$lib/content/load';
import { words } from '$lib/i18n/load-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [lexicon, rates, t] = await Promise.all([loadLexicon(locale), loadCoachRates(locale), words(locale, 'coach')]);
	return { lexicon, rates, t };
};
