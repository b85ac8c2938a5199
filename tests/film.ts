import { encode } from 'uqr';

/** A code as rows of dark and light, with its quiet zone. */
export const codeOf = (text: string, version = 1): boolean[][] =>
	encode(text, { ecc: 'L', boostEcc: false, minVersion: version, border: 4 }).data;

const WIDTH = 640;
const HEIGHT = 640;
const SHADE = { room: 90, light: 235, dark: 16 };

/** One after the other before a camera, each for as many frames, as a Y4M film of 10 frames a second. */
export const film = (texts: readonly string[], frames = 10): Buffer => {
	const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
	const parts: Buffer[] = [head];
	for (const text of texts) {
		const code = codeOf(text);
		const module = Math.floor((HEIGHT * 0.9) / code.length);
		const left = (WIDTH - module * code.length) >> 1;
		const grey = Buffer.alloc(WIDTH * HEIGHT, SHADE.room);
		code.forEach((row, y) =>
			row.forEach((dark, x) => {
				for (let dy = 0; dy < module; dy++) {
					const start = (left + y * module + dy) * WIDTH + left + x * module;
					grey.fill(dark ? SHADE.dark : SHADE.light, start, start + module);
				}
			})
		);
		const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
		for (let i = 0; i < frames; i++) parts.push(frame);
	}
	return Buffer.concat(parts);
};
