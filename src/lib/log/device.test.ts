import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { deviceSecret } from './device';
import { openLog } from './open';

afterEach(() => Dexie.delete('tingdong-device'));

test('a device has one secret, whichever tab asks first', async () => {
	const [first, second] = await Promise.all([deviceSecret(), deviceSecret()]);
	expect(first).toHaveLength(32);
	expect(second).toEqual(first);
	expect(await deviceSecret()).toEqual(first);
	await openLog();
	expect(await deviceSecret()).toEqual(first);
});

test('without storage the secret lasts as long as the tab', async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => {});
	const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new Error('denied');
	});
	const first = await deviceSecret();
	expect(first).toHaveLength(32);
	expect(await deviceSecret()).toEqual(first);
	open.mockRestore();
});
