import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foldBoard } from '$lib/core/board';
import { sampleBranch } from '$lib/core/board-sample';
import { boardBytes, whole } from '$lib/core/board-torn';
import { mergeBooks, type Book, type Collected } from '$lib/core/book';
import type { Cohort } from '$lib/core/cohort';
import { rowOfSeen } from '$lib/core/senders';
import { TrainerDatabase } from './trainer-database';
import { TrainerLog } from './trainer-log';

let count = 0;
let open: TrainerLog[] = [];
const device = async (name = `trainer-${++count}`): Promise<TrainerLog> => {
	const log = await TrainerLog.open(new TrainerDatabase(name));
	open.push(log);
	return log;
};
let log: TrainerLog;
beforeEach(async () => void (log = await device()));
afterEach(async () => {
	for (const { database } of open) await database.delete();
	open = [];
});

const cohort = (id: string, name = 'A'): Cohort => ({ id, name, archived: false });
const handIn = (id: string, received = '2026-11-28T09:00:00Z'): Collected => ({
	id,
	received,
	sealed: `sealed-${id}`,
	report: { assignment: 'a', rev: 1, tag: 't', name: '王磊', n: 1, made: 1, modules: {} }
});

const byId = (a: Collected, b: Collected) => (a.id < b.id ? -1 : 1);

describe('the book', () => {
	test('is what was written last into each register', async () => {
		await log.write('cohort:c', cohort('c', 'first'));
		await log.write('cohort:c', cohort('c', 'second'));
		const { entries } = await log.book();
		expect(entries['cohort:c']).toEqual({ key: 'cohort:c', tick: 2, origin: log.origin, value: cohort('c', 'second') });
	});

	test('keeps a list whole or not at all', async () => {
		log.database.settings.hook('creating', () => {
			throw new Error('disk full');
		});
		await expect(
			log.writeAll([
				['cohort:c', cohort('c')],
				['trainer', { name: '林静' }]
			])
		).rejects.toThrow();
		expect((await log.book()).entries).toEqual({});
	});

	test('is one for two tabs, whose writes never share a tick', async () => {
		const tab = await device(log.database.name);
		expect(tab.origin).toBe(log.origin);
		await Promise.all([1, 2, 3].flatMap((n) => [log, tab].map((l) => l.write(`cohort:${n}`, cohort(`${n}`)))));
		const { entries } = await log.book();
		expect(entries).toEqual((await tab.book()).entries);
		await Promise.all([log, tab].map((l, i) => l.write(`person:${i}`, { id: `${i}` } as never)));
		const ticks = Object.values((await log.book()).entries).map((e) => e.tick);
		expect(new Set(ticks).size).toBe(ticks.length);
	});

	test('tells the other tab of every change', async () => {
		const tab = await device(log.database.name);
		const told = new Promise<Book>((done) => {
			const stop = tab.watch((book) => {
				if (!book.entries['trainer']) return;
				stop();
				done(book);
			});
		});
		await log.write('trainer', { name: '林静' });
		expect((await told).entries['trainer']?.value).toEqual({ name: '林静' });
	});
});

describe('collecting', () => {
	test('takes the same hand-in once, and keeps the earlier time', async () => {
		expect(await log.collect(handIn('x'))).toBe('new');
		expect(await log.collect(handIn('x', '2026-11-28T10:00:00Z'))).toBe('repeat');
		expect((await log.book()).collected['x']?.received).toBe('2026-11-28T09:00:00Z');
	});

	test('holds what no key opens, once each and in order, until it is released', async () => {
		for (const sealed of ['b', 'a', 'b', 'c']) await log.hold(sealed);
		await log.release('a');
		expect(await log.held()).toEqual(['b', 'c']);
	});

	test('of more than 500 held ones lets the oldest go', async () => {
		await log.database.held.bulkPut(Array.from({ length: 500 }, (_, n) => ({ sealed: `s${n}`, n: n + 1 })));
		await log.hold('new');
		const held = await log.held();
		expect([held.length, held[0], held.at(-1)]).toEqual([500, 's1', 'new']);
	});
});

describe('the sheet of an assignment', () => {
	const branch = sampleBranch(3);
	const book = whole(branch);
	const { id } = branch.assigned.assignment;

	test('gives the board that the whole book gives', async () => {
		await log.absorb(book);
		const { assigned, people, senders } = (await log.sheet(id))!;
		const board = foldBoard({ assigned, people, senders, modules: branch.modules, today: '2026-11-22' });
		expect(JSON.stringify(board)).toBe(boardBytes(book, branch));
	});

	test('reads of every sender the newest report alone', async () => {
		await log.absorb(book);
		let read = 0;
		log.database.collected.hook('reading', (one) => {
			read++;
			return one;
		});
		const { senders } = (await log.sheet(id))!;
		expect(read).toBe(senders.length);
		expect(senders.flatMap((s) => s.reports).length).toBeGreaterThan(senders.length * 1.5);
	});

	test('is none where the book has no such assignment', async () => {
		expect(await log.sheet('none')).toBeUndefined();
	});

	test('tells the other tab of a hand-in', async () => {
		await log.absorb({ ...book, collected: {} });
		const tab = await device(log.database.name);
		const told = new Promise<string>((done) => {
			const stop = tab.watchSheet(id, (sheet) => {
				if (!sheet?.senders.length) return;
				stop();
				done(sheet.senders[0]!.latest.id);
			});
		});
		const [one] = branch.collected;
		await log.collect(one!);
		expect(await told).toBe(one!.id);
	});
});

describe('absorbing', () => {
	test('twice is harmless, and the second time nothing is new', async () => {
		const other = await device();
		await other.write('cohort:c', cohort('c'));
		await other.collect(handIn('x'));
		const book = await other.book();
		expect(await log.absorb(book)).toBe(2);
		expect(await log.absorb(book)).toBe(0);
		expect(await log.book()).toEqual(book);
	});

	test('never takes newer work away with an older copy', async () => {
		await log.write('cohort:c', cohort('c', 'old'));
		const old = await log.book();
		await log.write('cohort:c', cohort('c', 'new'));
		expect(await log.absorb(old)).toBe(0);
		expect((await log.book()).entries['cohort:c']?.value).toMatchObject({ name: 'new' });
	});

	test('goes on counting above everything it has seen', async () => {
		const other = await device();
		for (let i = 0; i < 5; i++) await other.write('cohort:c', cohort('c', `${i}`));
		await log.absorb(await other.book());
		await log.write('cohort:c', cohort('c', 'mine'));
		expect((await log.book()).entries['cohort:c']).toMatchObject({ tick: 6, value: { name: 'mine' } });
	});

	test('gives every device the same book, in whatever order and however often', async () => {
		const act = fc.oneof(
			fc.record({ at: fc.nat(2), id: fc.constantFrom('c', 'd'), name: fc.constantFrom('A', 'B') }),
			fc.record({ at: fc.nat(2), handIn: fc.constantFrom('x', 'y'), hour: fc.integer({ min: 10, max: 12 }) }),
			fc.record({ at: fc.nat(2), from: fc.nat(2) })
		);
		await fc.assert(
			fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
				const devices = [await device(), await device(), await device()];
				for (const a of acts) {
					const here = devices[a.at]!;
					if ('name' in a) await here.write(`cohort:${a.id}`, cohort(a.id, a.name));
					else if ('handIn' in a) await here.collect(handIn(a.handIn, `2026-11-28T${a.hour}:00:00Z`));
					else await here.absorb(await devices[a.from]!.book());
				}
				const books = await Promise.all(devices.map((d) => d.book()));
				const merged = books.reduce(mergeBooks);
				for (const [i, d] of devices.entries()) {
					for (const book of i % 2 ? [...books].reverse() : [...books, ...books]) await d.absorb(book);
					expect(await d.book()).toEqual(merged);
					expect(await d.database.seen.toArray()).toEqual(Object.values(merged.collected).sort(byId).map(rowOfSeen));
				}
			}),
			{ seed: 7, numRuns: 15 }
		);
	});
});

test('keeps the key, and says when there is none', async () => {
	expect(await log.keys()).toBeUndefined();
	// real keys are no objects that this database can copy: that they come back is shown in a browser
	const kept = { keys: { public: 'p', sign: {} as CryptoKey, open: {} as CryptoKey }, wrapped: null };
	await log.keepKeys(kept);
	expect(await log.keys()).toEqual(kept);
});

test('of two tabs that make a key at once, the first wins', async () => {
	const tab = await device(log.database.name);
	const made = (name: string) => ({
		keys: { public: name, sign: {} as CryptoKey, open: {} as CryptoKey },
		wrapped: null
	});
	const [a, b] = await Promise.all([log.firstKeys(made('a')), tab.firstKeys(made('b'))]);
	expect(a).toEqual(b);
	expect(await log.keys()).toEqual(a);
});
