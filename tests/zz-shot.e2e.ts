import { expect, test } from 'vitest';
import { Phone } from './browser';
import { Site } from './site';
import { builtBranch, entriesOf, MORNING, readIn } from './handed-in';

test('shots', async () => {
	const site = await Site.open();
	const takes = [
		{ n: 'hans-phone', l: 'zh-Hans', w: 360, h: 740, dark: false, size: 100 },
		{ n: 'hans-desk', l: 'zh-Hans', w: 1280, h: 800, dark: false, size: 100 },
		{ n: 'hant-phone-dark', l: 'zh-Hant', w: 360, h: 740, dark: true, size: 100 },
		{ n: 'hant-desk-dark', l: 'zh-Hant', w: 1280, h: 800, dark: true, size: 100 },
		{ n: 'hans-phone-130', l: 'zh-Hans', w: 360, h: 740, dark: false, size: 130 }
	];
	for (const k of takes.filter((x) => !process.env.ONLY || x.n === process.env.ONLY)) {
		const phone = await Phone.visit({ dark: k.dark, width: k.w, height: k.h });
		const look = JSON.stringify({ theme: k.dark ? 'dark' : 'light', size: k.size });
		await phone.page.addInitScript((v) => localStorage.setItem('tingdong.look', v), look);
		await phone.page.clock.setFixedTime(MORNING);
		await phone.page.goto(site.at(`${k.l}/trainer/board/`), { waitUntil: 'networkidle' });
		await phone.page.screenshot({ path: `/tmp/bshots/${k.n}-empty.png` });
		const branch = await builtBranch(k.l as 'zh-Hans');
		await readIn(phone.page, site, k.l as 'zh-Hans', entriesOf(branch), branch.collected);
		await phone.page.goto(site.at(`${k.l}/trainer/board/`), { waitUntil: 'networkidle' });
		await phone.page.locator('.tiles').waitFor();
		await phone.page.waitForTimeout(300);
		await phone.page.screenshot({ path: `/tmp/bshots/${k.n}.png` });
		const tall = await phone.page.evaluate(() => document.documentElement.scrollHeight);
		await phone.page.setViewportSize({ width: k.w, height: tall });
		await phone.page.screenshot({ path: `/tmp/bshots/${k.n}-whole.png`, scale: k.w > 900 ? 'css' : 'css' });
		await phone.page.setViewportSize({ width: k.w, height: k.h });
		console.log(k.n, await phone.page.evaluate(() => document.documentElement.scrollWidth), phone.errors);
		await phone.page.locator('tbody th button').nth(1).click();
		await phone.page.waitForTimeout(400);
		await phone.page.screenshot({ path: `/tmp/bshots/${k.n}-person.png` });
		await phone.page.keyboard.press('Escape');
		await phone.page.locator('section[aria-labelledby=stops] ol button').nth(0).click();
		await phone.page.waitForTimeout(400);
		await phone.page.screenshot({ path: `/tmp/bshots/${k.n}-stop.png` });
		await phone.page.keyboard.press('Escape');
		if (k.w > 900 || k.n === 'hans-phone') await phone.page.pdf({ path: `/tmp/bshots/${k.n}.pdf`, preferCSSPageSize: true, printBackground: false });
		await phone.page.emulateMedia({ media: 'print' });
		await phone.page.setViewportSize({ width: 703, height: 1032 });
		await phone.page.screenshot({ path: `/tmp/bshots/${k.n}-print.png`, fullPage: true, scale: 'css' });
		await phone.close();
	}
	await site.kill();
	expect(1).toBe(1);
}, 120000);
