import type { Id } from '$lib/core/course';
import { fromBase64url, toBase64url } from './base64url';
import { publicKeyFor, type TrainerKeys } from './keys';
import { writePayload, type Payload, type PayloadKind } from './payload';

/**
 * Sealed for one trainer's key: HPKE (RFC 9180) in base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
 * Body: the assignment's id in clear (8 bytes) · the sender's point, X then Y (64) · what is sealed, 16 longer than before.
 * Kind, assignment and key are bound into it: none can be swapped for another.
 */
const ID = 8;
const POINT = 64;
const MAC = 16;

type Sealed = Extract<PayloadKind, 'report' | 'file'>;
type Bytes = Uint8Array<ArrayBuffer>;

/** It arrives when something is to be sealed or opened. */
const suite = async () => {
	const { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core');
	return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
};

const bound = (kind: Sealed, id: Uint8Array, key: string): Bytes =>
	Uint8Array.of(...new TextEncoder().encode(`tingdong ${kind} 1\n`), ...id, ...fromBase64url(key)!);

/** @throws RangeError where the key or the id is none: what was accepted was checked before. */
export const seal = async (kind: Sealed, assignment: Id, key: string, plain: Uint8Array): Promise<Payload> => {
	const recipientPublicKey = await publicKeyFor('seal', key);
	const id = fromBase64url(assignment);
	if (!recipientPublicKey || id?.length !== ID) throw new RangeError('nobody to seal it for');
	const { enc, ct } = await (await suite()).seal({ recipientPublicKey }, Uint8Array.from(plain), bound(kind, id, key));
	const [point, sealed] = [new Uint8Array(enc).subarray(1), new Uint8Array(ct)];
	const body = new Uint8Array(ID + POINT + sealed.length);
	body.set(id);
	body.set(point, ID);
	body.set(sealed, ID + POINT);
	return writePayload(kind, body);
};

const isSealed = ({ kind, body }: Payload): boolean =>
	(kind === 'report' || kind === 'file') && body.length >= ID + POINT + MAC;

/** What a sealed payload says in clear: which assignment it is for. */
export const assignmentIn = (p: Payload): Id | undefined =>
	isSealed(p) ? toBase64url(p.body.subarray(0, ID)) : undefined;

export type Opened =
	| { ok: true; assignment: Id; plain: Bytes }
	/** `not-for-this-key`: sealed for another key, or altered by somebody since: the two cannot be told apart. */
	| { ok: false; reason: 'not-for-this-key' | 'damaged' };

export const open = async (p: Payload, keys: TrainerKeys): Promise<Opened> => {
	const publicKey = await publicKeyFor('seal', keys.public);
	const point = toBase64url(p.body.subarray(ID, ID + POINT));
	if (!isSealed(p) || !publicKey || !(await publicKeyFor('seal', point))) return { ok: false, reason: 'damaged' };
	const id = p.body.slice(0, ID);
	const how = {
		// both halves: the public one cannot be derived from a private key that cannot be read out
		recipientKey: { privateKey: keys.open, publicKey },
		enc: Uint8Array.of(4, ...p.body.subarray(ID, ID + POINT))
	};
	try {
		const opener = await suite();
		const plain = await opener.open(how, p.body.slice(ID + POINT), bound(p.kind as Sealed, id, keys.public));
		return { ok: true, assignment: toBase64url(id), plain: new Uint8Array(plain) };
	} catch {
		return { ok: false, reason: 'not-for-this-key' };
	}
};
