import { Dexie, type EntityTable } from 'dexie';
import type { HomeRecord, ModuleRecord } from '$lib/core/progress';
import type { Statement } from '$lib/core/statement';
import type { Head } from './stamp';

/** Folded records live beside the statements and are written in the same transaction: home is one read at any size. */
export type Row =
	| { key: 'head'; tick: number; value: Head }
	| { key: 'home'; tick: number; value: HomeRecord }
	| { key: `module:${string}`; tick: number; value: ModuleRecord };

/** One learner's work. */
export class LearnerDatabase extends Dexie {
	declare statements: EntityTable<Statement, 'id'>;
	declare records: EntityTable<Row, 'key'>;

	constructor(learner: string) {
		super(`tingdong-${learner}`);
		this.version(1).stores({ statements: 'id, [tick+origin+seq], object.module', records: 'key' });
	}
}

export interface Learner {
	id: string;
	/** Asked for at the first hand-in, certificate or second learner; never before the first response. */
	name: string | null;
	created: string;
	/** Something has been written once: an empty database is then a loss to tell of, not a newcomer. */
	begun: boolean;
}

/** What belongs to the device and to nobody in particular; no work. */
export class DeviceDatabase extends Dexie {
	declare learners: EntityTable<Learner, 'id'>;
	declare settings: EntityTable<{ key: string; value: string }, 'key'>;

	constructor() {
		super('tingdong-device');
		this.version(1).stores({ learners: 'id', settings: 'key' });
	}
}
