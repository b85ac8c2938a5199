import { encode } from 'uqr';

/** Modules of white around it: what the standard asks for. */
const QUIET = 4;
/** At least so many pixels across: sharp on a projector and in print. */
const WIDTH = 960;

/**
 * A QR code as a picture, black on white whatever the theme: light on dark is what old scanners fail at.
 *
 * @param caption lines below it, so that whoever finds the picture in an album knows what it is
 * @throws when the text is too long for any code (about 2900 characters)
 */
export const drawQr = (text: string, caption: readonly string[] = []): HTMLCanvasElement => {
	// where a size has room to spare it is spent on what still reads when a part is dirty
	const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET });
	const module = Math.ceil(WIDTH / size);
	const line = Math.round(size * module * 0.052);
	const canvas = document.createElement('canvas');
	canvas.width = size * module;
	canvas.height = canvas.width + (caption.length > 0 ? (caption.length + 0.4) * line * 1.5 : 0);
	const c = canvas.getContext('2d')!;
	c.fillStyle = '#fff';
	c.fillRect(0, 0, canvas.width, canvas.height);
	c.fillStyle = '#000';
	data.forEach((row, y) =>
		row.forEach((dark, x) => {
			if (dark) c.fillRect(x * module, y * module, module, module);
		})
	);
	c.textAlign = 'center';
	caption.forEach((words, i) => {
		c.font = `${i === 0 ? 700 : 400} ${line}px ${getComputedStyle(document.body).fontFamily}`;
		c.fillText(words, canvas.width / 2, canvas.width + (i + 0.7) * line * 1.5, canvas.width * 0.92);
	});
	return canvas;
};

/** How dense the code of a text is: 1 to 40, four modules a step. */
export const qrVersion = (text: string): number => encode(text, { ecc: 'L' }).version;
