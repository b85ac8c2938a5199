import type { Page } from 'playwright-core';
import { sampleBranch, type Branch } from '../src/lib/core/board-sample';
import type { Collected, Entry } from '../src/lib/core/book';
import { LOCALES, type Locale } from '../src/lib/core/course';
import book from '../src/routes/[locale]/trainer/book/words';
import { built } from './chunks';
import type { Site } from './site';

const NAMES: Record<Locale, string> = {
	'zh-Hans':
		'孙国强 冯秀英 赵敏 吴浩 陈晓雨 何丽华 郑晓峰 王磊 蒋文 周雅婷 林志豪 刘芳 张伟 李娜 黄海燕 许文静 马腾飞 Alexandrina',
	'zh-Hant':
		'陳怡君 林志豪 黃雅婷 張家豪 吳淑芬 李美玲 郭冠宇 許惠雯 蔡文雄 王品妤 鄭淑惠 謝佳玲 楊宗翰 周俊宏 曾雅雯 廖志偉 賴怡萱 Alexandrina'
};
const SIGNED: Record<Locale, { cohort: string; trainer: string }> = {
	'zh-Hans': { cohort: '城南营业厅', trainer: '林静' },
	'zh-Hant': { cohort: '城南門市', trainer: '林靜宜' }
};
const ASSIGNMENT = 'AAECAwQFBgc';
/** The morning of the samples: the due day is a week ahead. */
export const MORNING = new Date('2026-11-14T08:40:00+08:00');

/** A branch of 18 people who have handed in, on the course as it was built. */
export const builtBranch = async (locale: Locale, seed = 7): Promise<Branch> => {
	const branch = sampleBranch(seed, { modules: await built(locale) });
	const names = NAMES[locale].split(' ');
	branch.people.forEach((person, i) => (person.name = names[i]!));
	Object.assign(branch.assigned, { payload: 'AAAA' });
	Object.assign(branch.assigned.assignment, {
		id: ASSIGNMENT,
		course: 'complaint-handling',
		key: 'A'.repeat(86),
		...SIGNED[locale]
	});
	for (const { report } of branch.collected) {
		const [, i] = /^tag-person-(\d+)/.exec(report.tag) ?? [];
		report.assignment = ASSIGNMENT;
		report.name = i === undefined ? `Lee ${report.tag.at(-1)}` : names[Number(i)]!;
	}
	return branch;
};

export const entriesOf = ({ assigned, people, claims }: Branch): Entry[] => {
	const { cohort, assignment } = assigned;
	const list: Entry[] = [];
	const write = (entry: Pick<Entry, 'key' | 'value'>) =>
		list.push({ ...entry, tick: list.length + 1, origin: 'A'.repeat(22) } as Entry);
	write({ key: 'trainer', value: { name: assignment.trainer } });
	write({ key: `cohort:${cohort}`, value: { id: cohort, name: assignment.cohort, archived: false } });
	write({ key: `assigned:${assignment.id}`, value: assigned });
	for (const person of people) write({ key: `person:${person.id}`, value: person });
	for (const [tag, person] of Object.entries(claims)) write({ key: `claim:${cohort}:${tag}`, value: { person } });
	return list;
};

/** Reads them in on the trainer's first page, as a saved book is. */
export const readIn = async (
	page: Page,
	site: Site,
	locale: Locale,
	entries: readonly Entry[],
	collected: readonly Collected[]
): Promise<void> => {
	await page.goto(site.at(`${locale}/trainer/`), { waitUntil: 'networkidle' });
	const file = JSON.stringify({ format: 'tingdong-book', version: 1, entries, collected, key: null });
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'book.json', mimeType: 'application/json', buffer: Buffer.from(file) });
	const script = locale === LOCALES[0] ? 'hans' : 'hant';
	await page.getByText(new RegExp(book.came[script].split('{{')[0]!)).waitFor();
};
