/** Bits, most significant first: what must fit into a QR code has no room for whole bytes. */
export class BitWriter {
	#bytes: number[] = [];
	#free = 0;

	/** The low `width` bits (≤ 32) of a whole number. */
	put(value: number, width: number): this {
		for (let i = width - 1; i >= 0; i--) {
			if (this.#free === 0) {
				this.#bytes.push(0);
				this.#free = 8;
			}
			this.#free--;
			const bit = Math.floor(value / 2 ** i) % 2;
			this.#bytes[this.#bytes.length - 1]! |= bit << this.#free;
		}
		return this;
	}
	/** Elias gamma: 1 takes a bit, 2–3 three, 4–7 five. */
	gamma(value: number): this {
		const width = Math.floor(Math.log2(value));
		return this.put(0, width).put(value, width + 1);
	}
	/** Near 0 on either side is short. */
	signed(value: number): this {
		return this.gamma(value < 0 ? -2 * value : 2 * value + 1);
	}
	bytes(bytes: Uint8Array): this {
		for (const byte of bytes) this.put(byte, 8);
		return this;
	}
	done(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#bytes);
	}
}

/** The widest `gamma`: what is longer was never written. */
const MAX_WIDTH = 24;

/** Never throws: past the end, or at what was never written, everything is 0 and `failed` is true from then on. */
export class BitReader {
	failed = false;
	#at = 0;

	constructor(readonly source: Uint8Array) {}

	get left(): number {
		return this.source.length * 8 - this.#at;
	}
	take(width: number): number {
		if (this.failed || width > this.left) {
			this.failed = true;
			return 0;
		}
		let value = 0;
		for (const end = this.#at + width; this.#at < end; this.#at++)
			value = value * 2 + ((this.source[this.#at >> 3]! >> (7 - (this.#at & 7))) & 1);
		return value;
	}
	gamma(): number {
		let width = 0;
		while (!this.failed && this.take(1) === 0) if (++width > MAX_WIDTH) this.failed = true;
		return this.failed ? 0 : 2 ** width + this.take(width);
	}
	signed(): number {
		const value = this.gamma();
		return value % 2 === 0 ? value / -2 : (value - 1) / 2;
	}
	bytes(length: number): Uint8Array<ArrayBuffer> {
		if (length * 8 > this.left) this.failed = true;
		return Uint8Array.from({ length: this.failed ? 0 : length }, () => this.take(8));
	}
	/** Whether everything was read: less than a byte is left, and nothing stands in it. */
	get ended(): boolean {
		return !this.failed && this.left < 8 && this.take(this.left) === 0;
	}
}
