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
	/** Others learn on this device, too. */
	shared: boolean;
	/** The learner is listed and has worked here, but the database is gone: the browser has cleared it. */
	gone: boolean;
	/** Calls back when this learner is removed in another tab, or another tab goes on as somebody else (and back again). */
	onelsewhere: (tell: (what: Elsewhere | undefined) => void) => void;
	/** For good: nothing is kept any more, and no database is made anew. */
	close: () => void;
}

export type Elsewhere = 'removed' | 'changed';

/** Opens the log of the learner in hand; the first visitor becomes an anonymous learner. */
export const openLog = async (): Promise<Opened> => {
	let watch: Watch | undefined;
	try {
		const device = new DeviceDatabase();
		const { learner, origin, shared } = await inHand(device);
		const database = new LearnerDatabase(learner.id);
		watch = watchElsewhere(device, database, learner.id);
		await database.open();
		// removed in another tab since the list was read: opening has just made an empty one, which nobody would ever see
		if (!(await device.learners.get(learner.id))) {
			await database.delete();
			device.close();
			return openLog();
		}
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
		return { log, learner, shared, gone, onelsewhere: watch.onelsewhere, close: () => database.close() };
	} catch (error) {
		// removed in another tab at this very moment: there are others, or a new one
		if (watch?.removed()) return openLog();
		console.warn('no storage', error);
		const learner = { id: 'tab', name: null, created: '', begun: false };
		return { log: new MemoryLog(), learner, shared: false, gone: false, onelsewhere: () => {}, close: () => {} };
	}
};

interface Watch extends Pick<Opened, 'onelsewhere'> {
	removed: () => boolean;
}

/** A tab goes on writing for the learner it was opened for, and never brings a removed one back. */
const watchElsewhere = (device: DeviceDatabase, database: LearnerDatabase, id: string): Watch => {
	let removed = false;
	let tell: (what: Elsewhere | undefined) => void = () => {};
	// from before it is opened: a removal that comes between would else find Dexie's own answer, which opens it again
	database.on('versionchange', (event) => {
		if (event.newVersion) return true;
		database.close();
		removed = true;
		tell('removed');
		return false;
	});
	const onelsewhere: Opened['onelsewhere'] = (told) => {
		tell = told;
		if (removed) tell('removed');
		liveQuery(() => device.settings.get('learner')).subscribe((now) => {
			if (now) tell(now.value === id ? undefined : 'changed');
		});
	};
	return { onelsewhere, removed: () => removed };
};

/** One transaction, so that two tabs opened at once agree on who the first visitor is. */
const inHand = (device: DeviceDatabase): Promise<{ learner: Learner; origin: string; shared: boolean }> =>
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
		return { learner, origin, shared: (await device.learners.count()) > 1 };
	});
