/** What a page and the worker say to each other. Types only: neither program carries the other's code. */

/** Module id → the addresses of its chunks in one script. */
export type Chunks = Record<string, string[]>;

export type Ask =
	/** Answered through the port: `Chunks` of this build. */
	| { type: 'COURSE'; locale: string }
	/** Answered through the port: which of this build's chunks are stored, as `string[]`. */
	| { type: 'HAVE' }
	/** Stores what is not stored yet, one after the other; answered through the port when through with all. */
	| { type: 'STORE'; urls: string[] }
	/** Stores what reads codes; answered through the port when it is there, or cannot be had. */
	| { type: 'STORE_READER' }
	/** The learner accepted the update. */
	| { type: 'SKIP_WAITING' };

/** Said to every page, whether a chunk was asked for or simply came by. */
export interface Stored {
	type: 'STORED';
	url: string;
	ok: boolean;
}
