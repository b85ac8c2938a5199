import { afterAll, beforeAll, expect, test } from 'vitest';
import { Phone } from './browser';
import { kept } from './kept';
import { Learner } from './learner';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

const ROUNDS = 7;
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

/** Adds statements of another device to the learner's database, as years of work would. */
const age = (phone: Phone, count: number) =>
	phone.page.evaluate(async (n) => {
		const name = (await indexedDB.databases()).find((d) => /^tingdong-(?!device)/.test(d.name ?? ''))!.name!;
		const database = await new Promise<IDBDatabase>((done) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => done(request.result);
		});
		const write = database.transaction('statements', 'readwrite');
		const store = write.objectStore('statements');
		const [model] = await new Promise<object[]>((done) => {
			const request = store.getAll(null, 1);
			request.onsuccess = () => done(request.result);
		});
		for (let i = 0; i < n; i++) store.put({ ...model, id: `old-${i}`, origin: 'old', seq: i + 1, tick: 0 });
		await new Promise((done) => (write.oncomplete = done));
		database.close();
	}, count);

/** Milliseconds in the page: from its start until home knows its learner, and from tap to feedback. */
const measure = async (phone: Phone): Promise<{ home: number; feedback: number }> => {
	const home: number[] = [];
	const feedback: number[] = [];
	for (let i = 0; i < ROUNDS; i++) {
		await phone.page.goto(site.at('zh-Hans/'));
		await phone.page.waitForFunction(() => !document.querySelector('[data-wait]'), undefined, { polling: 'raf' });
		home.push(await phone.page.evaluate(() => performance.now()));
	}
	const learner = new Learner(phone.page);
	await phone.page.goto(site.at('zh-Hans/courses/complaint-handling/empathy/quiz/'));
	await phone.page.locator('.foot button:not([aria-disabled])').click();
	for (let i = 0; i < 6; i++) {
		await learner.choose(i);
		feedback.push(
			await phone.page.evaluate(async () => {
				const start = performance.now();
				document.querySelector<HTMLElement>('.foot button')!.click();
				while (!document.querySelector('.act button')) await new Promise(requestAnimationFrame);
				return performance.now() - start;
			})
		);
		await phone.page.locator('.act button').click();
		await phone.page.waitForTimeout(300);
	}
	return { home: median(home), feedback: median(feedback) };
};

test('home and feedback cost the same after 100,000 statements as after a few', async () => {
	const phone = await Phone.open({ cpu: 4 });
	try {
		await phone.page.goto(site.at('zh-Hans/courses/complaint-handling/empathy/lessons/analyzer/'));
		await new Learner(phone.page).respond();
		const young = await measure(phone);
		await age(phone, 100_000);
		const old = await measure(phone);
		console.table({ young, old, ratio: { home: old.home / young.home, feedback: old.feedback / young.feedback } });
		expect((await kept(phone.page, 'empathy')).statements.length).toBeGreaterThan(100_000);
	} finally {
		await phone.close();
	}
});
