import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mix, shuffle } from '$lib/core/shuffle';
import { FrameSet, toFrames, type Gathered } from './frames';
import { findPayloads, writePayload, type Payload } from './payload';

const payload = (length: number, seed = 1): Payload =>
	writePayload(
		'report',
		Uint8Array.from({ length }, (_, i) => mix(seed, `${i}`) & 255)
	);
const read = (text: string): Payload => {
	const [one] = findPayloads(text);
	if (!one?.ok) throw new Error('not whole');
	return one.payload;
};
const addAll = (set: FrameSet, texts: string[]): Gathered[] => texts.map((text) => set.add(read(text)));

describe('a payload', () => {
	test('that fits is no frame', () => {
		const p = payload(200);
		expect(toFrames(p, 465)).toEqual([p.text]);
		expect(new FrameSet().add(p)).toEqual({ have: 1, of: 1, whole: p });
	});

	test('comes out of its frames in any order, with repeats', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 500, max: 3000 }),
				fc.integer({ min: 100, max: 465 }),
				fc.nat(),
				(length, max, seed) => {
					const p = payload(length, seed);
					const frames = toFrames(p, max);
					expect(frames.every((text) => text.length <= max)).toBe(true);
					const seen = addAll(new FrameSet(), [...shuffle([...frames.slice(1), ...frames.slice(1)], seed), frames[0]!]);
					expect(seen.slice(0, -1).every(({ whole, have, of }) => !whole && have < of)).toBe(true);
					expect(seen.at(-1)).toEqual({ have: frames.length, of: frames.length, whole: p });
				}
			),
			{ seed: 4, numRuns: 40 }
		);
	});

	test('stays whole when a frame of it is shown again', () => {
		const p = payload(900);
		const frames = toFrames(p, 465);
		expect(addAll(new FrameSet(), [...frames, frames[0]!]).at(-1)?.whole).toEqual(p);
	});
});

test('keeps the frames of several senders apart', () => {
	const [a, b] = [payload(900, 1), payload(900, 2)];
	const [fa, fb] = [toFrames(a, 465), toFrames(b, 465)];
	const seen = addAll(new FrameSet(), [fa[0]!, fb[2]!, fb[0]!, fa[2]!, fa[1]!, fb[1]!]);
	expect(seen.map((s) => s.whole?.text)).toEqual([undefined, undefined, undefined, undefined, a.text, b.text]);
});

test('forgets the oldest of too many begun', () => {
	const set = new FrameSet();
	const all = Array.from({ length: 40 }, (_, i) => toFrames(payload(900, i), 465));
	addAll(
		set,
		all.map((frames) => frames[0]!)
	);
	expect(addAll(set, all[0]!.slice(1)).at(-1)).toMatchObject({ have: 2, of: 3 });
	expect(addAll(set, all[39]!.slice(1)).at(-1)).toMatchObject({ have: 3, of: 3 });
});

test.each([
	['no piece', [0, 0, 0, 0, 0, 1]],
	['an index behind the last', [0, 0, 0, 0, 3, 3, 1]],
	['no count', [0, 0, 0, 0, 0, 0, 1]],
	['nothing', []]
])('makes nothing of a frame with %s', (_, body) => {
	expect(new FrameSet().add(writePayload('frame', Uint8Array.from(body)))).toEqual({ have: 0, of: 0 });
});

test('makes nothing of frames that do not fit together, and of frames within frames', () => {
	const set = new FrameSet();
	const frame = (index: number, piece: Uint8Array) =>
		set.add(writePayload('frame', Uint8Array.of(0, 0, 0, 0, index, 2, ...piece)));
	frame(0, Uint8Array.of(1));
	expect(frame(1, Uint8Array.of(2))).toEqual({ have: 0, of: 2 });
	const inner = writePayload('frame', new Uint8Array(20)).bytes;
	frame(0, inner.subarray(0, 9));
	expect(frame(1, inner.subarray(9))).toEqual({ have: 0, of: 2 });
});

test('refuses more frames than anybody holds up', () => {
	expect(() => toFrames(writePayload('file', new Uint8Array(200_000)), 465)).toThrow(RangeError);
	expect(() => toFrames(payload(900), 10)).toThrow(RangeError);
});
