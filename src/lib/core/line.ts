/** Spaces, line ends, controls and marks that turn or hide text; joiners stay, they make one character of several. */
const BLANK = /[\s\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** Text as it is kept and sent: one line of at most `max` characters as a reader counts them. Empty when nothing shows. */
export const cleanLine = (text: string, max: number): string => {
	const line = text.normalize('NFC').replace(BLANK, ' ').trim();
	const characters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(line)];
	const kept = characters
		.slice(0, max)
		.map((c) => c.segment)
		.join('')
		.trim();
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(kept) ? kept : '';
};
