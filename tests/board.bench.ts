import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../src/lib/core/book';
import { editionOf } from '../src/lib/core/report';
import { rowOfSeen } from '../src/lib/core/senders';
import words from '../src/routes/[locale]/trainer/board/words';
import { Phone } from './browser';
import { built } from './chunks';
import { entriesOf, builtBranch } from './handed-in';
import { alteredBuild } from './next-build';
import { Site } from './site';

const LEARNERS = Number(process.env['LEARNERS'] ?? 500);
const HAND_INS = 30;
/** Each module of the course this many times over: 20 in all. */
const TIMES = 5;
const ROUNDS = 5;

/** In the copy that is built: the course has its modules, items and dialogues several times. */
const MANY = `
	for (const locale of LOCALES) {
		const named = <T extends { id: string }>(list: T[], n: number) => list.map((one) => ({ ...one, id: one.id + '-' + n }));
		const all = Array.from({ length: ${TIMES} }, (_, n) => n);
		course[locale].modules = all.flatMap((n) => named(course[locale].modules, n).map((m) => ({
			...m, slug: m.id, items: named(m.items, n), dialogues: named(m.dialogues, n)
		})));
		course[locale].index.modules = all.flatMap((n) => named(course[locale].index.modules, n).map((m) => ({
			...m, slug: m.id, dialogues: named(m.dialogues, n)
		})));
	}`;

let site: Site;
let remove: () => Promise<void>;
beforeAll(async () => {
	const copy = await alteredBuild(async (folder) => {
		const file = join(folder, 'src/lib/content/virtual-modules.ts');
		const code = await readFile(file, 'utf8');
		const before = 'if (!course) return made;';
		if (!code.includes(before)) throw new Error('where did the course go?');
		await writeFile(file, code.replace(before, before + MANY));
	});
	remove = copy.remove;
	site = await Site.open(copy.dir);
});
afterAll(async () => {
	await site?.kill();
	await remove?.();
});

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

/** What every learner's reports are made of. */
interface Shape {
	assignment: string;
	modules: { id: string; edition: number; items: string[]; dialogues: string[] }[];
}

/** Written past the app, in the page: the reports would take longer to send than to make. */
const fill = (page: Page, shape: Shape, entries: Entry[], learners: number, handIns: number) =>
	page.evaluate(
		async ({ shape, entries, learners, handIns, seenSource }) => {
			const rowOfSeen = (0, eval)(`(${seenSource})`) as (one: unknown) => unknown;
			const database = await new Promise<IDBDatabase>((done) => {
				const request = indexedDB.open('tingdong-trainer');
				request.onsuccess = () => done(request.result);
			});
			let state = 1;
			const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
			const report = (learner: number, n: number) => ({
				assignment: shape.assignment,
				rev: 1,
				tag: `tag-${shape.assignment}-${learner}`,
				name: `学员${learner}`,
				n,
				made: 1_500_000 + n * 1440,
				modules: Object.fromEntries(
					shape.modules.slice(0, Math.ceil((n / handIns) * shape.modules.length)).map((m) => [
						m.id,
						{
							edition: m.edition,
							quiz: { best: 40 + Math.floor(random() * 61), day: '2026-11-01' },
							items: Object.fromEntries(
								m.items.map((id) => {
									const right = random() < 0.7;
									const confidence = 1 + Math.floor(random() * 3);
									return [id, right ? { right, confidence } : { right, wrong: Math.floor(random() * 2), confidence }];
								})
							),
							dialogues: Object.fromEntries(
								m.dialogues.map((id) => [id, { ending: 0, end: 'ok', mood: Math.floor(random() * 5) }])
							)
						}
					])
				)
			});
			const write = async (rows: Record<string, unknown[]>) => {
				const transaction = database.transaction(Object.keys(rows), 'readwrite');
				for (const [store, list] of Object.entries(rows))
					for (const row of list) transaction.objectStore(store).put(row);
				await new Promise((done, fail) => {
					transaction.oncomplete = done;
					transaction.onerror = () => fail(transaction.error!);
				});
			};
			await write({ entries });
			for (let learner = 0; learner < learners; learner++) {
				const collected = Array.from({ length: handIns }, (_, i) => ({
					id: `${shape.assignment}-${learner}-${i}`,
					received: `2026-10-${String(i + 1).padStart(2, '0')}T09:00:00.000+08:00`,
					// a sealed report of twenty modules is some 1.5 kB
					sealed: 'A'.repeat(2000),
					report: report(learner, i + 1)
				}));
				await write({ collected, seen: collected.map(rowOfSeen) });
			}
			database.close();
		},
		{ shape, entries, learners, handIns, seenSource: rowOfSeen.toString() }
	);

/** All of an assignment's rows as the browser gives them, in portions that fit its memory. */
const raw = (page: Page, assignment: string): Promise<{ ms: number; rows: number }> =>
	page.evaluate(async (id) => {
		const database = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open('tingdong-trainer');
			request.onsuccess = () => done(request.result);
		});
		const start = performance.now();
		const store = database.transaction('collected').objectStore('collected');
		let rows = 0;
		for (let from = `${id}-`; ;) {
			const range = IDBKeyRange.bound(from, `${id}-~`, true);
			const list = await new Promise<{ id: string }[]>((done) => {
				const request = store.getAll(range, 500);
				request.onsuccess = () => done(request.result as { id: string }[]);
			});
			rows += list.length;
			if (list.length < 500) break;
			from = list.at(-1)!.id;
		}
		const ms = performance.now() - start;
		database.close();
		return { ms, rows };
	}, assignment);

/** Milliseconds from the page's start until the board stands there. */
const open = async (page: Page, path: string): Promise<number> => {
	await page.goto('about:blank');
	await page.goto(site.at(path), { waitUntil: 'commit' });
	await page.waitForFunction(() => document.querySelector('.tiles'), undefined, { polling: 'raf' });
	return page.evaluate(() => performance.now());
};

const filter = (page: Page, word: string): Promise<number> =>
	page.evaluate(async (label) => {
		const radio = (begins: string) =>
			[...document.querySelectorAll<HTMLElement>('.tools label')].find((l) => l.innerText.startsWith(begins))!;
		const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const start = performance.now();
		radio(label).click();
		await painted();
		return performance.now() - start;
	}, word);

const exported = (page: Page): Promise<number> =>
	page.evaluate(async (label) => {
		const button = [...document.querySelectorAll<HTMLElement>('header button')].find((b) =>
			b.innerText.includes(label)
		)!;
		const start = performance.now();
		const made = new Promise<number>((done) => {
			const create = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (blob) => {
				done(performance.now() - start);
				URL.createObjectURL = create;
				return create(blob);
			};
		});
		button.click();
		return made;
	}, words.export.hans);

test('a board of 500 learners, 20 modules and 30 hand-ins each costs a fraction of reading the same rows', async () => {
	const phone = await Phone.open({ width: 1280, height: 800 });
	try {
		const { page } = phone;
		const course = (await built('zh-Hans')).flatMap((m) =>
			Array.from({ length: TIMES }, (_, n) => {
				const named = <T extends { id: string }>(list: T[]) => list.map((one) => ({ ...one, id: `${one.id}-${n}` }));
				return { ...m, id: `${m.id}-${n}`, items: named(m.items), dialogues: named(m.dialogues) };
			})
		);
		const large = await builtBranch('zh-Hans');
		large.assigned.assignment.modules = course.map((m) => m.id);
		large.people = Array.from({ length: LEARNERS }, (_, i) => ({
			...large.people[0]!,
			id: `person-${i}`,
			name: `学员${i}`
		}));
		large.claims = {};
		const small = structuredClone(large.assigned);
		Object.assign(small.assignment, { id: 'BAECAwQFBgc' });
		const shapeOf = (assignment: string): Shape => ({
			assignment,
			modules: course.map((m) => ({
				id: m.id,
				edition: editionOf(m),
				items: m.items.filter((i) => i.kind !== 'reply').map((i) => i.id),
				dialogues: m.dialogues.map((d) => d.id)
			}))
		});

		await page.goto(site.at('zh-Hans/trainer/board/'), { waitUntil: 'networkidle' });
		await fill(page, shapeOf(large.assigned.assignment.id), entriesOf(large), LEARNERS, HAND_INS);
		await fill(
			page,
			shapeOf('BAECAwQFBgc'),
			[{ tick: 1, origin: 'A', key: 'assigned:BAECAwQFBgc', value: small }],
			18,
			1
		);

		const at = (id: string) => `zh-Hans/trainer/board/#${id}`;
		const times: Record<'raw' | 'open' | 'filter' | 'export' | 'small', number[]> = {
			raw: [],
			open: [],
			filter: [],
			export: [],
			small: []
		};
		for (let i = 0; i < ROUNDS; i++) {
			times.open.push(await open(page, at(large.assigned.assignment.id)));
			expect(await page.locator('.tiles .n').first().innerText()).toContain(`${LEARNERS}`);
			for (const word of [words.belowOnly, words.overdueOnly, words.all])
				if ((await page.locator('.tools').innerText()).includes(word.hans.split('{{')[0]!))
					times.filter.push(await filter(page, word.hans.split('{{')[0]!));
			times.export.push(await exported(page));
			times.small.push(await open(page, at('BAECAwQFBgc')));
			const { ms, rows } = await raw(page, large.assigned.assignment.id);
			expect(rows).toBe(LEARNERS * HAND_INS);
			times.raw.push(ms);
		}
		const base = median(times.raw);
		const ratio = (what: keyof typeof times) => Math.round((median(times[what]) / base) * 1000) / 1000;
		console.table(
			Object.fromEntries(
				(Object.keys(times) as (keyof typeof times)[]).map((what) => [
					what,
					{ ms: Math.round(median(times[what])), 'to raw': ratio(what) }
				])
			)
		);
		expect(ratio('open')).toBeLessThan(0.5);
		expect(ratio('filter')).toBeLessThan(0.1);
		expect(ratio('export')).toBeLessThan(0.1);
		expect(ratio('small')).toBeLessThan(ratio('open'));
	} finally {
		await phone.close();
	}
});
