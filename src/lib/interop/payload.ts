import { fromBase64url, toBase64url } from './base64url';
import { crc16 } from './crc16';

/**
 * What is handed from phone to phone, as text in a link, a QR code or a file. It says itself where it ends and whether it
 * is whole, so that it can be found again in whatever a chat app makes of it:
 * magic and kind (1 byte) · version (1) · length of the body (3) · body · CRC-16 (2).
 * This frame stays the same in every version; what the version counts is the body.
 */
export interface Payload {
	kind: PayloadKind;
	body: Uint8Array<ArrayBuffer>;
	bytes: Uint8Array<ArrayBuffer>;
	/** The bytes in base64url. */
	text: string;
}
export type PayloadKind = 'assignment' | 'report' | 'file' | 'frame';
type PayloadFault = 'truncated' | 'damaged' | 'newer' | 'too-long';

const KINDS: readonly PayloadKind[] = ['assignment', 'report', 'file', 'frame'];
const MAGIC = 0b10110;
const VERSION = 1;

const HEAD = 5;
const TAIL = 2;
/** Characters that hold the head, and no part of a byte: the shortest payload has two more. */
const HEAD_CHARS = 8;
/** Of the body, in bytes. */
export const MAX_BODY: Readonly<Record<PayloadKind, number>> = {
	assignment: 1024,
	report: 4096,
	file: 256 * 1024,
	frame: 1024
};
const LONGEST = Math.max(...Object.values(MAX_BODY));

/** @throws RangeError where the body is longer than this kind may be. */
export const writePayload = (kind: PayloadKind, body: Uint8Array): Payload => {
	if (body.length > MAX_BODY[kind]) throw new RangeError(`a ${kind} of ${body.length} bytes`);
	const bytes = new Uint8Array(HEAD + body.length + TAIL);
	const view = new DataView(bytes.buffer);
	view.setUint8(0, (MAGIC << 3) | (KINDS.indexOf(kind) + 1));
	view.setUint8(1, VERSION);
	view.setUint8(2, body.length >> 16);
	view.setUint16(3, body.length & 0xffff);
	bytes.set(body, HEAD);
	view.setUint16(HEAD + body.length, crc16(bytes.subarray(0, HEAD + body.length)));
	return { kind, body: bytes.slice(HEAD, HEAD + body.length), bytes, text: toBase64url(bytes) };
};

/** What its first bytes say. `kind` is undefined for one of a later app. */
interface Head {
	kind: PayloadKind | undefined;
	version: number;
	/** Of the whole, in bytes. */
	length: number;
}

/** Undefined where it is nothing of ours. */
const headOf = (bytes: Uint8Array): Head | undefined => {
	const [first = 0, version = 0, high = 0, middle = 0, low = 0] = bytes;
	const length = high * 65536 + middle * 256 + low;
	const kind = KINDS[(first & 7) - 1];
	const ours = bytes.length >= HEAD && first >> 3 === MAGIC && version > 0 && version < 16;
	// no later version makes longer ones, and so nobody has to wait for what never ends
	if (!ours || length > (version === VERSION && kind ? MAX_BODY[kind] : LONGEST)) return undefined;
	return { kind, version, length: HEAD + length + TAIL };
};

/** How many characters the payload that begins with these takes. Undefined where it is nothing of ours. */
const charsOf = (head: string): number | undefined => {
	const bytes = fromBase64url(head.slice(0, HEAD_CHARS));
	const length = bytes && headOf(bytes)?.length;
	return length === undefined ? undefined : Math.ceil((length * 8) / 6);
};

export type Found = { ok: true; payload: Payload } | { ok: false; reason: PayloadFault };

/** From exactly its bytes: undefined where they are nothing of ours. */
export const readPayload = (bytes: Uint8Array<ArrayBuffer>): Found | undefined => {
	const head = headOf(bytes);
	if (!head) return undefined;
	if (bytes.length < head.length) return { ok: false, reason: 'truncated' };
	const end = bytes.length - TAIL;
	if (
		bytes.length > head.length ||
		new DataView(bytes.buffer, bytes.byteOffset).getUint16(end) !== crc16(bytes.subarray(0, end))
	)
		return { ok: false, reason: 'damaged' };
	if (head.version > VERSION || !head.kind) return { ok: false, reason: 'newer' };
	return { ok: true, payload: { kind: head.kind, body: bytes.slice(HEAD, end), bytes, text: toBase64url(bytes) } };
};

/** Characters of a text that are looked at. */
const MAX_TEXT = 1_000_000;
/** Characters put together in all: a text full of beginnings must not take the phone's evening. */
const MAX_WORK = 8_000_000;

/** Marks without width that chat apps put into long words, and what they make of a link inside a link. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|\ufe0f/g;
const ENCODED = /%(?:25)*([2-7][0-9a-f])/gi;
const plain = (text: string): string =>
	text.replace(UNSEEN, '').replace(ENCODED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The end of the address of a link of ours, or a word. */
const STEP = /\/(?:join|collect)\/?(?:\?[^\s#]{0,200})?#|[\w-]+/g;
/** Between two lines of one word: the line end, and the mark that a quotation puts before each line. */
const WRAP = /[\s>|｜│]{0,32}/y;
const WORD = /[\w-]{1,4096}/y;

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
		WRAP.test(text);
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
		const behind = link >= 0 && /^[\s>|｜│]{0,64}$/.test(text.slice(link, step?.index));
		const address = step?.[0].endsWith('#');
		if (link >= 0 && (!step || !behind || address)) found.push({ ok: false, reason: 'truncated' });
		if (!step) break;
		link = -1;
		at = STEP.lastIndex;
		if (address) {
			link = at;
			continue;
		}
		const need = charsOf(gather(text, step.index, HEAD_CHARS).word);
		if (need === undefined) {
			if (behind) found.push({ ok: false, reason: step[0].length < HEAD_CHARS ? 'truncated' : 'damaged' });
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
