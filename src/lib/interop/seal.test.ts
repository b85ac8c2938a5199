import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';
import { openByHand } from './hpke-by-hand';
import { newKeys } from './keys';
import { writePayload, type Payload } from './payload';
import vector from './samples/rfc9180-a3.json';
import { assignmentIn, open, seal } from './seal';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const bare = (text: string) => toBase64url(hex(text).subarray(1));
const ID = 'AAECAwQFBgc';
const plain = new TextEncoder().encode('王小芳 · Beauty is truth');

describe('RFC 9180, appendix A.3.1', () => {
	const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

	test('is what the library seals', async () => {
		const recipientPublicKey = await suite.kem.deserializePublicKey(hex(vector.pkRm));
		const sender = await suite.createSenderContext({
			recipientPublicKey,
			info: hex(vector.info),
			ekm: hex(vector.ikmE)
		});
		expect(Buffer.from(sender.enc).toString('hex')).toBe(vector.enc);
		for (const { aad, ct } of vector.encryptions)
			expect(Buffer.from(await sender.seal(hex(vector.pt), hex(aad))).toString('hex')).toBe(ct);
	});

	test('is what the library opens', async () => {
		const recipientKey = await suite.kem.deserializePrivateKey(hex(vector.skRm));
		const opener = await suite.createRecipientContext({ recipientKey, enc: hex(vector.enc), info: hex(vector.info) });
		for (const { aad, ct } of vector.encryptions)
			expect(Buffer.from(await opener.open(hex(ct), hex(aad))).toString('hex')).toBe(vector.pt);
	});

	test('is what the test opens by hand', () => {
		const [{ aad, ct } = { aad: '', ct: '' }] = vector.encryptions;
		const message = { enc: hex(vector.enc), sk: hex(vector.skRm), pk: hex(vector.pkRm), info: hex(vector.info) };
		expect(openByHand({ ...message, aad: hex(aad), ct: hex(ct) }).toString('hex')).toBe(vector.pt);
	});
});

test('what is sealed opens by the RFC alone, with kind, assignment and key bound in', async () => {
	const key = bare(vector.pkRm);
	const p = await seal('report', ID, key, plain);
	const message = {
		enc: Uint8Array.of(4, ...p.body.subarray(8, 72)),
		sk: hex(vector.skRm),
		pk: hex(vector.pkRm),
		info: new Uint8Array(),
		aad: Buffer.concat([Buffer.from('tingdong report 1\n'), fromBase64url(ID)!, fromBase64url(key)!]),
		ct: p.body.subarray(72)
	};
	expect(openByHand(message)).toEqual(Buffer.from(plain));
	expect(p.body.length).toBe(8 + 64 + plain.length + 16);
});

const here = newKeys(null);
const sealed = async (): Promise<Payload> => seal('report', ID, (await here).keys.public, plain);
const again = (p: Payload, change: (body: Uint8Array) => void, kind = p.kind): Payload => {
	const body = p.body.slice();
	change(body);
	return writePayload(kind, body);
};

describe('a sealed payload', () => {
	test('opens with its key and tells its assignment before', async () => {
		const p = await sealed();
		expect(assignmentIn(p)).toBe(ID);
		expect(await open(p, (await here).keys)).toEqual({ ok: true, assignment: ID, plain });
	});

	test('tells a bystander nothing, and is another each time', async () => {
		const [a, b] = [await sealed(), await sealed()];
		expect(Buffer.from(a.bytes).includes(Buffer.from('王小芳'))).toBe(false);
		expect(a.body.subarray(8)).not.toEqual(b.body.subarray(8));
	});

	test('does not open with another key', async () => {
		const { keys } = await newKeys(null);
		expect(await open(await sealed(), keys)).toEqual({ ok: false, reason: 'not-for-this-key' });
		const mixed = { ...keys, public: (await here).keys.public };
		expect(await open(await sealed(), mixed)).toEqual({ ok: false, reason: 'not-for-this-key' });
	});

	test('does not open as another kind', async () => {
		const { keys } = await here;
		expect(
			await open(
				again(await sealed(), () => {}, 'file'),
				keys
			)
		).toEqual({ ok: false, reason: 'not-for-this-key' });
		for (const kind of ['assignment', 'frame'] as const) {
			const swapped = again(await sealed(), () => {}, kind);
			expect([assignmentIn(swapped), await open(swapped, keys)]).toEqual([undefined, { ok: false, reason: 'damaged' }]);
		}
	});

	test('does not open with a byte altered anywhere, though its check was made anew', async () => {
		const p = await sealed();
		const { keys } = await here;
		for (let i = 0; i < p.body.length; i++) {
			const opened = await open(
				again(p, (body) => (body[i]! ^= 1)),
				keys
			);
			// a point that was altered is on the curve no more
			expect(opened).toEqual({ ok: false, reason: i >= 8 && i < 72 ? 'damaged' : 'not-for-this-key' });
		}
	});

	test('does not open cut at any length', async () => {
		const p = await sealed();
		for (let end = 0; end < p.body.length; end++) {
			const cut = writePayload('report', p.body.subarray(0, end));
			expect(await open(cut, (await here).keys)).toMatchObject({ ok: false });
		}
	});
});

test.each([
	['no point', 'A'.repeat(86)],
	['too short', 'AAAA'],
	['no base64', '?'.repeat(86)]
])('seals for no key that is %s', async (_, key) => {
	await expect(seal('report', ID, key, plain)).rejects.toThrow(RangeError);
});
