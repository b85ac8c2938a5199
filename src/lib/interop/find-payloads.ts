import { fromBase64url } from './base64url';
import { charsOf, HEAD_CHARS, readPayload, type Payload, type PayloadFault } from './payload';

export type Found = { ok: true; payload: Payload } | { ok: false; reason: PayloadFault };

/** Characters of a text that are looked at. */
export const MAX_TEXT = 1_000_000;
/** Characters put together in all: a text full of beginnings must not take the phone's evening. */
const MAX_WORK = 8_000_000;

/** Marks without width that chat apps put into long words, and what they make of a link inside a link. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|\ufe0f/g;
const ENCODED = /%(?:25)*([2-7][0-9a-f])/gi;
const plain = (text: string): string =>
	text.replace(UNSEEN, '').replace(ENCODED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The end of the address of a link of ours, or a word. */
const STEP = /\/(?:join|collect)\/?#|[\w-]+/g;
/** Between two lines of one word: the line end, and the mark that a quotation puts before each line. */
const WRAP = /[\s>|｜│]{1,32}/y;
const WORD = /[\w-]+/y;

/** At most `need` characters from `start` on, over line ends. */
const gather = (text: string, start: number, need: number): { word: string; end: number } => {
	const parts: string[] = [];
	let have = 0;
	let end = start;
	for (let at = start; have < need; at = WRAP.lastIndex) {
		WORD.lastIndex = at;
		const part = WORD.exec(text)?.[0].slice(0, need - have);
		if (part === undefined) break;
		parts.push(part);
		have += part.length;
		end = at + part.length;
		WRAP.lastIndex = end;
		if (!WRAP.test(text)) break;
	}
	return { word: parts.join(''), end };
};

const readWord = (word: string) => {
	const bytes = fromBase64url(word);
	return bytes && readPayload(bytes);
};

/**
 * Everything of ours in a text from a chat: links, several of them, wrapped over lines, cut, quoted, with other words
 * before and behind; or payloads without a link. Each once, in the order met. Empty: nothing of ours in it.
 */
export const findPayloads = (whole: string): Found[] => {
	const text = plain(whole.slice(0, MAX_TEXT));
	const found: Found[] = [];
	const met = new Set<string>();
	let work = 0;
	let at = 0;
	/** Where an address of ours has ended, until what belongs to it is met. */
	let link = -1;

	for (;;) {
		STEP.lastIndex = at;
		const step = STEP.exec(text);
		const own = link >= 0 && step !== null && /^[\s>|｜│]*$/.test(text.slice(link, Math.min(step.index, link + 64)));
		if (link >= 0 && !(own && !step?.[0].endsWith('#'))) found.push({ ok: false, reason: 'truncated' });
		if (!step) break;
		if (step[0].endsWith('#')) {
			at = link = STEP.lastIndex;
			continue;
		}
		const linked = own;
		link = -1;
		at = STEP.lastIndex;
		const head = gather(text, step.index, HEAD_CHARS).word;
		const need = charsOf(head);
		if (need === undefined) {
			if (linked) found.push({ ok: false, reason: head.length < HEAD_CHARS ? 'truncated' : 'damaged' });
			continue;
		}
		const { word, end } = gather(text, step.index, need);
		work += word.length;
		if (work > MAX_WORK) return [...found, { ok: false, reason: 'too-long' }];
		const read = word.length < need ? undefined : readWord(word);
		if (read?.ok || read?.reason === 'newer') {
			at = end;
			if (!met.has(word)) found.push(read);
			met.add(word);
		}
		// what was put together from several lines and does not fit was one cut off, and other words below it
		else found.push({ ok: false, reason: step[0].length < need ? 'truncated' : 'damaged' });
	}
	return whole.length > MAX_TEXT ? [...found, { ok: false, reason: 'too-long' }] : found;
};
