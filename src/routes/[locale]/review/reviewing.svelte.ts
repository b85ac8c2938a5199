import { SvelteMap } from 'svelte/reactivity';
import { loadBank, loadModule } from '$lib/content/load';
import type { Id, Locale, Module } from '$lib/core/course';
import type { ModuleRecord } from '$lib/core/progress';
import { planReview, SITTING, type Due, type Plan } from '$lib/core/review';
import type { Happened } from '$lib/core/statement';
import type { Logbook } from '$lib/log/log';
import { today } from '$lib/log/stamp';
import { WatchedModules } from '$lib/log/watched.svelte';

/** One sitting: what is due is settled when it begins, so that nothing moves while the learner looks at it. */
export class Reviewing {
	#watched: WatchedModules;
	#modules = new SvelteMap<Id, Module>();
	plan = $state.raw<Plan>();
	/** Items of which the module could not be had: not stored, and no network. */
	lost = $state(0);
	/** The learner's day, as `YYYY-MM-DD`; a sitting that goes on past midnight stays that day's. */
	readonly today = today();

	constructor(
		readonly log: Logbook,
		private readonly locale: () => Locale
	) {
		this.#watched = new WatchedModules(log);
		void this.begin();
	}

	get stop() {
		return this.#watched.stop;
	}
	get records(): Record<Id, ModuleRecord> | undefined {
		return this.#watched.current;
	}
	module(id: Id): Module | undefined {
		return this.#modules.get(id);
	}

	/** @param more another sitting on top of what was done today. */
	async begin(more = 0): Promise<void> {
		const [{ value }, bank] = await Promise.all([this.log.modules(), loadBank()]);
		const plan = planReview(value, bank, this.today, SITTING + more);
		await this.show(plan.ask);
		const ask = plan.ask.filter((due) => this.#modules.has(due.module));
		this.lost = plan.ask.length - ask.length;
		this.plan = { ...plan, ask };
	}

	/** Brings the words of these items, in the script now read. */
	async show(ask: readonly Due[]): Promise<void> {
		const ids = ask.map((due) => due.module).filter((id, i, all) => all.indexOf(id) === i);
		const loaded = await Promise.allSettled(ids.map((id) => loadModule(this.locale(), id)));
		loaded.forEach((result, i) => result.status === 'fulfilled' && this.#modules.set(ids[i]!, result.value));
	}

	append = (happened: Happened) => this.#watched.append(happened);
}
