import { describe, expect, test } from 'vitest';
import { digitsOf, newKeys, publicKeyFor, SIGNING, unwrapKeys, type WrappedKey } from './keys';

const made = newKeys('早会 2026');
const wrapped = async (): Promise<WrappedKey> => (await made).wrapped!;

describe('a trainer’s keys', () => {
	test('cannot be read out', async () => {
		const { keys } = await made;
		expect([keys.sign.extractable, keys.open.extractable]).toEqual([false, false]);
		for (const key of [keys.sign, keys.open]) await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow();
	});

	test('are not wrapped where no passphrase was chosen', async () => {
		expect((await newKeys(null)).wrapped).toBeNull();
	});

	test('come back from their copy and sign as before', async () => {
		const again = await unwrapKeys(await wrapped(), '早会 2026');
		if (typeof again === 'string') throw new Error(again);
		const { keys } = await made;
		expect(again.public).toBe(keys.public);
		const text = new TextEncoder().encode('text');
		const signature = await crypto.subtle.sign(SIGNING, again.sign, text);
		const check = (await publicKeyFor('verify', keys.public))!;
		expect(await crypto.subtle.verify(SIGNING, check, signature, text)).toBe(true);
	});

	test('take a passphrase as another keyboard writes it', async () => {
		expect(await unwrapKeys(await wrapped(), ' 早会　２０２６ ')).toMatchObject({ public: (await made).keys.public });
	});

	test('stay closed to another passphrase', async () => {
		expect(await unwrapKeys(await wrapped(), '早会 2027')).toBe('wrong-passphrase');
	});

	const strange = newKeys(null);
	test.each<[string, (w: WrappedKey) => unknown]>([
		['another version', (w) => ({ ...w, v: 2 })],
		['nothing', () => null],
		['a point off the curve', (w) => ({ ...w, public: 'A'.repeat(86) })],
		['a short salt', (w) => ({ ...w, salt: 'AAAA' })],
		['no base64', (w) => ({ ...w, iv: '?'.repeat(16) })],
		['a megabyte of key', (w) => ({ ...w, key: 'A'.repeat(1_000_000) })],
		['too little work to guess', (w) => ({ ...w, iterations: 1000 })],
		['work without end', (w) => ({ ...w, iterations: 2 ** 31 })],
		['a part of another type', (w) => ({ ...w, salt: 5 })]
	])('refuse a copy with %s', async (_, change) => {
		expect(await unwrapKeys(change(await wrapped()) as WrappedKey, '早会 2026')).toBe('damaged');
	});

	test('refuse a copy in which the public half is another’s', async () => {
		const swapped = { ...(await wrapped()), public: (await strange).keys.public };
		expect(await unwrapKeys(swapped, '早会 2026')).toBe('damaged');
	});
});

test('a key has eight digits of its own', async () => {
	expect(await digitsOf('A'.repeat(86))).toMatch(/^\d{4} \d{4}$/);
	expect(await digitsOf('A'.repeat(86))).toBe(await digitsOf('A'.repeat(86)));
	expect(await digitsOf('A'.repeat(86))).not.toBe(await digitsOf(`${'A'.repeat(85)}Q`));
});
