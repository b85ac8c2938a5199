import { valuesOf, type Book } from '$lib/core/book';
import type { Assigned } from '$lib/core/cohort';
import type { Id } from '$lib/core/course';
import { peopleOf, sendersFor } from '$lib/core/handed';
import { sameName, type Sender } from '$lib/core/senders';
import type { Collector, Line } from './collector.svelte';
import { isReport } from './say';

export interface Arrival {
	/** Of the assignment and the sender. */
	key: string;
	assigned: Assigned;
	sender: Sender;
}

/**
 * Who has come in, as the book has it now (a question answered is answered in every line), and of whom it is not known
 * who that is. They are asked about in the order of coming, one at a time, so that no question changes under a thumb.
 */
export class Arrivals {
	#putOff = $state.raw<readonly string[]>([]);
	#wanted = $state('');

	constructor(
		private collector: Collector,
		private book: () => Book | undefined,
		private target: () => Assigned | undefined
	) {}

	#all = $derived.by((): Arrival[] => {
		const book = this.book();
		if (!book) return [];
		const target = this.target()?.assignment.id;
		const met = this.collector.lines.flatMap(({ outcome: o }) => (isReport(o) ? [o.report.assignment] : []));
		return valuesOf(book, 'assigned')
			.filter(({ assignment: { id } }) => id === target || met.includes(id))
			.flatMap((assigned) =>
				sendersFor(book, assigned).map((sender) => ({
					key: `${assigned.assignment.id} ${sender.tag}`,
					assigned,
					sender
				}))
			);
	});
	/** Those of the target who came before this sitting, the last first. */
	earlier = $derived.by(() => {
		const shown = this.collector.lines.map((line) => this.#keyOf(line));
		return this.#all
			.filter(({ key, assigned }) => !shown.includes(key) && assigned === this.target())
			.sort((a, b) => (a.sender.latest.received < b.sender.latest.received ? 1 : -1));
	});
	#waiting = $derived.by(() =>
		[...this.collector.lines].reverse().flatMap((line) => {
			const at = this.of(line);
			return at && isOpen(at) && !this.#putOff.includes(at.key) ? [at] : [];
		})
	);
	/** Who is asked about now. */
	asked = $derived.by(() => this.#all.find((at) => at.key === this.#wanted && isOpen(at)) ?? this.#waiting[0]);
	/** How many more wait. */
	waiting = $derived.by(() => this.#waiting.filter((at) => at.key !== this.asked?.key).length);

	of(line: Line): Arrival | undefined {
		const key = this.#keyOf(line);
		return this.#all.find((at) => at.key === key);
	}

	ask({ key }: Arrival): void {
		this.#wanted = key;
	}

	/** Answered, or not now. */
	done({ key }: Arrival): void {
		this.#putOff = [...this.#putOff, key];
		this.#wanted = '';
	}

	/** Who it may well be, the likeliest first. */
	perhaps({ key, assigned, sender }: Arrival): Id[] {
		const outcome = this.collector.lines.find((one) => this.#keyOf(one) === key)?.outcome;
		if (outcome && isReport(outcome)) return outcome.perhaps;
		return peopleOf(this.book()!, assigned.cohort)
			.filter((p) => !p.removed && sameName(p.name, sender.latest.report.name))
			.map(({ id }) => id);
	}

	#keyOf({ outcome: o }: Line): string {
		return isReport(o) ? `${o.report.assignment} ${o.report.tag}` : '';
	}
}

const isOpen = ({ sender }: Arrival): boolean => sender.person === null;
