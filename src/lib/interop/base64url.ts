const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character.charCodeAt(0), value]));

/** Without padding: nothing in it changes in a link. */
export const toBase64url = (bytes: Uint8Array): string => {
	const parts: string[] = [];
	for (let i = 0; i < bytes.length; i += 3) {
		const left = bytes.length - i;
		const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		const four = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]).join('');
		parts.push(left > 2 ? four : four.slice(0, left + 1));
	}
	return parts.join('');
};

/** Undefined for what `toBase64url` never writes, so that one text stands for one list of bytes. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
	if (text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let have = 0;
	let at = 0;
	for (let i = 0; i < text.length; i++) {
		const value = VALUES.get(text.charCodeAt(i));
		if (value === undefined) return undefined;
		bits = ((bits << 6) | value) & 0xfff;
		have += 6;
		if (have >= 8) bytes[at++] = (bits >> (have -= 8)) & 0xff;
	}
	return (bits & ((1 << have) - 1)) === 0 ? bytes : undefined;
};
