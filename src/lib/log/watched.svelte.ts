import type { HomeRecord, ModuleRecord } from '$lib/core/progress';
import type { Happened } from '$lib/core/statement';
import type { Logbook } from './log';

/** A record that follows the log: its own appends at once, those of other tabs as they are committed. */
class Watched<T> {
	#tick = -1;
	#current = $state.raw<T>();
	#error = $state.raw<unknown>();
	readonly stop: () => void;

	constructor(log: Logbook, read: () => Promise<{ tick: number; value: T }>) {
		this.stop = log.watch(
			read,
			(row) => this.take(row.tick, row.value),
			(error) => (this.#error = error)
		);
	}

	/** A live query that was under way before an append may arrive after it: the older never replaces the newer. */
	protected take(tick: number, value: T) {
		if (tick < this.#tick) return;
		this.#tick = tick;
		this.#current = value;
	}

	/** undefined until it has been read. */
	get current() {
		return this.#current;
	}
	get error() {
		return this.#error;
	}
}

export class WatchedHome extends Watched<HomeRecord> {
	constructor(log: Logbook) {
		super(log, () => log.home());
	}
}

export class WatchedModule extends Watched<ModuleRecord> {
	constructor(
		readonly log: Logbook,
		id: string
	) {
		super(log, () => log.module(id));
	}

	/** Resolves when it is kept and shows in `current`. */
	append = async (happened: Happened): Promise<ModuleRecord> => {
		const { tick, module } = await this.log.append(happened);
		this.take(tick, module);
		return module;
	};
}

/** Every module's record, for what looks across the course. */
export class WatchedModules extends Watched<Record<string, ModuleRecord>> {
	constructor(readonly log: Logbook) {
		super(log, () => log.modules());
	}

	/** Resolves when it is kept and shows in `current`. */
	append = async (happened: Happened): Promise<ModuleRecord> => {
		const { tick, module } = await this.log.append(happened);
		this.take(tick, { ...this.current, [happened.object.module]: module });
		return module;
	};
}
