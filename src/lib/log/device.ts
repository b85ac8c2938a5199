import { DeviceDatabase } from './database';

/** Where nothing can be kept it lasts as long as the tab, like everything else there. */
let ofTab: Uint8Array<ArrayBuffer> | undefined;

/**
 * 32 random bytes that never leave this device: what a trainer is told of it is made from them, so that no trainer can
 * tell another who somebody is. Made once, by whichever tab asks first.
 */
export const deviceSecret = async (): Promise<Uint8Array<ArrayBuffer>> => {
	const device = new DeviceDatabase();
	try {
		return await device.transaction('rw', device.settings, async () => {
			const kept = (await device.settings.get('secret'))?.value;
			if (kept) return Uint8Array.from(atob(kept), (c) => c.charCodeAt(0));
			const secret = newSecret();
			await device.settings.put({ key: 'secret', value: btoa(String.fromCharCode(...secret)) });
			return secret;
		});
	} catch (error) {
		console.warn('no storage', error);
		return (ofTab ??= newSecret());
	} finally {
		device.close();
	}
};

const newSecret = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));
