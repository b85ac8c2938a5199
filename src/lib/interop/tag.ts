import type { Id } from '$lib/core/course';
import { fromBase64url, toBase64url } from './base64url';

/**
 * `Report.tag`: the same for all that one learner on this device hands in to one trainer. Two trainers cannot match their
 * lists by it, and nobody without this device's secret can make it.
 */
export const tagOf = async (secret: Uint8Array, trainerKey: string, learner: Id): Promise<string> => {
	const how = { name: 'HMAC', hash: 'SHA-256' };
	const key = await crypto.subtle.importKey('raw', Uint8Array.from(secret), how, false, ['sign']);
	const trainer = fromBase64url(trainerKey) ?? new Uint8Array();
	const whose = Uint8Array.of(...trainer, ...new TextEncoder().encode(learner));
	return toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, whose)).subarray(0, 12));
};
