import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Happened } from '$lib/core/statement';
import { DeviceDatabase, LearnerDatabase } from './database';
import {
	addLearner,
	chooseLearner,
	cleanName,
	listLearners,
	nameLearner,
	removeLearner,
	statementsOf
} from './learners';
import type { Log } from './log';
import { openLog } from './open';

const started: Happened = {
	verb: 'started',
	object: { course: 'c', module: 'm', kind: 'lesson', id: 'l' },
	result: { seed: 1 }
};
afterEach(async () => {
	for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});
const names = async () => (await listLearners()).map((l) => `${l.name}${l.current ? '*' : ''}`).sort();

describe('the learners of a device', () => {
	test('work in databases of their own and go on as whoever was chosen', async () => {
		const first = await openLog();
		await first.log.append(started);
		await nameLearner(first.learner.id, '林静');
		const second = await addLearner('王磊');
		const opened = await openLog();
		expect(opened.learner.id).toBe(second.id);
		expect((await opened.log.home()).value.days).toEqual([]);
		expect(await names()).toEqual(['林静', '王磊*']);
		await chooseLearner(first.learner.id);
		expect((await (await openLog()).log.home()).value.days).toHaveLength(1);
	});

	test('are removed with all their work and nobody else’s', async () => {
		const first = await openLog();
		await first.log.append(started);
		const second = await addLearner('王磊');
		const opened = await openLog();
		await opened.log.append(started);
		(opened.log as Log).database.close();
		await removeLearner(second.id);
		expect(await Dexie.exists(`tingdong-${second.id}`)).toBe(false);
		expect((await listLearners()).map((l) => [l.id, l.current, l.gone])).toEqual([[first.learner.id, true, false]]);
		expect(await statementsOf(first.learner.id)).toHaveLength(1);
		expect(await statementsOf(second.id)).toEqual([]);
	});

	test('a removed learner’s open tab is told, keeps nothing and does not bring the database back', async () => {
		const open = await openLog();
		await open.log.append(started);
		const told: unknown[] = [];
		open.onelsewhere((what) => told.push(what));
		await removeLearner(open.learner.id);
		await expect.poll(() => told).toContain('removed');
		await expect(open.log.append(started)).rejects.toThrow();
		expect(await Dexie.exists(`tingdong-${open.learner.id}`)).toBe(false);
	});

	test('a tab is told when another goes on as somebody else, and when it comes back', async () => {
		const open = await openLog();
		expect(open.shared).toBe(false);
		const told: unknown[] = [];
		open.onelsewhere((what) => told.push(what));
		await addLearner('王磊');
		await expect.poll(() => told.at(-1)).toBe('changed');
		await open.log.append(started);
		expect(await statementsOf(open.learner.id)).toHaveLength(1);
		await chooseLearner(open.learner.id);
		await expect.poll(() => told.at(-1)).toBeUndefined();
		expect((await openLog()).shared).toBe(true);
	});

	test.each(['before', 'right after', 'a little after'])(
		'one removed in another tab %s this one opens the database is not opened',
		async (when) => {
			const first = await openLog();
			const second = await addLearner('王磊');
			const open = vi.spyOn(LearnerDatabase.prototype, 'open');
			open.mockImplementationOnce(function (this: LearnerDatabase) {
				const remove = () => Dexie.Promise.resolve(removeLearner(second.id));
				const really = () => Dexie.prototype.open.call(this);
				if (when === 'before') return remove().then(really);
				if (when === 'right after') return really().then((database: Dexie) => remove().then(() => database));
				const read = () => this.records.toCollection().first() as never;
				vi.spyOn(this.records, 'get').mockImplementation(() => remove().then(read) as never);
				return really();
			});
			const opened = await openLog();
			open.mockRestore();
			expect(opened.log.keeps).toBe('device');
			expect(opened.learner.id).toBe(first.learner.id);
			expect(await Dexie.getDatabaseNames()).not.toContain(`tingdong-${second.id}`);
		}
	);

	test('one that was removed in another tab cannot be chosen', async () => {
		const first = await openLog();
		const second = await addLearner('王磊');
		await chooseLearner(first.learner.id);
		await removeLearner(second.id);
		expect(await chooseLearner(second.id)).toBe(false);
		expect((await openLog()).learner.id).toBe(first.learner.id);
	});

	test('one whose database the browser has cleared is shown as gone, not as new', async () => {
		const open = await openLog();
		await open.log.append(started);
		(open.log as Log).database.close();
		await Dexie.delete(`tingdong-${open.learner.id}`);
		expect((await listLearners())[0]).toMatchObject({ gone: true, passed: 0 });
	});

	test('listing makes no database for somebody who has not begun', async () => {
		await new DeviceDatabase().learners.add({ id: 'x', name: null, created: '', begun: false });
		await listLearners();
		expect(await Dexie.exists('tingdong-x')).toBe(false);
		expect(new LearnerDatabase('x').name).toBe('tingdong-x');
	});
});

describe('a name', () => {
	test('is one line of at most thirty characters, however they are made up', () => {
		expect(cleanName('  陈\n晓雨  ')).toBe('陈 晓雨');
		expect(cleanName('👩‍👧'.repeat(30))).toHaveLength('👩‍👧'.length * 30);
		expect(cleanName('Alexandrina Konstantinopolskaya')).toBe('Alexandrina Konstantinopolskay');
	});

	test('is not one of spaces and invisible marks', () => {
		expect(cleanName(' \u200b\u202e\u0007 ')).toBeUndefined();
	});
});
