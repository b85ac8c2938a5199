import { liveQuery } from 'dexie';
import type { Sending } from '$lib/core/board-work';
import { earlier, later, type Book, type Collected, type Entry } from '$lib/core/book';
import type { Assigned, Cohort, Person } from '$lib/core/cohort';
import type { Id } from '$lib/core/course';
import { claimsOf, peopleOf } from '$lib/core/handed';
import { rowOfSeen, seenInRow, sendersOf } from '$lib/core/senders';
import { newOrigin } from './stamp';
import { TrainerDatabase, type KeptKeys } from './trainer-database';

type Key = Entry['key'];
export type ValueOf<K extends Key> = K extends `cohort:${string}`
	? Cohort
	: K extends `person:${string}`
		? Person
		: K extends `assigned:${string}`
			? Assigned
			: K extends `claim:${string}`
				? { person: Id }
				: { name: string };
/** A register and what is to stand in it. */
export type Writing = { [K in Key]: [key: K, value: ValueOf<K>] }[Key];

/** One assignment, its cohort's roster, and who has handed in. */
export interface Sheet {
	assigned: Assigned;
	people: Person[];
	senders: Sending[];
}

const MAX_HELD = 500;

/** The trainer's book as this browser keeps it: the only writer of it. */
export class TrainerLog {
	private constructor(
		readonly database: TrainerDatabase,
		readonly origin: string
	) {}

	/** @throws where the browser keeps nothing: a book that lasts as long as a tab would lose what others handed in. */
	static async open(database = new TrainerDatabase()): Promise<TrainerLog> {
		const { settings } = database;
		const origin = await database.transaction('rw', settings, async () => {
			const kept = await settings.get('origin');
			if (kept?.key === 'origin') return kept.value;
			const value = newOrigin();
			await settings.put({ key: 'origin', value });
			return value;
		});
		return new TrainerLog(database, origin);
	}

	async book(): Promise<Book> {
		const { entries, collected } = this.database;
		return this.database.transaction('r', entries, collected, async () => ({
			entries: Object.fromEntries((await entries.toArray()).map((entry) => [entry.key, entry])),
			collected: Object.fromEntries((await collected.toArray()).map((one) => [one.id, one]))
		}));
	}

	/** The registers alone: all that a page needs which shows no hand-ins. */
	async entries(): Promise<Book['entries']> {
		return Object.fromEntries((await this.database.entries.toArray()).map((entry) => [entry.key, entry]));
	}

	/**
	 * Who has handed in for an assignment. Of each sender the newest report is read whole, of the others what tells them
	 * apart, and nothing of any other assignment: months of hand-ins cost a few reads.
	 */
	sheet(assignment: Id): Promise<Sheet | undefined> {
		const { entries, seen, collected } = this.database;
		return this.database.transaction('r', entries, seen, collected, async () => {
			const book = { entries: await this.entries() };
			const entry = book.entries[`assigned:${assignment}`];
			if (entry === undefined) return undefined;
			const assigned = entry.value as Assigned;
			const people = peopleOf(book, assigned.cohort);
			const all = await seen.where('assignment').equals(assignment).toArray();
			const senders = sendersOf(all.map(seenInRow), people, claimsOf(book, assigned.cohort));
			const newest = await collected.bulkGet(senders.map(({ latest }) => latest.id));
			return { assigned, people, senders: senders.map((sender, i) => ({ ...sender, latest: newest[i]! })) };
		});
	}

	/** Resolves when it is kept. */
	write<K extends Key>(key: K, value: ValueOf<K>): Promise<void> {
		return this.writeAll([[key, value] as Writing]);
	}

	/** All of it or nothing. */
	async writeAll(list: readonly Writing[]): Promise<void> {
		const { entries, settings } = this.database;
		await this.database.transaction('rw', entries, settings, async () => {
			let tick = await this.#tick();
			// a proxy of the page's state cannot be stored
			const plain = JSON.parse(JSON.stringify(list)) as Writing[];
			await entries.bulkPut(plain.map(([key, value]) => ({ key, value, tick: ++tick, origin: this.origin }) as Entry));
			await settings.put({ key: 'tick', value: tick });
		});
	}

	async #tick(): Promise<number> {
		const row = await this.database.settings.get('tick');
		return row?.key === 'tick' ? row.value : 0;
	}

	/** Takes in one hand-in. The same sealed bytes again are a repeat and change nothing but an earlier time. */
	collect(one: Collected): Promise<'new' | 'repeat'> {
		const { collected, seen } = this.database;
		return this.database.transaction('rw', collected, seen, async () => {
			const before = await collected.get(one.id);
			if (earlier(before, one) === one) {
				await collected.put(one);
				await seen.put(rowOfSeen(one));
			}
			return before ? 'repeat' : 'new';
		});
	}

	/** Keeps what no key here opens. Of more than 500 the oldest go. */
	async hold(sealed: string): Promise<void> {
		const { held } = this.database;
		await this.database.transaction('rw', held, async () => {
			if (await held.get(sealed)) return;
			const last = await held.orderBy('n').last();
			await held.put({ sealed, n: (last?.n ?? 0) + 1 });
			const over = (await held.count()) - MAX_HELD;
			if (over > 0) await held.bulkDelete(await held.orderBy('n').limit(over).primaryKeys());
		});
	}

	/** In the order of arriving. */
	async held(): Promise<string[]> {
		return this.database.held.orderBy('n').primaryKeys();
	}

	/** Opened after all, or thrown away. */
	async release(sealed: string): Promise<void> {
		await this.database.held.delete(sealed);
	}

	async keys(): Promise<KeptKeys | undefined> {
		const row = await this.database.keys.get('trainer');
		return row && { keys: row.keys, wrapped: row.wrapped };
	}

	/** Keeps a key that was just made, unless another tab was quicker. @returns the one to use. */
	firstKeys(made: KeptKeys): Promise<KeptKeys> {
		const { keys } = this.database;
		return this.database.transaction('rw', keys, async () => {
			const before = await keys.get('trainer');
			if (before) return { keys: before.keys, wrapped: before.wrapped };
			await keys.put({ id: 'trainer', keys: made.keys, wrapped: made.wrapped });
			return made;
		});
	}

	async keepKeys({ keys, wrapped }: KeptKeys): Promise<void> {
		await this.database.keys.put({ id: 'trainer', keys, wrapped });
	}

	/**
	 * Takes in another copy of the book: register by register the later write, of hand-ins all. Twice is harmless and an
	 * older copy takes nothing away.
	 * @returns how many registers and hand-ins are other than before.
	 */
	absorb(book: Book): Promise<number> {
		const { entries, collected, seen, settings } = this.database;
		return this.database.transaction('rw', entries, collected, seen, settings, async () => {
			const foreign = Object.values(book.entries);
			const mine = await entries.bulkGet(foreign.map((entry) => entry.key));
			const changed = foreign.filter((entry, i) => later(mine[i], entry) !== mine[i]);
			const handed = Object.values(book.collected);
			const had = await collected.bulkGet(handed.map((one) => one.id));
			const taken = handed.filter((one, i) => earlier(had[i], one) !== had[i]);
			await entries.bulkPut(changed);
			await collected.bulkPut(taken);
			await seen.bulkPut(taken.map(rowOfSeen));
			const tick = foreign.reduce((max, entry) => Math.max(max, entry.tick), await this.#tick());
			await settings.put({ key: 'tick', value: tick });
			return changed.length + taken.length;
		});
	}

	/** Calls back now and after every change, in this tab or another. @returns the way to stop. */
	watch(next: (book: Book) => void, failed?: Failed): () => void {
		return follow(() => this.book(), next, failed);
	}

	/** As `watch`, for the registers alone. */
	watchEntries(next: (entries: Book['entries']) => void, failed?: Failed): () => void {
		return follow(() => this.entries(), next, failed);
	}

	/** As `watch`, for one assignment: undefined where the book has no such one. */
	watchSheet(assignment: Id, next: (sheet: Sheet | undefined) => void, failed?: Failed): () => void {
		return follow(() => this.sheet(assignment), next, failed);
	}

	/** As `watch`, for the key: undefined where there is none yet. */
	watchKeys(next: (kept: KeptKeys | undefined) => void, failed?: Failed): () => void {
		return follow(() => this.keys(), next, failed);
	}
}

type Failed = (error: unknown) => void;
const follow = <T>(read: () => Promise<T>, next: (value: T) => void, failed: Failed = console.error): (() => void) => {
	const subscription = liveQuery(read).subscribe({ next, error: failed });
	return () => subscription.unsubscribe();
};
