/** Longer sides are of no use to the decoder, and cost a cheap phone its time. */
const MOST_FRAME = 1280;
const MOST_PHOTO = 2400;
/** What the viewfinder shows of a frame: its middle, at most this much longer than wide or the reverse. */
const SHAPE = 1.25;

type Box = [x: number, y: number, w: number, h: number];

const draw = (canvas: HTMLCanvasElement, source: CanvasImageSource, box: Box, most: number): ImageData => {
	const [x, y, w, h] = box;
	const scale = Math.min(1, most / Math.max(w, h));
	canvas.width = Math.max(1, Math.round(w * scale));
	canvas.height = Math.max(1, Math.round(h * scale));
	const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
	if (!context) throw new Error('no canvas');
	context.drawImage(source, x, y, w, h, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height);
};

/** The middle of what the camera sees now; nothing while it has no picture. @param canvas used again for every frame */
export const frameOf = (video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined => {
	const { videoWidth: w, videoHeight: h } = video;
	if (!w || !h) return undefined;
	const width = Math.min(w, Math.round(h * SHAPE));
	const height = Math.min(h, Math.round(w * SHAPE));
	return draw(canvas, video, [(w - width) >> 1, (h - height) >> 1, width, height], MOST_FRAME);
};

/** Of a screenshot with a small code in it every pixel counts; of a photo of 50 megapixels not. */
export const pictureOf = async (file: Blob): Promise<ImageData> => {
	const bitmap = await createImageBitmap(file);
	try {
		return draw(document.createElement('canvas'), bitmap, [0, 0, bitmap.width, bitmap.height], MOST_PHOTO);
	} finally {
		bitmap.close();
	}
};
