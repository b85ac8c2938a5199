import { fromBase64url, toBase64url } from './base64url';

/**
 * A trainer's one key pair on P-256, for signing (ECDSA) and for opening what is sealed for it (ECDH in HPKE). The two
 * uses of one key are deliberate: one thing to keep a copy of, one fingerprint. They are safe together: Degabriele,
 * Lehmann, Paterson, Smart and Strefler, "On the Joint Security of Encryption and Signature in EMV", CT-RSA 2012.
 */
export interface TrainerKeys {
	/** X then Y, 64 bytes in base64url: `Assignment.key`. */
	public: string;
	/** Both are the private key, and neither can be read out. */
	sign: CryptoKey;
	open: CryptoKey;
}

/** The private key under a passphrase, for the trainer's backup. */
export interface WrappedKey {
	v: 1;
	public: string;
	salt: string;
	iterations: number;
	iv: string;
	key: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };
const ECDH = { name: 'ECDH', namedCurve: 'P-256' };
export const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };
const ITERATIONS = 600_000;
/** A copy from outside must not keep the phone busy for minutes. */
const MAX_ITERATIONS = 5_000_000;

/** The point of a key as WebCrypto takes it; undefined where the text cannot be one. */
const pointOf = (key: string): Bytes | undefined => {
	const bytes = fromBase64url(key);
	return bytes?.length === 64 ? Uint8Array.of(4, ...bytes) : undefined;
};

/** Undefined where it is no point of the curve. */
export const publicKeyFor = async (use: 'verify' | 'seal', key: string): Promise<CryptoKey | undefined> => {
	const point = pointOf(key);
	if (!point) return undefined;
	const [algorithm, usages]: [EcKeyImportParams, KeyUsage[]] = use === 'verify' ? [ECDSA, ['verify']] : [ECDH, []];
	return crypto.subtle.importKey('raw', point, algorithm, true, usages).catch(() => undefined);
};

const keysFrom = async (pkcs8: Bytes, key: string): Promise<TrainerKeys> => ({
	public: key,
	sign: await crypto.subtle.importKey('pkcs8', pkcs8, ECDSA, false, ['sign']),
	open: await crypto.subtle.importKey('pkcs8', pkcs8, ECDH, false, ['deriveBits'])
});

/** However an input method wrote them, the same characters are the same passphrase. */
const lockOf = async (passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> => {
	const text = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
	const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

const wrap = async (pkcs8: Bytes, key: string, passphrase: string): Promise<WrappedKey> => {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const lock = await lockOf(passphrase, salt, ITERATIONS);
	const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, lock, pkcs8));
	const texts = { salt: toBase64url(salt), iv: toBase64url(iv), key: toBase64url(locked) };
	return { v: 1, public: key, iterations: ITERATIONS, ...texts };
};

/** The private key can be read out inside here, and nowhere later. */
export const newKeys = async (
	passphrase: string | null
): Promise<{ keys: TrainerKeys; wrapped: WrappedKey | null }> => {
	const pair = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
	const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	const key = toBase64url(point.subarray(1));
	const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
	try {
		return {
			keys: await keysFrom(pkcs8, key),
			wrapped: passphrase === null ? null : await wrap(pkcs8, key, passphrase)
		};
	} finally {
		pkcs8.fill(0);
	}
};

const partsOf = (w: WrappedKey): { salt: Bytes; iv: Bytes; locked: Bytes } | undefined => {
	const texts = [w?.public, w?.salt, w?.iv, w?.key];
	if (!texts.every((text) => typeof text === 'string' && text.length <= 400)) return undefined;
	const [salt, iv, locked] = [w.salt, w.iv, w.key].map(fromBase64url);
	const fits =
		w.v === 1 &&
		Number.isInteger(w.iterations) &&
		w.iterations >= ITERATIONS &&
		w.iterations <= MAX_ITERATIONS &&
		salt?.length === 16 &&
		iv?.length === 12;
	return fits && locked ? { salt, iv, locked } : undefined;
};

export const unwrapKeys = async (
	wrapped: WrappedKey,
	passphrase: string
): Promise<TrainerKeys | 'wrong-passphrase' | 'damaged'> => {
	const parts = partsOf(wrapped);
	const check = await publicKeyFor('verify', String(wrapped?.public));
	if (!parts || !check) return 'damaged';
	const lock = await lockOf(passphrase, parts.salt, wrapped.iterations);
	const opened = await crypto.subtle
		.decrypt({ name: 'AES-GCM', iv: parts.iv }, lock, parts.locked)
		.catch(() => undefined);
	if (!opened) return 'wrong-passphrase';
	const pkcs8 = new Uint8Array(opened);
	try {
		const keys = await keysFrom(pkcs8, wrapped.public);
		// the public half stands beside the wrapped one: they must belong together
		const signature = await crypto.subtle.sign(SIGNING, keys.sign, parts.salt);
		return (await crypto.subtle.verify(SIGNING, check, signature, parts.salt)) ? keys : 'damaged';
	} catch {
		return 'damaged';
	} finally {
		pkcs8.fill(0);
	}
};

/** Eight digits to read out, `1234 5678`: what poster and accept screen show of a key. */
export const digitsOf = async (publicKey: string): Promise<string> => {
	const hash = await crypto.subtle.digest('SHA-256', fromBase64url(publicKey) ?? new Uint8Array());
	const digits = String(new DataView(hash).getBigUint64(0) % 100_000_000n).padStart(8, '0');
	return `${digits.slice(0, 4)} ${digits.slice(4)}`;
};
