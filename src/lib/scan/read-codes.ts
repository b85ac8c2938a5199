import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import { smooth } from './smooth';

/** @param wasm the address of our own copy: the library's default is a server of somebody else's */
export const prepare = (wasm: string): void => prepareZXingModule({ overrides: { locateFile: () => wasm } });

/** A frame is one of many and may fail; of a photo there is no second one. */
export type Pains = 'frame' | 'photo';

const MOST = 8;
const BASIC = {
	formats: ['QRCode'],
	maxNumberOfSymbols: MOST,
	textMode: 'Plain',
	tryHarder: true,
	tryRotate: false,
	tryInvert: false,
	tryDownscale: false
} satisfies ReaderOptions;

const texts = async (image: ImageData, options: ReaderOptions): Promise<string[]> =>
	(await readBarcodes(image, { ...BASIC, ...options })).flatMap(({ isValid, text }) => (isValid ? [text] : []));

/** The texts of the QR codes in a picture. */
export const readCodes = async (image: ImageData, pains: Pains): Promise<string[]> => {
	const found = await texts(image, {});
	if (found.length > 0) return found;
	const soft = new ImageData(smooth(image), image.width, image.height);
	if (pains === 'frame') return texts(soft, {});
	// a photo may be of a dark page, and much larger than the code in it
	const all = { tryInvert: true, tryDownscale: true };
	const seen = await texts(image, all);
	return seen.length > 0 ? seen : texts(soft, all);
};
