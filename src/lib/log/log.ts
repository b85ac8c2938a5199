import { liveQuery } from 'dexie';
import { FOLD, foldHome, foldModule, stepHome, stepModule } from '$lib/core/fold';
import { emptyHome, emptyModule, type HomeRecord, type ModuleRecord } from '$lib/core/progress';
import { inOrder, isLearnt, type Agreed, type Happened, type Learnt, type Statement } from '$lib/core/statement';
import type { LearnerDatabase, Row } from './database';
import { stamp, START, type Head } from './stamp';

/** What is true after an append: shown only now, because only now is it kept. */
export interface Appended {
	statement: Statement;
	tick: number;
	module: ModuleRecord;
	home: HomeRecord;
}

/** What players and views need of a log; kept small so that a device without storage can have one too. */
export interface Logbook {
	/** `device`: survives closing the browser. `tab`: this browser keeps nothing, so it lasts as long as the tab. */
	readonly keeps: 'device' | 'tab';
	append(happened: Happened): Promise<Appended>;
	/** Stores what was agreed with a trainer. */
	agree(agreed: Agreed): Promise<{ tick: number; home: HomeRecord }>;
	home(): Promise<{ tick: number; value: HomeRecord }>;
	module(id: string): Promise<{ tick: number; value: ModuleRecord }>;
	/** All modules with work in them, by id: for what looks across the course, never on the way to home. */
	modules(): Promise<{ tick: number; value: Record<string, ModuleRecord> }>;
	watch<T>(read: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void;
}

/** One learner's log: the only writer of learning. */
export class Log implements Logbook {
	readonly keeps = 'device';

	/** @param begun called once this learner has work here that can be lost. */
	constructor(
		readonly database: LearnerDatabase,
		readonly origin: string,
		readonly begun: () => unknown = () => {}
	) {}

	/**
	 * Stores what happened and the records folded from it, in one transaction.
	 * Resolves after the transaction's `oncomplete`: from then on a crash cannot lose it.
	 */
	async append(happened: Happened): Promise<Appended> {
		const { statements, records } = this.database;
		const appended = await this.database.transaction('rw', statements, records, async () => {
			const key = `module:${happened.object.module}` as const;
			await this.#upToDate();
			const [head, home, module] = (await records.bulkGet(['head', 'home', key])) as [Row?, Row?, Row?];
			const statement = stamp(happened, (head?.value as Head | undefined) ?? START, this.origin);
			const { tick, seq } = statement;
			const next = {
				module: stepModule((module?.value as ModuleRecord | undefined) ?? emptyModule(), statement),
				home: stepHome((home?.value as HomeRecord | undefined) ?? emptyHome(), statement)
			};
			await statements.add(statement);
			await records.bulkPut([
				{ key: 'head', tick, value: { seq, tick, fold: FOLD } },
				{ key: 'home', tick, value: next.home },
				{ key, tick, value: next.module }
			]);
			return { statement, tick, ...next };
		});
		if (appended.statement.seq === 1) this.begun();
		return appended;
	}

	async agree(agreed: Agreed): Promise<{ tick: number; home: HomeRecord }> {
		const { statements, records } = this.database;
		const agreement = await this.database.transaction('rw', statements, records, async () => {
			await this.#upToDate();
			const [head, before] = (await records.bulkGet(['head', 'home'])) as [Row?, Row?];
			const statement = stamp(agreed, (head?.value as Head | undefined) ?? START, this.origin);
			const { tick, seq } = statement;
			const home = stepHome((before?.value as HomeRecord | undefined) ?? emptyHome(), statement);
			await statements.add(statement);
			await records.bulkPut([
				{ key: 'head', tick, value: { seq, tick, fold: FOLD } },
				{ key: 'home', tick, value: home }
			]);
			return { seq, tick, home };
		});
		if (agreement.seq === 1) this.begun();
		return agreement;
	}

	async home(): Promise<{ tick: number; value: HomeRecord }> {
		const row = await this.database.records.get('home');
		return row?.key === 'home' ? row : { tick: 0, value: emptyHome() };
	}

	async module(id: string): Promise<{ tick: number; value: ModuleRecord }> {
		const row = await this.database.records.get(`module:${id}`);
		return row ? { tick: row.tick, value: row.value as ModuleRecord } : { tick: 0, value: emptyModule() };
	}

	async modules(): Promise<{ tick: number; value: Record<string, ModuleRecord> }> {
		const rows = await this.database.records.where('key').startsWith('module:').toArray();
		return {
			tick: rows.reduce((max, row) => Math.max(max, row.tick), 0),
			value: Object.fromEntries(rows.map((row) => [row.key.slice('module:'.length), row.value as ModuleRecord]))
		};
	}

	/** Records that another version's fold has left are made anew: what is true may be told differently by now. */
	upToDate(): Promise<void> {
		const { statements, records } = this.database;
		return this.database.transaction('rw', statements, records, () => this.#upToDate());
	}

	async #upToDate(): Promise<void> {
		const head = await this.database.records.get('head');
		if (head?.key === 'head' && head.value.fold !== FOLD) await this.#refold();
	}

	/**
	 * Takes in statements from a file or another device: a set union by id, so twice is harmless and an older copy
	 * never takes newer work away. Rebuilds the records of the modules touched.
	 * @returns how many were new.
	 */
	async absorb(foreign: readonly Statement[]): Promise<number> {
		const { statements, records } = this.database;
		return this.database.transaction('rw', statements, records, async () => {
			const known = new Set(
				await statements
					.where('id')
					.anyOf(foreign.map((s) => s.id))
					.primaryKeys()
			);
			const fresh = foreign.filter((s) => !known.has(s.id));
			await statements.bulkPut(fresh);
			if (fresh.length > 0) await this.#refold();
			return fresh.length;
		});
	}

	/** Makes every record anew from the statements; the bytes are those that `append` would have left. */
	rebuild(): Promise<void> {
		const { statements, records } = this.database;
		return this.database.transaction('rw', statements, records, () => this.#refold());
	}

	async #refold(): Promise<void> {
		const { statements, records } = this.database;
		const all = (await statements.toArray()).sort(inOrder);
		const own = all.filter((s) => s.origin === this.origin);
		const tick = all.at(-1)?.tick ?? 0;
		const byModule = new Map<string, Learnt[]>();
		for (const s of all.filter(isLearnt)) {
			const list = byModule.get(s.object.module);
			if (list) list.push(s);
			else byModule.set(s.object.module, [s]);
		}
		await records.clear();
		await records.bulkPut([
			{ key: 'head', tick, value: { seq: own.reduce((max, s) => Math.max(max, s.seq), 0), tick, fold: FOLD } },
			{ key: 'home', tick, value: foldHome(all) },
			...[...byModule].map(([id, list]): Row => ({
				key: `module:${id}`,
				tick: list.at(-1)!.tick,
				value: foldModule(list)
			}))
		]);
	}

	/** Every statement in canonical order: a backup. */
	async all(): Promise<Statement[]> {
		return (await this.database.statements.toArray()).sort(inOrder);
	}

	/** Calls back now and after every change, in this tab or another. @returns the way to stop. */
	watch<T>(read: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void {
		const subscription = liveQuery(read).subscribe({ next, error: failed });
		return () => subscription.unsubscribe();
	}
}
