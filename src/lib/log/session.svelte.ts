import { createContext } from 'svelte';
import { openLog, type Elsewhere, type Opened } from './open';

/** Who is learning in this tab. Empty until storage has answered; pages show their text meanwhile. */
export class Session {
	#opened = $state.raw<Opened>();
	/** An attempt is on a screen that else has tabs: no tabs, and no update is offered. */
	underWay = $state(false);
	/** What another tab has done to this one's learner. */
	elsewhere = $state<Elsewhere>();

	/** In the browser only; opens once. */
	async open() {
		if (this.#opened) return;
		this.#opened = await openLog();
		this.#opened.onelsewhere((what) => (this.elsewhere = this.elsewhere === 'removed' ? 'removed' : what));
	}
	get opened() {
		return this.#opened;
	}
	get log() {
		return this.#opened?.log;
	}
}

export const [getSession, setSession] = createContext<Session>();
