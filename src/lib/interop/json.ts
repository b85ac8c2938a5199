/** JSON from outside, within bounds of length and depth that are looked at before it is parsed. Undefined: it is none. */
export const parseJson = (text: string, maxChars: number, maxDepth = 12): unknown => {
	if (text.length > maxChars || depthOf(text) > maxDepth) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Brackets inside strings do not count. */
const depthOf = (text: string): number => {
	let depth = 0;
	let deepest = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (quoted) {
			if (c === 0x5c) i++;
			else if (c === 0x22) quoted = false;
		} else if (c === 0x22) quoted = true;
		else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
		else if (c === 0x5d || c === 0x7d) depth--;
	}
	return deepest;
};
