/** Reads pictures beside the page: a frame takes a cheap phone a quarter of a second, and the page goes on meanwhile. */
import { prepare, readCodes, type Pains } from './read-codes';

export interface Asked {
	id: number;
	/** Where the decoder's program is; with the first picture. */
	wasm?: string;
	image: ImageData;
	pains: Pains;
}
export interface Told {
	id: number;
	/** Nothing when it could not be read at all. */
	texts?: string[];
}

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	if (data.wasm) prepare(data.wasm);
	readCodes(data.image, data.pains).then(
		(texts) => tell({ id: data.id, texts }),
		() => tell({ id: data.id })
	);
});
