/** What a page and the worker say to each other. Types only: neither program carries the other's code. */

/** Module id → the addresses of its chunks in one script. */
export type Chunks = Record<string, string[]>;

/**
 * Code that few need, not stored on install but whole once it was used here: what reads codes where the browser cannot,
 * and the trainer's pages.
 */
export type Kit = 'reader' | 'trainer';

export type Ask =
	/** Answered through the port: `Chunks` of this build. */
	| { type: 'COURSE'; locale: string }
	/** Answered through the port: which of this build's chunks are stored, as `string[]`. */
	| { type: 'HAVE' }
	/** Stores what is not stored yet, one after the other; answered through the port when through with all. */
	| { type: 'STORE'; urls: string[] }
	/** Stores a kit whole; answered through the port when it is there, or cannot be had. */
	| { type: 'STORE_KIT'; kit: Kit }
	/** The learner accepted the update. */
	| { type: 'SKIP_WAITING' };

/** Said to every page, whether a chunk was asked for or simply came by. */
export interface Stored {
	type: 'STORED';
	url: string;
	ok: boolean;
}
