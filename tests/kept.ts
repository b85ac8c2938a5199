import type { Page } from 'playwright-core';
import type { ModuleRecord } from '../src/lib/core/progress';
import type { Statement } from '../src/lib/core/statement';

export interface Kept {
	statements: Statement[];
	/** The stored record of the module. */
	record: ModuleRecord | undefined;
}

/** What is in the learner's database, read past the app: what the app says of itself proves nothing. */
export const kept = (page: Page, module: string): Promise<Kept> =>
	page.evaluate(async (id) => {
		const name = (await indexedDB.databases()).find((d) => /^tingdong-(?!device)/.test(d.name ?? ''))?.name;
		if (!name) return { statements: [], record: undefined };
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('read'));
			});
		const database = await done(indexedDB.open(name));
		const read = database.transaction(['statements', 'records'], 'readonly');
		const [statements, row] = await Promise.all([
			done(read.objectStore('statements').getAll()),
			done(read.objectStore('records').get(`module:${id}`))
		]);
		database.close();
		return { statements, record: row?.value };
	}, module);
