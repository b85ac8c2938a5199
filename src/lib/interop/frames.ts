import { hash53 } from '$lib/core/hash';
import { readPayload, writePayload, type Payload } from './payload';

/**
 * What is too much for one QR code goes as several, in any order, again and again, with other people's between them.
 * Body: 4 bytes that the frames of one payload share · which (0 and up) · of how many · a piece of the payload's bytes.
 */
const HEAD = 6;
/** Head and tail of a payload. */
const AROUND = 7;
const MAX_FRAMES = 255;
/** Payloads begun at once: a class at the counter. */
const MAX_SETS = 32;

const markOf = (p: Payload): number => parseInt(hash53(p.text), 36) % 2 ** 32;

/**
 * @param maxChars of one frame's text
 * @returns the payload's own text where that is short enough; otherwise texts of frames, all about as long
 * @throws RangeError where it would be more frames than anybody holds up to a camera
 */
export const toFrames = (p: Payload, maxChars: number): string[] => {
	if (p.text.length <= maxChars) return [p.text];
	const room = Math.floor((maxChars * 6) / 8) - AROUND - HEAD;
	const of = room > 0 ? Math.ceil(p.bytes.length / room) : Infinity;
	if (of > MAX_FRAMES) throw new RangeError(`${p.bytes.length} bytes do not fit into frames of ${maxChars} characters`);
	const size = Math.ceil(p.bytes.length / of);
	const mark = markOf(p);
	return Array.from({ length: of }, (_, i) => {
		const piece = p.bytes.subarray(i * size, (i + 1) * size);
		const body = new Uint8Array(HEAD + piece.length);
		new DataView(body.buffer).setUint32(0, mark);
		body.set([i, of], 4);
		body.set(piece, HEAD);
		return writePayload('frame', body).text;
	});
};

export interface Gathered {
	have: number;
	of: number;
	/** Once all are there, and with every further frame of it. */
	whole?: Payload;
}

/** Puts frames together again, each sender's apart. */
export class FrameSet {
	#begun = new Map<string, Map<number, Uint8Array>>();

	/** A payload that needed no frames is whole at once. `{ have: 0, of: 0 }`: a frame that makes no sense. */
	add(p: Payload): Gathered {
		if (p.kind !== 'frame') return { have: 1, of: 1, whole: p };
		const [index = 0, of = 0] = p.body.subarray(4);
		if (p.body.length <= HEAD || index >= of) return { have: 0, of: 0 };
		const key = `${p.body.subarray(0, 4).join()} ${of}`;
		const pieces = this.#begun.get(key) ?? new Map<number, Uint8Array>();
		// the one touched last is the last to be forgotten
		this.#begun.delete(key);
		this.#begun.set(key, pieces);
		const [oldest = key] = this.#begun.keys();
		if (this.#begun.size > MAX_SETS) this.#begun.delete(oldest);
		pieces.set(index, p.body.subarray(HEAD));
		if (pieces.size < of) return { have: pieces.size, of };
		const read = readPayload(joined(Array.from({ length: of }, (_, i) => pieces.get(i)!)));
		if (read?.ok && read.payload.kind !== 'frame') return { have: of, of, whole: read.payload };
		// pieces of two that share a mark by chance, or a forged one: begin again with what came last
		this.#begun.delete(key);
		return { have: 0, of };
	}
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
	const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
};
