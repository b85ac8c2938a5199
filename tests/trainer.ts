import type { Page } from 'playwright-core';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Assignment } from '../src/lib/core/assignment';
import type { Entry } from '../src/lib/core/book';
import { minutesOf } from '../src/lib/core/day';
import type { Report } from '../src/lib/core/report';
import type { Wire } from '../src/lib/core/wire';
import { sealFile, sealReport } from '../src/lib/interop/hand-in';
import type { Payload } from '../src/lib/interop/payload';
import { filesOf } from './chunks';
import { ROOT, type Site } from './site';

const SOUTH = 'cohort-south';
const NORTH = 'cohort-north';
const TASKS = { south: 'AAAAAAAAAAA', north: 'BBBBBBBBBBA' };
export type Task = keyof typeof TASKS;

export interface Roster {
	south: string[];
	north?: string[];
	due?: string | null;
	/** Taken back by now. */
	withdrawn?: boolean;
}

/**
 * A trainer's browser as it is after an assignment was given: a key of its own, cohorts, people. Written beneath the app:
 * what collecting does is not to hang on the screens before it.
 * @returns the public key
 */
export const train = async (page: Page, site: Site, locale: string, roster: Roster): Promise<string> => {
	await page.goto(site.at(`${locale}/trainer/collect/`));
	const cohort = (id: string, name: string) => [`cohort:${id}`, { id, name, archived: false }];
	const people = (of: string, names: string[] = []) =>
		names.map((name, i) => [`person:${of}-${i}`, { id: `${of}-${i}`, cohort: of, name, note: '', removed: false }]);
	const task = (id: string, of: string, key: string, made: string) => {
		const assignment: Assignment = {
			id,
			rev: 1,
			trainer: '林静',
			cohort: '',
			course: 'complaint-handling',
			modules: ['empathy', 'listening', 'rule-of-250'],
			start: null,
			due: roster.due === undefined ? '2099-11-27' : roster.due,
			pass: 80,
			note: '',
			withdrawn: roster.withdrawn ?? false,
			key
		};
		return [`assigned:${id}`, { assignment, cohort: of, payload: '', made }];
	};
	const key = await keep(page, []);
	const list = [
		['trainer', { name: '林静' }],
		cohort(SOUTH, '南店早班'),
		...people(SOUTH, roster.south),
		task(TASKS.south, SOUTH, key, '2026-11-21T09:00:00+08:00'),
		...(roster.north ? [cohort(NORTH, '北店'), ...people(NORTH, roster.north)] : []),
		...(roster.north ? [task(TASKS.north, NORTH, key, '2026-11-20T09:00:00+08:00')] : [])
	];
	await keep(
		page,
		list.map(([name, value], i) => ({ key: name, value, tick: i + 1, origin: 'seeded' }) as unknown as Entry)
	);
	await page.reload();
	return key;
};

/** Makes the key if there is none, and writes registers. */
const keep = (page: Page, entries: Entry[]): Promise<string> =>
	page.evaluate(async (list) => {
		const base64url = (bytes: Uint8Array) =>
			btoa(String.fromCharCode(...bytes))
				.replaceAll('+', '-')
				.replaceAll('/', '_')
				.replaceAll('=', '');
		while (!(await indexedDB.databases()).some((d) => d.name === 'tingdong-trainer'))
			await new Promise((done) => setTimeout(done, 50));
		const database = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open('tingdong-trainer');
			request.onsuccess = () => done(request.result);
		});
		const had = await new Promise<{ keys: { public: string } } | undefined>((done) => {
			const request = database.transaction('keys').objectStore('keys').get('trainer');
			request.onsuccess = () => done(request.result);
		});
		let keys = had?.keys;
		if (!keys) {
			const signing = { name: 'ECDSA', namedCurve: 'P-256' };
			const sealing = { name: 'ECDH', namedCurve: 'P-256' };
			const pair = await crypto.subtle.generateKey(signing, true, ['sign', 'verify']);
			const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
			const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
			keys = {
				public: base64url(point.subarray(1)),
				sign: await crypto.subtle.importKey('pkcs8', pkcs8, signing, false, ['sign']),
				open: await crypto.subtle.importKey('pkcs8', pkcs8, sealing, false, ['deriveBits'])
			} as { public: string };
		}
		const write = database.transaction(['entries', 'keys'], 'readwrite');
		write.objectStore('keys').put({ id: 'trainer', keys, wrapped: null });
		for (const entry of list) write.objectStore('entries').put(entry);
		await new Promise((done) => (write.oncomplete = done));
		database.close();
		return keys.public;
	}, entries);

export const wire = async (): Promise<Wire> => {
	const [file = ''] = filesOf(/^virtual:course\/[^/]+\/wire$/);
	return (await import(pathToFileURL(join(ROOT, 'build', file)).href)).default as Wire;
};

/** What a learner's phone would hand in. */
export const handIn = async (
	key: string,
	name: string,
	over: Partial<Report> & { task?: Task; phone?: number; best?: number } = {}
): Promise<Payload> => {
	const { task = 'south', phone, best = 90, ...rest } = over;
	// one name is one phone, unless it is said otherwise
	const number = phone ?? [...name].reduce((sum, c) => (sum * 31 + c.codePointAt(0)!) % 1e8, 7);
	const report: Report = {
		assignment: TASKS[task],
		rev: 1,
		tag: `tag${String(number).padStart(13, '0')}`,
		name,
		n: 1,
		made: minutesOf(Date.now()),
		modules: {
			empathy: { edition: 1, quiz: { best, day: '2026-11-23' }, items: {}, dialogues: {} },
			listening: { edition: 1, quiz: { best: 60, day: '2026-11-23' }, items: {}, dialogues: {} }
		},
		...rest
	};
	return sealReport(report, key, await wire());
};

/** The other size: statements, of which the report is made where they are opened. */
export const handInFile = (key: string, name: string): Promise<Payload> =>
	sealFile(
		{
			assignment: TASKS.south,
			rev: 1,
			tag: 'tag-of-a-file-aa',
			name,
			n: 1,
			made: minutesOf(Date.now()),
			told: [{ id: 'told-1', day: '2026-11-23', module: 'empathy', quiz: { score: 0.9, passed: true } }]
		},
		key
	);

export const linkOf = (site: Site, locale: string, { text }: Payload): string =>
	`${site.at(`${locale}/trainer/collect/`)}#${text}`;

/** The key under another name is as good as none, until it has its own again. */
export const renameKey = (page: Page, from: string, to: string): Promise<void> =>
	page.evaluate(
		async ([before, after]) => {
			const database = await new Promise<IDBDatabase>((done) => {
				const request = indexedDB.open('tingdong-trainer');
				request.onsuccess = () => done(request.result);
			});
			const write = database.transaction('keys', 'readwrite');
			const store = write.objectStore('keys');
			const row = store.get(before!);
			row.onsuccess = () => {
				store.put({ ...row.result, id: after });
				store.delete(before!);
			};
			await new Promise((done) => (write.oncomplete = done));
			database.close();
		},
		[from, to]
	);
