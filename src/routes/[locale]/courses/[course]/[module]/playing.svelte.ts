import type { TFunction } from 'i18next';
import type { CourseIndex, Id, Locale } from '$lib/core/course';
import { getSession } from '$lib/log/session.svelte';
import { askToKeep } from '$lib/log/storage';
import { WatchedModule } from '$lib/log/watched.svelte';
import type { Happened } from '$lib/core/statement';
import { tasksOf } from '$lib/core/next';
import { otherLocale } from '$lib/i18n/locale';
import { worker } from '$lib/offline/worker.svelte';
import { linkTo } from './task-link';

/** The log as a player's page needs it: this module's record, a way to append, and what comes after. */
export class Playing {
	#session = getSession();
	#watched = $state.raw<WatchedModule>();

	#locale: () => Locale;

	constructor(module: () => Id, locale: () => Locale) {
		this.#locale = locale;
		// by value: the other script's data is the same module, and what is half filled in must not start anew
		const id = $derived(module());
		$effect(() => {
			if (!this.#session.log) return;
			const watched = new WatchedModule(this.#session.log, id);
			this.#watched = watched;
			return watched.stop;
		});
	}

	get record() {
		return this.#watched?.current;
	}

	append = async (happened: Happened) => {
		if (!this.#watched) throw new Error('the log is not open yet');
		const record = await this.#watched.append(happened);
		void storeRest(this.#locale());
		// the first thing finished is worth asking the browser to keep it
		if (happened.verb === 'completed') void askToKeep();
		return record;
	};
}

/** After the first thing done here the rest is worth storing: the learner's script first, then the other. */
const storeRest = async (locale: Locale) => {
	await worker.store(locale, 'all');
	await worker.store(otherLocale(locale), 'all');
};

/** What follows a task in its module's order, whatever has been done; undefined after the last. */
export const following = (
	index: CourseIndex,
	module: Id,
	kind: 'lesson' | 'dialogue' | 'quiz',
	id: Id,
	locale: Locale,
	t: TFunction<'player'>
): { href: string; title: string } | undefined => {
	const tasks = index.modules.flatMap((m) => tasksOf(m));
	const next = tasks[tasks.findIndex((t) => t.module.id === module && t.kind === kind && t.id === id) + 1];
	if (!next) return undefined;
	return {
		href: linkTo(next, index.id, locale),
		title:
			next.kind === 'lesson' ? next.title : next.kind === 'quiz' ? t('quiz') : t('dialogueNamed', { title: next.title })
	};
};
