/** A file of up to this size is text that somebody typed or a spreadsheet wrote; anything larger is not looked at. */
export const MAX_TEXT_BYTES = 1024 * 1024;

/**
 * The text of a file whose writer did not say how it is encoded: UTF-8 or UTF-16 with its mark, UTF-8 without, else what
 * Excel writes in China (GBK, read as its superset GB 18030) or in Taiwan (Big5).
 *
 * @param traditional what to take where both are as likely
 * @returns undefined for what is no text in any of them
 */
export const decodeText = (bytes: Uint8Array, traditional = false): string | undefined => {
	const [a, b] = bytes;
	const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
	const guessed = guess(bytes, traditional);
	const text = decode(bytes, marked ?? 'utf-8') ?? decode(bytes, guessed);
	return text === undefined || text.includes('\0') ? undefined : text;
};

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
};

/**
 * Nearly every pair of Big5 is one of GBK, too, so validity decides nothing: frequency does. Both sets put the common
 * characters first; a pair counts for the set in which it is one of those.
 */
const guess = (bytes: Uint8Array, traditional: boolean): 'gb18030' | 'big5' => {
	let gb = 0;
	let big5 = 0;
	for (let i = 0; i < bytes.length - 1; i++) {
		const lead = bytes[i]!;
		if (lead < 0x81) continue;
		const trail = bytes[++i]!;
		const high = trail >= 0xa1;
		if (high && lead >= 0xb0 && lead <= 0xd7) gb += 2;
		else if (high && lead >= 0xd8 && lead <= 0xf7) gb += 1;
		const paired = high || (trail >= 0x40 && trail <= 0x7e);
		if (paired && lead >= 0xa4 && lead <= 0xc6) big5 += 2;
		else if (paired && lead >= 0xc9 && lead <= 0xf9) big5 += 1;
	}
	return big5 > gb || (big5 === gb && traditional) ? 'big5' : 'gb18030';
};
