import { brotliCompressSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phone } from './browser';
import { filesOf } from './chunks';
import { Site } from './site';

/** Brotli bytes of HTML, CSS and JS, as a host sends them that compresses beforehand. What the worker fetches later in the background is not in it. */
const LIMIT = 110_000;

let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

const asked = async (path: string): Promise<Request[]> => {
	await phone.page.goto(site.at(path), { waitUntil: 'networkidle' });
	return phone.requests.filter(
		(r) => !r.serviceWorker() && ['document', 'script', 'stylesheet'].includes(r.resourceType())
	);
};

describe.each([
	['zh-Hans', 'zh-Hant'],
	['zh-Hant', 'zh-Hans']
])('home in %s, opened for the first time', (locale, other) => {
	test(`costs at most ${LIMIT / 1000} kB`, async () => {
		const requests = await asked(`${locale}/`);
		const sizes = await Promise.all(
			requests.map(async (r) => {
				const body = await (await r.response())!.body();
				return { type: r.resourceType(), bytes: brotliCompressSync(body).length };
			})
		);
		const sum = (type: string) => sizes.filter((s) => s.type === type).reduce((bytes, s) => bytes + s.bytes, 0);
		const total = sum('document') + sum('script') + sum('stylesheet');
		console.log(
			`${locale}: ${total} B brotli in ${sizes.length} requests` +
				` (HTML ${sum('document')}, CSS ${sum('stylesheet')}, JS ${sum('script')})`
		);
		expect(sizes.every(({ bytes }) => bytes > 0)).toBe(true);
		expect(total).toBeLessThanOrEqual(LIMIT);
	});

	test('brings the text of one script and of no module', async () => {
		const urls = (await asked(`${locale}/`)).map((r) => r.url());
		const among = (files: string[]) => files.filter((file) => urls.includes(site.at(file)));
		expect(among(filesOf(new RegExp(`^virtual:words/${locale}/`)))).not.toEqual([]);
		expect(among(filesOf(new RegExp(`^virtual:(words|course/[^/]+)/${other}/`)))).toEqual([]);
		expect(among(filesOf(new RegExp(`^virtual:course/[^/]+/${locale}/(?!index$)`)))).toEqual([]);
	});
});
