import { createContext } from 'svelte';
import { openLog, type Opened } from './open';

/** Who is learning in this tab. Empty until storage has answered; pages show their text meanwhile. */
export class Session {
	#opened = $state.raw<Opened>();

	/** In the browser only; opens once. */
	async open() {
		this.#opened ??= await openLog();
	}
	get opened() {
		return this.#opened;
	}
	get log() {
		return this.#opened?.log;
	}
}

export const [getSession, setSession] = createContext<Session>();
