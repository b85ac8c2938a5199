import file from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Asked, Told } from './decode.worker';
import address from './decode.worker?worker&url';
import type { Pains } from './read-codes';

/** Finds the QR codes in a picture. */
export interface Decoder {
	/** The texts of those found; rejects when pictures cannot be read here at all. */
	read(image: ImageData, pains: Pains): Promise<string[]>;
	/** The browser's own: nothing was loaded. */
	native: boolean;
	close(): void;
}

const wasm = (): string => new URL(file, location.href).href;

interface Detector {
	detect(image: ImageData): Promise<{ rawValue: string }[]>;
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
	getSupportedFormats(): Promise<string[]>;
};

const ownDetector = async (): Promise<Detector | undefined> => {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
	try {
		if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
		return new BarcodeDetector({ formats: ['qr_code'] });
	} catch {
		// there by name alone: a phone without the service behind it
		return undefined;
	}
};

interface Policy {
	createScriptURL(url: string): unknown;
}
let policy: Policy | undefined;
/** The content policy lets only this policy name the worker's script, and a policy may be made once a page. */
const trusted = (): string => {
	const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
	policy ??= trustedTypes?.createPolicy('tingdong-scan', { createScriptURL: () => address });
	return (policy?.createScriptURL(address) ?? address) as string;
};

/** In a worker of its own. */
const besidePage = (): Decoder => {
	const worker = new Worker(trusted());
	const waiting = new Map<number, { done: (texts: string[]) => void; fail: (reason: Error) => void }>();
	let last = 0;
	const failAll = () => {
		for (const { fail } of waiting.values()) fail(new Error('no decoder'));
		waiting.clear();
	};
	worker.addEventListener('error', failAll);
	worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
		const turn = waiting.get(data.id);
		waiting.delete(data.id);
		if (data.texts) turn?.done(data.texts);
		else turn?.fail(new Error('no decoder'));
	});
	return {
		native: false,
		read: (image, pains) =>
			new Promise((done, fail) => {
				const id = (last += 1);
				waiting.set(id, { done, fail });
				const asked: Asked = { id, image, pains, ...(id === 1 && { wasm: wasm() }) };
				worker.postMessage(asked, [image.data.buffer]);
			}),
		close: () => {
			worker.terminate();
			failAll();
		}
	};
};

/** In the page itself, where it has no workers or they may not compile: slower to the touch, and better than nothing. */
const inPage = async (): Promise<Decoder> => {
	const { prepare, readCodes } = await import('./read-codes');
	prepare(wasm());
	return { native: false, read: readCodes, close: () => {} };
};

const loaded = async (): Promise<Decoder> => {
	let decoder: Decoder | undefined;
	try {
		decoder = besidePage();
		// an empty picture: afterwards it is there and works, or it never will
		await decoder.read(new ImageData(8, 8), 'frame');
		return decoder;
	} catch {
		decoder?.close();
		return inPage();
	}
};

/** @param own false: not the browser's own, which has found nothing or does not work */
export const openDecoder = async (own = true): Promise<Decoder> => {
	const detector = own ? await ownDetector() : undefined;
	if (!detector) return loaded();
	return {
		native: true,
		read: async (image) => (await detector.detect(image)).map(({ rawValue }) => rawValue),
		close: () => {}
	};
};
