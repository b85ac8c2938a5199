import { afterAll, beforeAll, expect, test } from 'vitest';
import { crash } from './crashes';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

/** A sample of what `npm run faults` does a hundred times each. */
const COUNT = 5;

test(`${COUNT} crashes at the moment feedback paints lose no acknowledged response`, async () => {
	const report = await crash(site, Array(COUNT).fill(undefined));
	expect(report).toMatchObject({ acknowledged: COUNT, lost: 0, torn: 0 });
});

test(`${COUNT} crashes right after the tap leave each response whole or absent, never doubled`, async () => {
	const report = await crash(
		site,
		Array.from({ length: COUNT }, (_, i) => i * 7)
	);
	expect(report.whole + report.absent).toBe(COUNT);
	expect(report.torn).toBe(0);
});
