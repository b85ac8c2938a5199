import { afterAll, beforeAll, test } from 'vitest';
import { prove } from './schedules';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

const SEED = Number(process.env['SEED'] ?? 1);
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 50);

test(`two tabs, ${SCHEDULES} random schedules`, () =>
	prove(
		site,
		Array.from({ length: SCHEDULES }, (_, i) => SEED + i),
		14
	));
