import { liveQuery } from 'dexie';
import { v7 } from 'uuid';
import { FOLD } from '$lib/core/fold';
import { DeviceDatabase, LearnerDatabase, type Learner } from './database';
import { Log, type Logbook } from './log';
import { MemoryLog } from './memory-log';
import { localTime, newOrigin } from './stamp';
import { noteBegun } from './storage';

export interface Opened {
	log: Logbook;
	learner: Learner;
	/** The learner is listed and has worked here, but the database is gone: the browser has cleared it. */
	gone: boolean;
	/** Calls back once: this learner was removed in another tab, or another tab goes on as somebody else. */
	onelsewhere: (tell: (what: Elsewhere) => void) => void;
}

export type Elsewhere = 'removed' | 'changed';

/** Opens the log of the learner in hand; the first visitor becomes an anonymous learner. */
export const openLog = async (): Promise<Opened> => {
	try {
		const device = new DeviceDatabase();
		const { learner, origin } = await inHand(device);
		const database = new LearnerDatabase(learner.id);
		await database.open();
		const head = await database.records.get('head');
		const gone = learner.begun && !head;
		const begun = () => {
			noteBegun();
			return device.learners.update(learner.id, { begun: true });
		};
		if (head) noteBegun();
		if (!learner.begun && head) await begun();
		const log = new Log(database, origin, begun);
		if (head?.key === 'head' && head.value.fold !== FOLD) await log.upToDate();
		return { log, learner, gone, onelsewhere: watchElsewhere(device, database, learner.id) };
	} catch (error) {
		console.warn('no storage', error);
		const learner = { id: 'tab', name: null, created: '', begun: false };
		return { log: new MemoryLog(), learner, gone: false, onelsewhere: () => {} };
	}
};

/** A tab goes on writing for the learner it was opened for, and never brings a removed one back. */
const watchElsewhere =
	(device: DeviceDatabase, database: LearnerDatabase, id: string): Opened['onelsewhere'] =>
	(tell) => {
		database.on('versionchange', (event) => {
			if (event.newVersion) return true;
			// Dexie would open it anew at the next append, and so make an empty one of a removed learner's
			database.close({ disableAutoOpen: true });
			tell('removed');
			return false;
		});
		liveQuery(() => device.settings.get('learner')).subscribe((now) => {
			if (now && now.value !== id) tell('changed');
		});
	};

/** One transaction, so that two tabs opened at once agree on who the first visitor is. */
const inHand = (device: DeviceDatabase): Promise<{ learner: Learner; origin: string }> =>
	device.transaction('rw', device.learners, device.settings, async () => {
		let origin = (await device.settings.get('origin'))?.value;
		if (!origin) await device.settings.put({ key: 'origin', value: (origin = newOrigin()) });
		const current = (await device.settings.get('learner'))?.value;
		let learner = current ? await device.learners.get(current) : undefined;
		if (!learner) {
			const created = localTime(Date.now(), new Date().getTimezoneOffset());
			learner = { id: v7(), name: null, created, begun: false };
			await device.learners.add(learner);
			await device.settings.put({ key: 'learner', value: learner.id });
		}
		return { learner, origin };
	});
