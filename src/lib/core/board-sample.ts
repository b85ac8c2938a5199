/** For tests and benches: a branch that has handed in, from one seed. */
import type { Collected } from './book.ts';
import type { Assigned, Person } from './cohort.ts';
import type { Id, Item, Module, Mood } from './course.ts';
import { editionOf, endingsOf, type ItemReport, type ModuleReport, type Report } from './report.ts';
import { sampleModules } from './report-sample.ts';
import { mix } from './shuffle.ts';
import { wrongsOf } from './wrongs.ts';

/** A number in [0, 1) of its own for every key. */
const chance = (seed: number, key: string): number => mix(seed, key) / 0x1_0000_0000;
const pick = (seed: number, key: string, n: number): number => Math.floor(chance(seed, key) * n);

const tried = (seed: number, key: string, item: Item, skill: number): ItemReport => {
	const right = chance(seed, `${key} right`) < skill;
	const wrongs = wrongsOf(item).length;
	const place = pick(seed, `${key} wrong`, wrongs + 1);
	const confidence = ([undefined, 1, 2, 3] as const)[pick(seed, `${key} sure`, 4)];
	return { right, ...(!right && place < wrongs && { wrong: place }), ...(confidence && { confidence }) };
};

/** What somebody has done when they hand in for the nth time: never less than the time before, first tries unchanged. */
const moduleReport = (seed: number, who: string, module: Module, n: number, of: number): ModuleReport | undefined => {
	const key = (what: string) => `${who} ${module.id} ${what}`;
	const begun = pick(seed, key('begun'), of + 2) + 1;
	if (n < begun) return undefined;
	const skill = 0.35 + 0.6 * chance(seed, who);
	const reached = (what: string) => begun + pick(seed, key(what), of + 1) <= n;
	const best = (at: number) => 40 + pick(seed, key(`quiz ${at}`), 8) * 8;
	const tries = Array.from({ length: n }, (_, i) => i + 1).filter(
		(i) => i >= begun && chance(seed, key(`try ${i}`)) < 0.4
	);
	return {
		edition: chance(seed, key('edition')) < 0.1 ? 7 : editionOf(module),
		quiz: tries.length === 0 ? null : { best: Math.max(...tries.map(best)), day: '2026-11-01' },
		items: Object.fromEntries(
			module.items.flatMap((item) => (reached(item.id) ? [[item.id, tried(seed, key(item.id), item, skill)]] : []))
		),
		dialogues: Object.fromEntries(
			module.dialogues.flatMap((dialogue) => {
				if (!reached(dialogue.id)) return [];
				const ending = pick(seed, key(`${dialogue.id} end`), 3);
				const { end = 'ok' } = dialogue.turns[endingsOf(dialogue)[ending]!]!;
				const mood = pick(seed, key(`${dialogue.id} mood`), 5) as Mood;
				return [[dialogue.id, { ending, end, mood }]];
			})
		)
	};
};

export interface Branch {
	modules: Module[];
	assigned: Assigned;
	people: Person[];
	collected: Collected[];
	/** tag → person */
	claims: Record<string, Id>;
}

const day = (n: number): string => `2026-11-${String(1 + n).padStart(2, '0')}`;

/**
 * Most of the roster hand in up to `handIns` times; some from a second phone, claimed or not; some are strangers.
 * With `everyone` there are neither absent people nor second phones nor strangers, and each hands in as often as may be.
 */
export const sampleBranch = (
	seed: number,
	{ people = 18, handIns = 4, modules = sampleModules(3, 8), everyone = false } = {}
): Branch => {
	const assigned: Assigned = {
		assignment: {
			id: 'as-1',
			rev: 1,
			trainer: '林静',
			cohort: '城南',
			course: 'c',
			modules: modules.map(({ id }) => id),
			start: null,
			due: day(20),
			pass: 80,
			note: '',
			withdrawn: false,
			key: 'k'
		},
		cohort: 'cohort-1',
		payload: '',
		made: '2026-11-01T09:00:00.000+08:00'
	};
	const roster = Array.from({ length: people }, (_, p): Person => ({
		id: `person-${p}`,
		cohort: 'cohort-1',
		name: `学员${p}`,
		note: '',
		removed: false
	}));
	const claims: Record<string, Id> = {};
	const collected: Collected[] = [];
	const handIn = (tag: string, name: string, times: number) => {
		for (let n = 1; n <= times; n++) {
			const minute = pick(seed, `${tag} ${n}`, 600);
			const received = `${day(Math.min(27, n * 2 + pick(seed, `${tag} day`, 3)))}T09:00:00.000+08:00`;
			const done = modules.flatMap((module) => {
				const one = moduleReport(seed, tag, module, n, times);
				return one ? [[module.id, one] as const] : [];
			});
			const report: Report = {
				assignment: assigned.assignment.id,
				rev: 1,
				tag,
				name,
				n,
				made: 1_500_000 + n * 1440 + minute,
				modules: Object.fromEntries(done)
			};
			collected.push({ id: `${tag}-${n}`, received, sealed: 'AAAA', report });
		}
	};
	for (const person of roster) {
		const who = chance(seed, person.id);
		const times = everyone ? handIns : who < 0.15 ? 0 : 1 + pick(seed, `${person.id} times`, handIns);
		handIn(`tag-${person.id}`, person.name, times);
		if (!everyone && who > 0.8) {
			handIn(`tag-${person.id}-new`, person.name, 2);
			if (who > 0.9) for (const tag of [`tag-${person.id}`, `tag-${person.id}-new`]) claims[tag] = person.id;
		}
	}
	if (!everyone) for (let i = 0; i < 2; i++) handIn(`tag-stranger-${i}`, `路人${i}`, 2);
	return { modules, assigned, people: roster, collected, claims };
};
