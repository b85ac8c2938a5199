/** What stays in view is one thing; gone for a while and shown again, it is shown again. */
export class Seen {
	#last = new Map<string, number>();

	/** @param gone for so many milliseconds at least */
	constructor(private gone: number) {}

	/** Whether it has come into view, not merely stayed there. */
	comes(text: string, now: number): boolean {
		const before = this.#last.get(text);
		this.#last.set(text, now);
		const is = before === undefined || now - before > this.gone;
		if (is) for (const [old, last] of this.#last) if (now - last > this.gone) this.#last.delete(old);
		return is;
	}
}
