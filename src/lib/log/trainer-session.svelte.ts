import { createContext } from 'svelte';
import type { Book } from '$lib/core/book';
import type { KeptKeys } from './trainer-database';
import { TrainerLog } from './trainer-log';

/** The trainer's book in this tab. Empty until storage has answered. */
export class TrainerSession {
	#log = $state.raw<TrainerLog>();
	#book = $state.raw<Book>();
	#keys = $state.raw<KeptKeys | null>();
	/** The browser keeps nothing, or what is kept cannot be read. */
	failed = $state(false);

	/** In the browser only. @returns the way to stop following the book. */
	open(): () => void {
		const stops: (() => void)[] = [];
		let stopped = false;
		const fail = (error: unknown) => {
			console.warn('no trainer’s book', error);
			this.failed = true;
		};
		void TrainerLog.open().then((log) => {
			if (stopped) return;
			this.#log = log;
			stops.push(
				log.watch((book) => (this.#book = book), fail),
				log.watchKeys((keys) => (this.#keys = keys ?? null), fail)
			);
		}, fail);
		return () => {
			stopped = true;
			for (const stop of stops) stop();
		};
	}

	/** undefined until it has been read; follows every change, in this tab or another. */
	get book() {
		return this.#book;
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
		const entry = this.#book?.entries['trainer'];
		return entry?.key === 'trainer' ? entry.value.name : '';
	}
}

export const [getTrainerSession, setTrainerSession] = createContext<TrainerSession>();
