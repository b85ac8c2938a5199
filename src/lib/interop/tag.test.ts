import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { tagOf } from './tag';

const secret = new Uint8Array(32).fill(7);
const [one, two] = ['A'.repeat(86), `${'A'.repeat(85)}Q`];

test('is the same for one learner, device and trainer, and differs with each of them', async () => {
	const tag = await tagOf(secret, one, 'learner-1');
	expect(tag).toMatch(/^[\w-]{16}$/);
	expect(await tagOf(secret, one, 'learner-1')).toBe(tag);
	const others = [
		await tagOf(secret, two, 'learner-1'),
		await tagOf(secret, one, 'learner-2'),
		await tagOf(new Uint8Array(32).fill(8), one, 'learner-1')
	];
	expect(new Set([tag, ...others]).size).toBe(4);
});

test('is the HMAC that others compute', async () => {
	const hmac = createHmac('sha256', secret).update(new Uint8Array(64)).update('learner-1').digest().subarray(0, 12);
	expect(await tagOf(secret, one, 'learner-1')).toBe(hmac.toString('base64url'));
});
