import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { cleanLine } from '$lib/core/line';
import type { Statement } from '$lib/core/statement';
import { inOrder } from '$lib/core/statement';
import { DeviceDatabase, LearnerDatabase, type Learner } from './database';
import { localTime } from './stamp';

/** The learners of this device: a shared tablet in a shop. One database each; nobody sees or overwrites another's. */
export interface Listed extends Learner {
	/** Whoever opens the app now goes on as this one. */
	current: boolean;
	/** The browser has cleared the database of someone who had worked here. */
	gone: boolean;
	/** The last day learnt on, `YYYY-MM-DD`. */
	last?: string;
	/** Modules passed. */
	passed: number;
}

export const MAX_NAME = 30;

/** A name as it is kept: one line of at most 30 characters as a reader counts them; undefined when nothing shows. */
export const cleanName = (text: string): string | undefined => cleanLine(text, MAX_NAME) || undefined;

const nameOf = (id: string): string => `tingdong-${id}`;

export const listLearners = async (): Promise<Listed[]> => {
	const [learners, current] = await onDevice((device) =>
		Promise.all([device.learners.toArray(), device.settings.get('learner')])
	);
	return Promise.all(
		learners.map(async (learner) => {
			const here = await read(learner.id, async (database) => {
				const home = await database.records.get('home');
				return home?.key === 'home' ? home.value : undefined;
			});
			const last = here?.days.at(-1);
			return {
				...learner,
				current: learner.id === current?.value,
				gone: learner.begun && !here,
				passed: Object.values(here?.modules ?? {}).filter((m) => m.passed).length,
				...(last ? { last } : {})
			};
		})
	);
};

const onDevice = async <T>(work: (device: DeviceDatabase) => Promise<T>): Promise<T> => {
	const device = new DeviceDatabase();
	try {
		return await work(device);
	} finally {
		device.close();
	}
};

/** Without making a database where there is none. */
const read = async <T>(id: string, work: (database: LearnerDatabase) => Promise<T>): Promise<T | undefined> => {
	if (!(await Dexie.exists(nameOf(id)))) return undefined;
	const database = new LearnerDatabase(id);
	try {
		return await work(database);
	} finally {
		database.close();
	}
};

/** Adds a learner and goes on as them. */
export const addLearner = async (name: string): Promise<Learner> => {
	const created = localTime(Date.now(), new Date().getTimezoneOffset());
	const learner: Learner = { id: v7(), name, created, begun: false };
	await onDevice((device) =>
		device.transaction('rw', device.learners, device.settings, async () => {
			await device.learners.add(learner);
			await device.settings.put({ key: 'learner', value: learner.id });
		})
	);
	return learner;
};

export const nameLearner = async (id: string, name: string): Promise<void> =>
	void (await onDevice((device) => device.learners.update(id, { name })));

/** @returns false when there is no such learner any more: another tab was quicker. */
export const chooseLearner = (id: string): Promise<boolean> =>
	onDevice((device) =>
		device.transaction('rw', device.learners, device.settings, async () => {
			if (!(await device.learners.get(id))) return false;
			await device.settings.put({ key: 'learner', value: id });
			return true;
		})
	);

/** All that a learner would lose by being removed: a backup. */
export const statementsOf = async (id: string): Promise<Statement[]> =>
	((await read(id, (database) => database.statements.toArray())) ?? []).sort(inOrder);

/**
 * Erases one learner: the database and the place in the list, nothing of anyone else's. A tab that has it open is told
 * and lets go of it. Whoever opens the app next goes on as the first of the others, or as somebody new.
 */
export const removeLearner = async (id: string): Promise<void> => {
	await onDevice((device) =>
		device.transaction('rw', device.learners, device.settings, async () => {
			await device.learners.delete(id);
			if ((await device.settings.get('learner'))?.value !== id) return;
			const [next] = await device.learners.toArray();
			if (next) await device.settings.put({ key: 'learner', value: next.id });
			else await device.settings.delete('learner');
		})
	);
	await Dexie.delete(nameOf(id));
};
