import type { Page } from 'playwright-core';
import type { Statement } from '../src/lib/core/statement';
import words from '../src/routes/[locale]/learners/words';

/** One learner of a device and all that is kept of them. */
export interface Person {
	id: string;
	name: string | null;
	/** Empty where there is no database (yet). */
	statements: Statement[];
	records: { key: string; tick: number; value: unknown }[];
}

/** Every learner of this device, read past the app. Throws on a database that no learner is listed for. */
export const people = (page: Page): Promise<Person[]> =>
	page.evaluate(async () => {
		const read = async <T>(name: string, stores: string[]): Promise<T[][]> => {
			const database = await new Promise<IDBDatabase | undefined>((done, fail) => {
				const request = indexedDB.open(name);
				// it has gone meanwhile: reading must not make it anew
				request.onupgradeneeded = () => request.transaction?.abort();
				request.onsuccess = () => done(request.result);
				request.onerror = () => (request.error?.name === 'AbortError' ? done(undefined) : fail(request.error!));
			});
			if (!database) return stores.map(() => []);
			const transaction = database.transaction(stores);
			const all = stores.map(
				(store) =>
					new Promise<T[]>((done, fail) => {
						const request = transaction.objectStore(store).getAll();
						request.onsuccess = () => done(request.result as T[]);
						request.onerror = () => fail(request.error!);
					})
			);
			const found = await Promise.all(all);
			database.close();
			return found;
		};
		const names = async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
		if (!(await names()).includes('tingdong-device')) return [];
		const [listed = []] = await read<{ id: string; name: string | null }>('tingdong-device', ['learners']);
		const there = (await names()).filter((name) => name !== 'tingdong-device');
		const strange = there.filter((name) => !listed.some(({ id }) => name === `tingdong-${id}`));
		if (strange.length > 0) throw new Error(`nobody's: ${strange.join()}`);
		return Promise.all(
			listed.map(async ({ id, name }) => {
				const database = `tingdong-${id}`;
				const [statements = [], records = []] = there.includes(database)
					? await read<never>(database, ['statements', 'records'])
					: [];
				return { id, name, statements, records };
			})
		);
	});

const list = async (page: Page, site: string): Promise<void> => {
	await page.goto(`${site}zh-Hans/learners/`);
	await page.getByRole('button', { name: words.addNote.hans }).waitFor();
	await page.locator('main li').nth(1).waitFor();
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const type = async (page: Page, name: string): Promise<void> => {
	await page.getByRole('textbox').fill(name);
	await button(page, words.keep.hans).click();
};

/** Somebody joins in this tab and goes on in it. Who was here without a name is asked for one first. */
export const join = async (page: Page, site: string, name: string, first = `${name}的同事`): Promise<void> => {
	await list(page, site);
	await page.getByRole('button', { name: words.addNote.hans }).click();
	const newcomer = page.getByRole('heading', { name: words.newName.hans });
	const yours = page.getByRole('heading', { name: words.yours.hans });
	await newcomer.or(yours).waitFor();
	if ((await yours.count()) > 0) await type(page, first);
	await newcomer.waitFor();
	await type(page, name);
	await page.waitForURL(`${site}zh-Hans/`);
};

/** The nth of the list goes on in this tab. */
export const goOnAs = async (page: Page, site: string, nth: number): Promise<void> => {
	await list(page, site);
	const all = await page.locator('main li').count();
	await page
		.locator('main li')
		.nth(nth % (all - 1))
		.locator('button')
		.first()
		.click();
	await page.waitForURL(`${site}zh-Hans/`);
};

/** Removes somebody by name. */
export const remove = async (page: Page, site: string, name: string | null): Promise<void> => {
	await list(page, site);
	const shown = name ?? words.unnamed.hans;
	await button(page, words.edit.hans.replace('{{name}}', shown)).click();
	await button(page, words.remove.hans).click();
	await button(page, words.removeNow.hans).click();
	await page.getByRole('dialog').waitFor({ state: 'detached' });
};
