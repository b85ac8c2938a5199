import { afterAll, beforeAll, expect, test } from 'vitest';
import { crash } from './crashes';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

const COUNT = Number(process.env['COUNT'] ?? 100);

test.each(['crash', 'kill'] as const)('%s at feedback and after the tap', async (how) => {
	const acknowledged = await crash(site, Array(COUNT).fill(undefined), how);
	const unanswered = await crash(
		site,
		Array.from({ length: COUNT }, (_, i) => i % 50),
		how
	);
	console.table({ [`${how} at feedback`]: acknowledged, [`${how} after the tap`]: unanswered });
	expect(acknowledged).toMatchObject({ acknowledged: COUNT, lost: 0, torn: 0 });
	expect(unanswered.torn).toBe(0);
});
