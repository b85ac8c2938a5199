import type { Id } from '$lib/core/course';

/**
 * Chips into slots, by tapping: there is always a slot in hand (at first the first empty one); a tap on a chip fills it
 * and goes on to the next empty one; a tap on a filled slot gives its chip back. For cloze and match.
 */
export class Slots {
	#slots: readonly Id[];
	#filled = $state.raw<Record<Id, Id>>({});
	#hand = $state.raw<Id | undefined>();

	constructor(
		slots: readonly Id[],
		readonly onchange: (filled: Record<Id, Id>) => void
	) {
		this.#slots = slots;
		this.#hand = slots[0];
	}

	/** Slot → chip. */
	get filled() {
		return this.#filled;
	}
	/** The slot that the next chip goes into; undefined when all are full. */
	get hand() {
		return this.#hand;
	}
	uses(chip: Id): boolean {
		return Object.values(this.#filled).includes(chip);
	}

	put(chip: Id) {
		if (this.#hand === undefined) return;
		const others = Object.entries(this.#filled).filter(([slot, c]) => c !== chip && slot !== this.#hand);
		this.#set(Object.fromEntries([...others, [this.#hand, chip]]));
		this.#hand = this.#slots.find((s) => this.#filled[s] === undefined);
	}

	take(slot: Id) {
		this.#set(Object.fromEntries(Object.entries(this.#filled).filter(([s]) => s !== slot)));
		this.#hand = slot;
	}

	#set(filled: Record<Id, Id>) {
		this.#filled = filled;
		this.onchange(filled);
	}
}
