/** Milliseconds in which a second tap at the same place is the same tap, made by a shaky or impatient thumb. */
const SAME_TAP = 400;

/**
 * Guards what replaces itself under the finger: the next page's button, the next turn's replies.
 * `open()` is false for a moment after the last `close()`.
 */
export class DoubleTap {
	#until = 0;
	constructor(readonly now: () => number = () => performance.now()) {}

	open = (): boolean => this.now() >= this.#until;
	close = (): void => {
		this.#until = this.now() + SAME_TAP;
	};
}
