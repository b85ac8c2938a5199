import { Dexie, type EntityTable } from 'dexie';
import type { Collected, Entry } from '$lib/core/book';
import type { SeenRow } from '$lib/core/senders';

/**
 * The trainer's keys as the browser keeps them: it can use the private ones and never show them. `wrapped` is the same key
 * under a passphrase, for the backup; this folder stores it and does not look into it.
 */
export interface KeptKeys {
	keys: { public: string; sign: CryptoKey; open: CryptoKey };
	wrapped: { v: 1; public: string; salt: string; iterations: number; iv: string; key: string } | null;
}

/** A sealed hand-in that no key here opens: it waits for the key, or for the trainer it was meant for. */
export interface Held {
	sealed: string;
	/** In the order of arriving. */
	n: number;
}

/** What belongs to whoever trains on this device. */
export class TrainerDatabase extends Dexie {
	declare entries: EntityTable<Entry, 'key'>;
	declare collected: EntityTable<Collected, 'id'>;
	/** Of each report that was collected as much as tells senders apart; written with it, and never without it. */
	declare seen: EntityTable<SeenRow, 'id'>;
	declare held: EntityTable<Held, 'sealed'>;
	declare keys: EntityTable<KeptKeys & { id: 'trainer' }, 'id'>;
	declare settings: EntityTable<{ key: 'origin'; value: string } | { key: 'tick'; value: number }, 'key'>;

	constructor(name = 'tingdong-trainer') {
		super(name);
		this.version(1).stores({
			entries: 'key',
			collected: 'id, report.assignment',
			seen: 'id, assignment',
			held: 'sealed, n',
			keys: 'id',
			settings: 'key'
		});
	}
}
