import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Agreed, Happened, Place } from '$lib/core/statement';
import { LearnerDatabase } from './database';
import { Log } from './log';
import { localTime } from './stamp';

const lesson: Place = { course: 'c', module: 'm', kind: 'lesson', id: 'l1' };
const started: Happened = { verb: 'started', object: lesson, result: { seed: 1 } };
const responded = (attempt: string, item: string): Happened => ({
	verb: 'responded',
	object: { ...lesson, attempt, item, print: 'p' },
	result: { response: { kind: 'verdict', verdict: true }, score: 1, misconceptions: [] }
});

const place = { course: 'c', kind: 'assignment', id: 'aaaaaaaaaaa' } as const;
const accepted: Agreed = {
	verb: 'accepted',
	object: place,
	result: {
		assignment: {
			id: place.id,
			rev: 1,
			trainer: '林静',
			cohort: '',
			course: 'c',
			modules: ['m'],
			start: null,
			due: null,
			pass: 80,
			note: '',
			withdrawn: false,
			key: 'K'.repeat(86)
		}
	}
};

let count = 0;
let log: Log;
const open = (name: string, origin = 'device-a') => new Log(new LearnerDatabase(name), origin);
beforeEach(() => (log = open(`test-${++count}`)));
afterEach(() => log.database.delete());

const records = async (l: Log) => JSON.stringify(await l.database.records.toArray());

describe('append', () => {
	test('keeps the statement and its records together', async () => {
		const { statement } = await log.append(started);
		const { module, home } = await log.append(responded(statement.id, 'i1'));
		expect(module.lessons['l1']?.attempt.given).toHaveProperty('i1');
		expect((await log.module('m')).value).toEqual(module);
		expect((await log.home()).value).toEqual(home);
		expect(await log.all()).toHaveLength(2);
	});

	test('leaves nothing behind when the records cannot be written', async () => {
		await log.append(started);
		const before = await records(log);
		log.database.records.hook('updating', () => {
			throw new Error('disk full');
		});
		await expect(log.append(responded('x', 'i1'))).rejects.toThrow();
		expect(await log.all()).toHaveLength(1);
		expect(await records(log)).toBe(before);
	});

	test('numbers statements one after the other when two tabs append at once', async () => {
		const other = open(log.database.name.replace('tingdong-', ''));
		await Promise.all([log.append(started), other.append(started), log.append(started), other.append(started)]);
		const all = await log.all();
		expect(all.map((s) => s.seq)).toEqual([1, 2, 3, 4]);
		expect(all.map((s) => s.tick)).toEqual([1, 2, 3, 4]);
		other.database.close();
	});

	test('tells once that there is work here to lose', async () => {
		let told = 0;
		const first = new Log(log.database, 'device-a', () => told++);
		await first.append(started);
		await first.append(started);
		expect(told).toBe(1);
	});

	test('tells so of what was only agreed, too', async () => {
		let told = 0;
		const first = new Log(log.database, 'device-a', () => told++);
		await first.agree(accepted);
		await first.append(started);
		expect(told).toBe(1);
	});
});

describe('agree', () => {
	test('keeps the statement and home together, and makes no module', async () => {
		const { home } = await log.agree(accepted);
		expect((await log.home()).value).toEqual(home);
		expect(Object.keys(home.assignments)).toEqual([place.id]);
		expect((await log.modules()).value).toEqual({});
		expect(await log.all()).toMatchObject([{ verb: 'accepted', seq: 1, tick: 1 }]);
	});

	test('is taken along by a copy', async () => {
		await log.agree(accepted);
		const copy = open(`copy-${++count}`, 'device-b');
		await copy.absorb(await log.all());
		expect((await copy.home()).value).toEqual((await log.home()).value);
		await copy.database.delete();
	});

	test('leaves home as it was when it cannot be written', async () => {
		await log.append(started);
		const before = await records(log);
		log.database.records.hook('updating', () => {
			throw new Error('disk full');
		});
		await expect(log.agree(accepted)).rejects.toThrow();
		expect(await log.all()).toHaveLength(1);
		expect(await records(log)).toBe(before);
	});
});

describe('absorb', () => {
	test('takes a copy in twice and changes nothing the second time', async () => {
		await log.append(started);
		const copy = open(`copy-${++count}`, 'device-b');
		expect(await copy.absorb(await log.all())).toBe(1);
		const before = await records(copy);
		expect(await copy.absorb(await log.all())).toBe(0);
		expect(await records(copy)).toBe(before);
		await copy.database.delete();
	});

	test('never takes newer work away with an older copy', async () => {
		const { statement } = await log.append(started);
		const old = await log.all();
		await log.append(responded(statement.id, 'i1'));
		await log.absorb(old);
		expect((await log.module('m')).value.items).toHaveProperty('i1');
	});

	test('goes on counting above everything it has seen', async () => {
		const there = open(`there-${++count}`, 'device-b');
		for (let i = 0; i < 5; i++) await there.append(started);
		await log.append(started);
		await log.absorb(await there.all());
		const { statement } = await log.append(started);
		expect(statement).toMatchObject({ seq: 2, tick: 6 });
		await there.database.delete();
	});
});

test('rebuild leaves the very bytes that append left', async () => {
	const step = fc.oneof(
		fc.constant<Happened>(started),
		fc.tuple(fc.constantFrom('x', 'y'), fc.constantFrom('i1', 'i2')).map((x) => responded(...x)),
		fc.constantFrom('m', 'n').map((module): Happened => ({ ...started, object: { ...lesson, module } })),
		fc.constantFrom<Agreed>(
			accepted,
			{ verb: 'left', object: place, result: {} },
			{ verb: 'handed-in', object: place, result: { n: 1, digest: 'd', passed: ['m'] } }
		)
	);
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (list) => {
			const l = open(`rebuild-${++count}`);
			for (const h of list) await ('module' in h.object ? l.append(h as Happened) : l.agree(h as Agreed));
			const before = await records(l);
			await l.rebuild();
			expect(await records(l)).toBe(before);
			await l.database.delete();
		}),
		{ seed: 4, numRuns: 25 }
	);
});

describe('records made by another fold', () => {
	const made = async () => {
		await log.append(started);
		const right = await records(log);
		const head = await log.database.records.get('head');
		await log.database.records.put({ ...head, value: { seq: 1, tick: 1 } } as never);
		await log.database.records.put({ key: 'module:m', tick: 1, value: { stale: true } } as never);
		return right;
	};

	test('are made anew when the log is opened', async () => {
		const right = await made();
		await log.upToDate();
		expect(await records(log)).toBe(right);
	});

	test('are made anew before an old tab’s records are added to', async () => {
		await made();
		const { module } = await log.append({ ...started, object: { ...lesson, id: 'l2' } });
		expect(Object.keys(module.lessons)).toEqual(['l1', 'l2']);
	});
});

test('records of the fold before assignments know the day of the best quiz once they are made anew', async () => {
	const quiz: Place = { course: 'c', module: 'm', kind: 'quiz', id: 'm' };
	const { statement } = await log.append({ verb: 'started', object: quiz, result: { seed: 1, items: ['i1'] } });
	await log.append({
		verb: 'completed',
		object: { ...quiz, attempt: statement.id },
		result: { kind: 'quiz', score: 0.9, passed: true }
	});
	const right = await records(log);
	// as fold 2 has left them
	const head = await log.database.records.get('head');
	await log.database.records.put({ ...head, value: { seq: 2, tick: 2, fold: 2 } } as never);
	const { value: module } = await log.module('m');
	delete module.quiz!.bestDay;
	await log.database.records.put({ key: 'module:m', tick: 2, value: module });
	const { assignments: _, ...home } = (await log.home()).value;
	await log.database.records.put({ key: 'home', tick: 2, value: home } as never);
	await log.upToDate();
	expect((await log.module('m')).value.quiz?.bestDay).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect((await log.home()).value).toMatchObject({ assignments: {}, modules: { m: { best: 0.9 } } });
	expect(await records(log)).toBe(right);
});

test('modules gives every module with work in it', async () => {
	await log.append(started);
	await log.append({ ...started, object: { ...lesson, module: 'n' } });
	expect(Object.keys((await log.modules()).value)).toEqual(['m', 'n']);
});

describe('time', () => {
	test('names the day where the learner is', () => {
		const at = Date.UTC(2026, 10, 22, 22, 30);
		expect(localTime(at, -480)).toBe('2026-11-23T06:30:00.000+08:00');
		expect(localTime(at, 210)).toBe('2026-11-22T19:00:00.000-03:30');
	});

	test('clamps a clock that has lost its battery', () => {
		expect(localTime(0, 0)).toBe('2024-01-01T00:00:00.000+00:00');
	});
});
