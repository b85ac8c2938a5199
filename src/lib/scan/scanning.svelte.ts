import { openCamera, type Camera, type NoCamera } from './camera';
import { openDecoder, type Decoder } from './decoder';
import { frameOf, pictureOf } from './picture';
import type { Pains } from './read-codes';
import { Seen } from './seen';
import { watchFrames } from './watch-frames';

/** A code that stays in view is one code; shown again after this long it is shown again. */
const GONE = 2500;
/** A photo of a modern phone is below 20 MB. */
const MOST_BYTES = 40 * 1024 * 1024;

/** The camera of a page and what it reads. One a page; nothing is loaded or asked for before it is opened. */
export class Scanning {
	state = $state<'off' | 'opening' | 'on' | 'no-decoder' | NoCamera>('off');
	camera = $state.raw<Camera>();
	lit = $state(false);
	#decoder: Promise<Decoder> | undefined;
	#stop: (() => void) | undefined;
	#seen = new Seen(GONE);
	#awake: WakeLockSentinel | undefined;
	#canvas: HTMLCanvasElement | undefined;
	/** Opened again meanwhile, or closed: whoever comes late has nothing to say. */
	#turn = 0;

	/**
	 * @param ontext the text of each code, once for as long as it stays in view
	 * @param onloaded called when a decoder of our own was needed
	 */
	constructor(
		private ontext: (text: string) => void,
		private onloaded: () => void = () => {}
	) {}

	/** @param id one of `camera.all` */
	async open(video: HTMLVideoElement, id?: string): Promise<void> {
		this.close();
		const turn = (this.#turn += 1);
		this.state = 'opening';
		const camera = await openCamera(id);
		const late = () => turn !== this.#turn;
		if (typeof camera === 'string' || late()) {
			if (typeof camera !== 'string') camera.close();
			else if (!late()) this.state = camera;
			return;
		}
		this.camera = camera;
		video.srcObject = camera.stream;
		await video.play().catch(() => undefined);
		await this.#ready();
		if (late()) return;
		// taken by another app, or pulled out
		camera.stream.getVideoTracks()[0]?.addEventListener('ended', () => late() || this.close('in-use'));
		this.state = 'on';
		// between two phones held up to it a phone would go dark
		void navigator.wakeLock?.request('screen').then(
			(lock) => {
				if (late()) return lock.release();
				this.#awake = lock;
			},
			() => undefined
		);
		this.#stop = watchFrames(video, () => this.#look(video));
	}

	close(state: Scanning['state'] = 'off'): void {
		this.#turn += 1;
		this.#stop?.();
		this.camera?.close();
		this.camera = undefined;
		void this.#awake?.release().catch(() => undefined);
		this.#awake = undefined;
		this.lit = false;
		this.state = state;
	}

	/** The lamp on or off. */
	async light(): Promise<void> {
		const on = !this.lit;
		await this.camera?.torch?.(on).then(
			() => (this.lit = on),
			() => undefined
		);
	}

	/** The codes in a photo or screenshot; `unreadable` where it is no picture that this browser knows. */
	async read(file: Blob): Promise<string[] | 'unreadable'> {
		const picture = file.size > MOST_BYTES ? undefined : await pictureOf(file).catch(() => undefined);
		if (!picture) return 'unreadable';
		const copy = new ImageData(picture.data.slice(), picture.width, picture.height);
		const decoder = await this.#ready();
		const texts = await decoder.read(picture, 'photo').catch(() => []);
		if (texts.length > 0 || !decoder.native) return texts;
		return this.#swap().then(
			(ours) => ours.read(copy, 'photo').catch(() => []),
			() => []
		);
	}

	/** Gone with the page. */
	end(): void {
		this.close();
		void this.#decoder?.then((decoder) => decoder.close());
	}

	async #look(video: HTMLVideoElement): Promise<void> {
		const turn = this.#turn;
		const image = frameOf(video, (this.#canvas ??= document.createElement('canvas')));
		const texts = image && (await this.#readFrame(image, 'frame'));
		if (turn !== this.#turn || !texts) return;
		const now = performance.now();
		for (const text of texts) if (this.#seen.comes(text, now)) this.ontext(text);
	}

	async #readFrame(image: ImageData, pains: Pains): Promise<string[]> {
		const decoder = await this.#ready();
		try {
			return await decoder.read(image, pains);
		} catch {
			if (decoder.native) await this.#swap();
			else {
				// the next try begins anew: the network may be back
				this.#decoder = undefined;
				this.close('no-decoder');
			}
			return [];
		}
	}

	#ready(): Promise<Decoder> {
		return (this.#decoder ??= openDecoder().then((decoder) => this.#taken(decoder)));
	}

	/** Ours in place of the browser's own, from now on. */
	#swap(): Promise<Decoder> {
		return (this.#decoder = openDecoder(false).then((decoder) => this.#taken(decoder)));
	}

	#taken(decoder: Decoder): Decoder {
		if (!decoder.native) this.onloaded();
		return decoder;
	}
}
