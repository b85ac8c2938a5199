import { expect, test } from 'vitest';
import { findPayloads, writePayload } from '$lib/interop/payload';
import { FrameSet } from '$lib/interop/frames';
import { codesOf, fileNameOf, ROOM } from './codes';

const at = (text: string) => `https://training.example.com/tingdong/zh-Hans/trainer/collect/#${text}`;
const sealed = (bytes: number) =>
	writePayload(
		'report',
		new Uint8Array(bytes).map((_, i) => i * 7)
	);

test('what fits is one link', () => {
	const payload = sealed(320);
	expect(codesOf(payload, at)).toEqual([at(payload.text)]);
});

test('what does not fit is several, none too long for its code, and together the same', () => {
	const payload = sealed(1500);
	const codes = codesOf(payload, at);
	expect(codes.length).toBeGreaterThan(1);
	expect(Math.max(...codes.map((code) => code.length))).toBeLessThanOrEqual(ROOM);
	const set = new FrameSet();
	const [last] = codes
		.reverse()
		.map((code) => {
			const [found] = findPayloads(code);
			return found?.ok ? set.add(found.payload) : undefined;
		})
		.reverse();
	expect(last?.whole?.text).toBe(payload.text);
});

test('a file is named by what a file system takes', () => {
	expect(fileNameOf('听懂', '王/磊: a.b', '2026-11-23')).toBe('听懂-王 磊 a b-2026-11-23.tingdong');
});
