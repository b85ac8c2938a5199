import { afterAll, beforeAll, expect, test } from 'vitest';
import { schedule, type ScheduleReport } from './schedules';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

const SEED = Number(process.env['SEED'] ?? 1);
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 50);

test(`two tabs, ${SCHEDULES} random schedules`, async () => {
	const reports: ScheduleReport[] = [];
	for (let i = 0; i < SCHEDULES; i++) reports.push(await schedule(site, SEED + i));
	const sum = (of: (r: ScheduleReport) => number) => reports.reduce((all, r) => all + of(r), 0);
	const table = {
		schedules: reports.length,
		actions: sum((r) => r.actions),
		acknowledged: sum((r) => r.acknowledged),
		kept: sum((r) => r.acknowledged - r.lost),
		doubled: sum((r) => r.doubled),
		differs: sum((r) => r.differs),
		errors: sum((r) => r.errors.length)
	};
	console.table({ [`seed ${SEED}`]: table });
	expect(reports.flatMap((r) => r.errors)).toEqual([]);
	expect(table).toMatchObject({ kept: table.acknowledged, doubled: 0, differs: 0 });
	expect(table.acknowledged).toBeGreaterThan(SCHEDULES);
});
