/** Longer than this a voice is cut off: Chrome stops one utterance after about 15 seconds (crbug.com/679437). */
const LONGEST = 48;

/** Runs of `[^marks]` with the marks that end them. No lookbehind: Safari knows it only from 16.4 on. */
const cut = (text: string, marks: string): string[] =>
	text.match(new RegExp(`[^${marks}]*[${marks}]+|[^${marks}]+`, 'gu')) ?? [];

/** What is said at a time: sentences without the marks that nobody reads out. Their sum says all that the text says. */
export const sentencesOf = (text: string): string[] =>
	cut(text.replace(/[\u200b|“”‘’「」『』]/g, ''), '。！？!?；…\n')
		.flatMap((sentence) => (sentence.length <= LONGEST ? [sentence] : cut(sentence, '，、：,')))
		.flatMap((part) => {
			const letters = [...part];
			const pieces = Array.from({ length: Math.ceil(letters.length / LONGEST) }, (_, i) =>
				letters.slice(i * LONGEST, (i + 1) * LONGEST).join('')
			);
			return pieces.map((piece) => piece.trim());
		})
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
