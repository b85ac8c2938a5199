import { afterAll, beforeAll, test } from 'vitest';
import { prove } from './schedules';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

test('two tabs, three random schedules', () => prove(site, [1, 2, 3], 5, 3));
