import type { Page } from 'playwright-core';
import { sampleBranch, type Branch } from '../src/lib/core/board-sample';
import type { Collected, Entry } from '../src/lib/core/book';
import type { Locale } from '../src/lib/core/course';
import { seenIn } from '../src/lib/core/senders';
import { built } from './chunks';

const NAMES =
	'孙国强 冯秀英 赵敏 吴浩 陈晓雨 何丽华 郑晓峰 王磊 蒋文 周雅婷 林志豪 刘芳 张伟 李娜 黄海燕 许文静 马腾飞 Alexandrina';

/** A branch of 18 people who have handed in on the course as it was built. */
export const builtBranch = async (locale: Locale = 'zh-Hans', seed = 7): Promise<Branch> => {
	const modules = await built(locale);
	const branch = sampleBranch(seed, { modules });
	const names = NAMES.split(' ');
	branch.people.forEach((person, i) => (person.name = names[i]!));
	for (const { report } of branch.collected) {
		const i = /^tag-person-(\d+)/.exec(report.tag)?.[1];
		report.name = i === undefined ? `店员${report.tag.at(-1)}` : names[Number(i)]!;
	}
	branch.assigned.assignment.id = 'AAAAAAAAAAA';
	for (const { report } of branch.collected) report.assignment = 'AAAAAAAAAAA';
	return branch;
};

export const entriesOf = ({ assigned, people, claims }: Branch): Entry[] => {
	let tick = 0;
	const stamp = () => ({ tick: ++tick, origin: 'AAAAAAAAAAAAAAAAAAAAAA' });
	return [
		{ ...stamp(), key: 'trainer', value: { name: assigned.assignment.trainer } },
		{ ...stamp(), key: `cohort:${assigned.cohort}`, value: { id: assigned.cohort, name: '城南营业厅', archived: false } },
		{ ...stamp(), key: `assigned:${assigned.assignment.id}`, value: assigned },
		...people.map((value): Entry => ({ ...stamp(), key: `person:${value.id}`, value })),
		...Object.entries(claims).map(([tag, person]): Entry => ({
			...stamp(),
			key: `claim:${assigned.cohort}:${tag}`,
			value: { person }
		}))
	];
};

/** Writes past the app what it would have written. The page must have opened the trainer's database once. */
export const keep = (page: Page, entries: readonly Entry[], collected: readonly Collected[]): Promise<void> =>
	page.evaluate(
		async (rows) => {
			const database = await new Promise<IDBDatabase>((done, fail) => {
				const request = indexedDB.open('tingdong-trainer');
				request.onupgradeneeded = () => request.transaction?.abort();
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error!);
			});
			const write = database.transaction(Object.keys(rows), 'readwrite');
			for (const [store, list] of Object.entries(rows)) for (const row of list) write.objectStore(store).put(row);
			await new Promise((done, fail) => {
				write.oncomplete = done;
				write.onerror = fail;
			});
			database.close();
		},
		{ entries: [...entries], collected: [...collected], seen: collected.map(seenIn) }
	);
