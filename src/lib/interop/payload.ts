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
export type PayloadFault = 'truncated' | 'damaged' | 'newer' | 'too-long';

const KINDS: readonly PayloadKind[] = ['assignment', 'report', 'file', 'frame'];
const MAGIC = 0b10110;
export const VERSION = 1;

const HEAD = 5;
const TAIL = 2;
/** Characters that hold the head, and no part of a byte: the shortest payload has two more. */
export const HEAD_CHARS = 8;
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
export const charsOf = (head: string): number | undefined => {
	const bytes = fromBase64url(head.slice(0, HEAD_CHARS));
	const length = bytes && headOf(bytes)?.length;
	return length === undefined ? undefined : Math.ceil((length * 8) / 6);
};

export type Read = { ok: true; payload: Payload } | { ok: false; reason: PayloadFault };

/** From exactly its bytes: undefined where they are nothing of ours. */
export const readPayload = (bytes: Uint8Array<ArrayBuffer>): Read | undefined => {
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
