import { LOCALES, type Locale } from '$lib/core/course';

/** The exact locale of an address part in any case (`ZH-hant` → `zh-Hant`), or undefined. */
export const localeOf = (part: string): Locale | undefined =>
	LOCALES.find((l) => l.toLowerCase() === part.toLowerCase());

export const otherLocale = (locale: Locale): Locale => (locale === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');

/** From what a browser says of its user: Taiwan, Hong Kong, Macau and Hant read Traditional; everyone else Simplified. */
export const detectLocale = (languages: readonly string[]): Locale => {
	for (const language of languages) {
		if (/^zh-(hant|tw|hk|mo)\b/i.test(language)) return 'zh-Hant';
		if (/^zh\b/i.test(language)) return 'zh-Hans';
	}
	return 'zh-Hans';
};
