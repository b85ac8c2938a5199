import type { Locale } from '$lib/core/course';

/** What matters of a SpeechSynthesisVoice. */
export interface Voice {
	name: string;
	/** BCP 47 as the platform spells it: Android writes `zh_CN_#Hans`. */
	lang: string;
	localService: boolean;
}

/** Best first. Never zh-HK or yue: that is Cantonese, another language to learners in Taiwan and on the mainland. */
const MANDARIN: Record<Locale, readonly RegExp[]> = {
	'zh-Hans': [
		/^(zh|cmn)(-hans)?-cn\b/,
		/^(zh|cmn)-hans\b/,
		/^(zh|cmn)$/,
		/^(zh|cmn)(-hans)?-sg\b/,
		/^(zh|cmn)(-hant)?-tw\b/
	],
	'zh-Hant': [/^(zh|cmn)(-hant)?-tw\b/, /^(zh|cmn)-hant$/, /^(zh|cmn)$/, /^(zh|cmn)(-hans)?-cn\b/, /^(zh|cmn)-hans\b/]
};
/** Apple's joke voices, which read Chinese like a robot: iOS 16, macOS 13 and later list them for every language. */
const TOYS = /^(Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)\b/;

/**
 * The voice to read with, or none. Only voices of the device itself: a remote one would send the text away, and would be
 * silent without a network.
 */
export const pickVoice = <V extends Voice>(voices: readonly V[], locale: Locale): V | undefined => {
	const own = voices.filter((v) => v.localService).map((v) => ({ v, lang: v.lang.toLowerCase().replace(/_#?/g, '-') }));
	const [best] = MANDARIN[locale]
		.flatMap((form) => own.filter(({ lang }) => form.test(lang)))
		.sort((a, b) => Number(TOYS.test(a.v.name)) - Number(TOYS.test(b.v.name)));
	return best?.v;
};
