import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import courses from '../src/routes/[locale]/courses/words';
import type { Phone } from './browser';
import type { Locale } from './branch';
import { textOf } from './chunks';
import { scriptOf } from './fill';
import { shelved } from './reading';
import { ROOT, type Site } from './site';

/** The files of a kit, as the built worker lists them. */
const kit = (name: 'reader' | 'trainer'): string[] => {
	const worker = readFileSync(join(ROOT, 'build/service-worker.js'), 'utf8');
	return JSON.parse(new RegExp(`"${name}":(\\[[^\\]]*\\])`).exec(worker)![1]!) as string[];
};

const stored = async ({ page }: Phone, site: Site, files: string[]): Promise<void> => {
	await vi.waitFor(
		async () => {
			const there = await shelved(page);
			expect(files.filter((file) => !there.includes(site.at(file)))).toEqual([]);
		},
		{ timeout: 30_000, interval: 200 }
	);
};

/** A trainer's browser that has opened the desk once: it can collect from then on. */
export const stockDesk = async (phone: Phone, site: Site, locale: Locale): Promise<void> => {
	await phone.page.goto(site.at(`${locale}/trainer/collect/`));
	await phone.offlineReady();
	await stored(phone, site, [...kit('trainer'), ...kit('reader'), ...textOf(locale)]);
};

/** A learner's browser that says of these modules that they can be learnt without a network. */
export const stockLearner = async (
	phone: Phone,
	site: Site,
	locale: Locale,
	modules: readonly string[]
): Promise<void> => {
	await phone.page.goto(site.at(`${locale}/`));
	await phone.offlineReady();
	for (const module of modules) {
		await phone.page.goto(site.at(`${locale}/courses/complaint-handling/${module}/`));
		await phone.page.getByText(courses.saved[scriptOf(locale)]).waitFor({ timeout: 30_000 });
	}
};
