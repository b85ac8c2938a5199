import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signAssignment } from '../src/lib/interop/assignment-link';
import { newKeys } from '../src/lib/interop/keys';
import scan from '../src/lib/scan/words';
import words from '../src/routes/[locale]/trainer/collect/words';
import { assignmentFor } from './asked';
import { Phone } from './browser';
import { lineOn } from './collecting';
import { fill } from './fill';
import { film } from './film';
import { shelved } from './reading';
import { Site } from './site';
import { handIn, linkOf, train, wire } from './trainer';

const COLLECT = 'zh-Hans/trainer/collect/';
const say = (key: keyof typeof words, gaps?: Record<string, string | number>): string => fill(words[key].hans, gaps);

let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
afterEach(() => phone.close());
const line = (...texts: string[]) => lineOn(phone.page, ...texts);
const button = (name: string) => phone.page.getByRole('button', { name });

describe('before a camera', () => {
	let folder: string;
	let seen: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'tingdong-film-'));
		seen = join(folder, 'film.y4m');
		phone = await Phone.open({ camera: seen });
	});
	afterEach(() => rm(folder, { recursive: true, force: true }));

	test('one phone after the other is collected, the second with the server gone', async () => {
		const key = await train(phone.page, site, 'zh-Hans', { south: ['王磊', '何丽华', '陈晓雨'] });
		const links = [await handIn(key, '王磊'), await handIn(key, '何丽华')].map((p) => linkOf(site, 'zh-Hans', p));
		const [first, second] = links as [string, string];
		await writeFile(seen, film([first]));
		await phone.offlineReady();
		// it may use the camera and so opens it by itself; what reads codes comes with it, for days without a network
		await phone.page.reload();
		await line('王磊').waitFor();
		const reader = async () => (await shelved(phone.page)).filter((url) => /zxing|decode\.worker/.test(url)).length;
		await expect.poll(reader).toBe(2);
		await button(scan.close.hans).waitFor();
		await site.kill();
		try {
			await writeFile(seen, film([first, second]));
			await phone.page.goto(site.at(COLLECT));
			await line('何丽华', '1/3').waitFor();
			await line('王磊', say('repeatShort')).waitFor();
			await phone.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
			expect(phone.violations).toEqual([]);
		} finally {
			await site.restart();
		}
	});

	test('a learner scans the trainer’s code and is told who asks', async () => {
		const { keys } = await newKeys(null);
		const { text } = await signAssignment(assignmentFor(keys.public, 'zh-Hans'), keys, await wire());
		await writeFile(seen, film([`${site.at('zh-Hans/join/')}#${text}`]));
		await phone.page.goto(site.at('zh-Hans/join/'));
		await phone.page.getByText('林静').first().waitFor();
		expect(phone.violations).toEqual([]);
		expect(phone.foreign(site.url)).toEqual([]);
	});
});

describe('the content policy', () => {
	const policyOf = async (path: string): Promise<string> => {
		await phone.page.goto(site.at(path));
		return (await phone.page.getAttribute('meta[http-equiv="content-security-policy" i]', 'content')) ?? '';
	};
	const STRICT = ['zh-Hans/', 'zh-Hans/me/', 'zh-Hant/trainer/', 'zh-Hant/trainer/board/', 'zh-Hans/learners/'];
	const SCANNING = ['zh-Hans/trainer/collect/', 'zh-Hant/trainer/collect/', 'zh-Hant/join/'];

	test('lets WebAssembly compile where codes are read and nowhere else, from the host and without it', async () => {
		phone = await Phone.open();
		const check = async () => {
			for (const path of STRICT) expect(await policyOf(path), path).not.toContain('wasm-unsafe-eval');
			for (const path of SCANNING) {
				const policy = await policyOf(path);
				expect(policy, path).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
				expect(policy, path).not.toContain("'unsafe-eval'");
			}
		};
		await check();
		await phone.offlineReady();
		await site.kill();
		try {
			await check();
		} finally {
			await site.restart();
		}
		expect(phone.violations).toEqual([]);
	});

	test('goes with its document: whoever goes there or leaves loads a page', async () => {
		phone = await Phone.visit({ width: 1280, height: 800 });
		const { page } = phone;
		const mark = () => page.evaluate(() => void ((window as never as { here: boolean }).here = true));
		const isNew = () => page.evaluate(() => !(window as never as { here?: boolean }).here);
		await page.goto(site.at('zh-Hans/trainer/'));
		await page.locator('nav a').first().waitFor();
		await mark();
		await page
			.getByRole('link', { name: say('title') })
			.first()
			.click();
		await page.waitForURL(site.at(COLLECT));
		expect(await isNew()).toBe(true);
		await mark();
		await page.locator(`nav a[href$="/zh-Hans/trainer/"]`).first().click();
		await page.waitForURL(site.at('zh-Hans/trainer/'));
		expect(await isNew()).toBe(true);
	});
});
