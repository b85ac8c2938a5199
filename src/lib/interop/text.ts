import { cleanLine } from '$lib/core/line';
import type { BitReader, BitWriter } from './bits';

const MAX_BYTES = 255;

/** One line of at most `max` characters, in UTF-8 after its length. A character can be many bytes: whole ones are left off. */
export const putText = (out: BitWriter, text: string, max: number): void => {
	const encoder = new TextEncoder();
	let bytes = encoder.encode(cleanLine(text, max));
	for (let n = max; bytes.length > MAX_BYTES; n--) bytes = encoder.encode(cleanLine(text, n));
	out.put(bytes.length, 8).bytes(bytes);
};

/** Undefined where it is no text. Too many characters are cut, not refused: another phone may count them otherwise. */
export const takeText = (from: BitReader, max: number): string | undefined => {
	const bytes = from.bytes(from.take(8));
	try {
		return from.failed ? undefined : cleanLine(new TextDecoder('utf-8', { fatal: true }).decode(bytes), max);
	} catch {
		return undefined;
	}
};
