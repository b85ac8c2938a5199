/** A drawing as a picture, in the browser alone. */

/** Pixels for each unit of the drawing: an A4 page at about 200 dots an inch. */
const SCALE = 2;

const loaded = (src: string): Promise<HTMLImageElement> =>
	new Promise((done, fail) => {
		const image = new Image();
		image.onload = () => done(image);
		image.onerror = () => fail(new Error('the drawing cannot be read'));
		image.src = src;
	});

/**
 * @returns a PNG and the same as a data address: in the browsers of chat apps a file cannot be saved, but a picture can be
 * held and kept. Throws where the browser has no canvas that may be read.
 */
export const pictureOf = async (svg: SVGSVGElement): Promise<{ png: Blob; src: string }> => {
	const { width, height } = svg.viewBox.baseVal;
	const drawing = svg.cloneNode(true) as SVGSVGElement;
	// Firefox draws nothing of an image that has no size of its own
	drawing.setAttribute('width', String(width * SCALE));
	drawing.setAttribute('height', String(height * SCALE));
	const text = new XMLSerializer().serializeToString(drawing);
	const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
	const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(image, 0, 0);
	const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!png) throw new Error('no picture');
	return { png, src: canvas.toDataURL('image/png') };
};
