import { createContext } from 'svelte';
import { openLog, type Elsewhere, type Opened } from './open';

/** Who is learning in this tab. Empty until storage has answered; pages show their text meanwhile. */
export class Session {
	#opened = $state.raw<Opened>();
	/** An attempt is on a screen that else has tabs: no tabs, and no update is offered. */
	underWay = $state(false);
	/** What another tab has done to this one's learner. */
	elsewhere = $state<Elsewhere>();
	/** It is this tab that removes its learner or goes on as somebody else: nothing to tell of, the page is leaving. */
	leaving = false;

	#opening: Promise<void> | undefined;

	/** In the browser only; opens once, whoever asks first. */
	open(): Promise<void> {
		return (this.#opening ??= openLog().then((opened) => {
			this.#opened = opened;
			opened.onelsewhere((what) => {
				if (!this.leaving && this.elsewhere !== 'removed') this.elsewhere = what;
			});
			// kept by the browser for the way back, this page would come again as somebody who has gone meanwhile
			const passing = () => this.leaving || opened.shared;
			addEventListener('pagehide', () => passing() && opened.close());
			addEventListener('pageshow', ({ persisted }) => persisted && passing() && location.reload());
		}));
	}
	get opened() {
		return this.#opened;
	}
	get log() {
		return this.#opened?.log;
	}
}

export const [getSession, setSession] = createContext<Session>();
