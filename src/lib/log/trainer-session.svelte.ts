import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { Book } from '$lib/core/book';
import type { KeptKeys } from './trainer-database';
import { TrainerLog } from './trainer-log';

/** The trainer's book in this tab. Empty until storage has answered. */
export class TrainerSession {
	#log = $state.raw<TrainerLog>();
	#entries = $state.raw<Book['entries']>();
	#book = $state.raw<Book>();
	#keys = $state.raw<KeptKeys | null>();
	/** The browser keeps nothing, or what is kept cannot be read. */
	failed = $state(false);

	/** In the browser only. @returns the way to stop following the book. */
	open(): () => void {
		const stops: (() => void)[] = [];
		let stopped = false;
		void TrainerLog.open().then((log) => {
			if (stopped) return;
			this.#log = log;
			stops.push(
				log.watchEntries((entries) => (this.#entries = entries), this.#fail),
				log.watchKeys((keys) => (this.#keys = keys ?? null), this.#fail)
			);
		}, this.#fail);
		return () => {
			stopped = true;
			for (const stop of stops) stop();
		};
	}

	#fail = (error: unknown): void => {
		console.warn('no trainer’s book', error);
		this.failed = true;
	};

	/** Follows the whole book for as long as anything on the page shows it: months of hand-ins are long to read. */
	#follow = createSubscriber(() => {
		const stop = this.#log?.watch((book) => (this.#book = book), this.#fail);
		return () => {
			stop?.();
			// rather none than one of before
			this.#book = undefined;
		};
	});

	/**
	 * With all hand-ins. undefined until it has been read, and where no effect or template reads it; follows every change,
	 * in this tab or another.
	 */
	get book() {
		if (this.#log) this.#follow();
		return this.#book;
	}
	/** The registers alone; undefined until they have been read. Follows every change, too. */
	get entries() {
		return this.#entries;
	}
	get log() {
		return this.#log;
	}
	/** undefined until it has been read; null before the first assignment. */
	get keys() {
		return this.#keys;
	}
	/** How the trainer signs; empty until that was asked. */
	get name(): string {
		const entry = this.#entries?.['trainer'];
		return entry?.key === 'trainer' ? entry.value.name : '';
	}
}

export const [getTrainerSession, setTrainerSession] = createContext<TrainerSession>();
