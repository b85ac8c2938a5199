/** For tests: RFC 9180's base mode once more, by node:crypto alone, to open what @hpke/core has sealed. */
import { createDecipheriv, createECDH, createHmac } from 'node:crypto';

const KEM = Buffer.from('KEM\x00\x10', 'latin1');
const SUITE = Buffer.from('HPKE\x00\x10\x00\x01\x00\x01', 'latin1');
const hmac = (key: Uint8Array, ...parts: Uint8Array[]): Buffer =>
	createHmac('sha256', key.length > 0 ? key : Buffer.alloc(32))
		.update(Buffer.concat(parts))
		.digest();
const none = new Uint8Array();
const text = (s: string): Buffer => Buffer.from(s, 'latin1');

const extract = (suite: Buffer, salt: Uint8Array, label: string, ikm: Uint8Array): Buffer =>
	hmac(salt, text('HPKE-v1'), suite, text(label), ikm);
/** One block is enough: nothing here is longer than a hash. */
const expand = (suite: Buffer, prk: Uint8Array, label: string, info: Uint8Array, length: number): Buffer =>
	hmac(prk, Buffer.of(0, length), text('HPKE-v1'), suite, text(label), info, Buffer.of(1)).subarray(0, length);

interface Message {
	/** Uncompressed points, 65 bytes; `sk` 32. */
	enc: Uint8Array;
	sk: Uint8Array;
	pk: Uint8Array;
	info: Uint8Array;
	aad: Uint8Array;
	ct: Uint8Array;
}

/** The first message of a sender. @throws where it does not open. */
export const openByHand = ({ enc, sk, pk, info, aad, ct }: Message): Buffer => {
	const ecdh = createECDH('prime256v1');
	ecdh.setPrivateKey(sk);
	const prk = extract(KEM, none, 'eae_prk', ecdh.computeSecret(enc));
	const shared = expand(KEM, prk, 'shared_secret', Buffer.concat([enc, pk]), 32);
	const context = Buffer.concat([
		Buffer.of(0),
		extract(SUITE, none, 'psk_id_hash', none),
		extract(SUITE, none, 'info_hash', info)
	]);
	const secret = extract(SUITE, shared, 'secret', none);
	const key = expand(SUITE, secret, 'key', context, 16);
	const nonce = expand(SUITE, secret, 'base_nonce', context, 12);
	const opener = createDecipheriv('aes-128-gcm', key, nonce).setAAD(aad).setAuthTag(ct.subarray(-16));
	return Buffer.concat([opener.update(ct.subarray(0, -16)), opener.final()]);
};
