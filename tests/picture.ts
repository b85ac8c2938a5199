import type { Phone } from './browser';
import { codeOf } from './film';

/** A code as a screenshot of it: PNG, black on white. */
export const pictureOf = async (phone: Phone, text: string): Promise<Buffer> => {
	const rows = codeOf(text).map((row) => row.map(Number).join(''));
	const url = await phone.page.evaluate((lines) => {
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = lines.length * 6;
		const c = canvas.getContext('2d')!;
		c.fillStyle = '#fff';
		c.fillRect(0, 0, canvas.width, canvas.height);
		c.fillStyle = '#000';
		lines.forEach((line, y) => [...line].forEach((dark, x) => dark === '1' && c.fillRect(x * 6, y * 6, 6, 6)));
		return canvas.toDataURL('image/png');
	}, rows);
	return Buffer.from(url.split(',')[1]!, 'base64');
};
