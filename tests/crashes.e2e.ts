import { afterAll, beforeAll, expect, test } from 'vitest';
import { crash } from './crashes';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

test('20 crashes at the moment feedback paints lose no acknowledged response', async () => {
	const report = await crash(site, Array(20).fill(undefined));
	expect(report).toMatchObject({ acknowledged: 20, lost: 0, torn: 0 });
});

test('20 crashes right after the tap leave each response whole or absent, never doubled', async () => {
	const report = await crash(
		site,
		Array.from({ length: 20 }, (_, i) => i * 3)
	);
	expect(report.whole + report.absent).toBe(20);
	expect(report.torn).toBe(0);
});
