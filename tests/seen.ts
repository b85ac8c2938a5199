import type { Locator } from 'playwright-core';
import jsQR from 'jsqr';

/** What stands on a screen, and what it says to somebody else's camera. */
export interface Seen {
	/** A screenshot. */
	picture: Buffer;
	text: string;
}

/**
 * Reads a code as it is painted, with a decoder that is neither the app's nor of its family: encoder and decoder of one
 * house could share a fault.
 */
export const seen = async (code: Locator): Promise<Seen> => {
	await code.waitFor();
	const picture = await code.screenshot();
	const { width, height, grey } = await code.page().evaluate(async (png) => {
		const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width, image.height);
		const c = canvas.getContext('2d')!;
		c.drawImage(image, 0, 0);
		const { data } = c.getImageData(0, 0, image.width, image.height);
		let shades = '';
		// one channel says it all of black on white, at a quarter of what comes over
		for (let i = 0; i < data.length; i += 4) shades += String.fromCharCode(data[i]!);
		return { width: image.width, height: image.height, grey: btoa(shades) };
	}, picture.toString('base64'));
	const pixels = new Uint8ClampedArray(width * height * 4);
	Buffer.from(grey, 'base64').forEach((shade, i) => pixels.set([shade, shade, shade, 255], i * 4));
	const found = jsQR(pixels, width, height);
	if (!found) throw new Error('no code in the picture');
	return { picture, text: found.data };
};
