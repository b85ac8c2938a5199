import { stepHome, stepModule } from '$lib/core/fold';
import { emptyHome, emptyModule, type ModuleRecord } from '$lib/core/progress';
import type { Agreed, Happened } from '$lib/core/statement';
import type { Appended, Logbook } from './log';
import { newOrigin, stamp, START, type Head } from './stamp';

/** Where the browser refuses storage: one can learn to the end, and is told that nothing outlives the tab. */
export class MemoryLog implements Logbook {
	readonly keeps = 'tab';
	#origin = newOrigin();
	#head: Head = START;
	#home = emptyHome();
	#modules = new Map<string, ModuleRecord>();
	#watchers = new Set<() => void>();

	async append(happened: Happened): Promise<Appended> {
		const statement = stamp(happened, this.#head, this.#origin);
		const module = stepModule(this.#modules.get(happened.object.module) ?? emptyModule(), statement);
		this.#head = { ...this.#head, seq: statement.seq, tick: statement.tick };
		this.#home = stepHome(this.#home, statement);
		this.#modules.set(happened.object.module, module);
		for (const tell of this.#watchers) tell();
		return { statement, tick: statement.tick, module, home: this.#home };
	}

	async agree(agreed: Agreed) {
		const statement = stamp(agreed, this.#head, this.#origin);
		this.#head = { ...this.#head, seq: statement.seq, tick: statement.tick };
		this.#home = stepHome(this.#home, statement);
		for (const tell of this.#watchers) tell();
		return { tick: statement.tick, home: this.#home };
	}

	async home() {
		return { tick: this.#head.tick, value: this.#home };
	}

	async module(id: string) {
		return { tick: this.#head.tick, value: this.#modules.get(id) ?? emptyModule() };
	}

	async modules() {
		return { tick: this.#head.tick, value: Object.fromEntries(this.#modules) };
	}

	watch<T>(read: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void {
		const tell = () => void read().then(next, failed);
		this.#watchers.add(tell);
		tell();
		return () => this.#watchers.delete(tell);
	}
}
