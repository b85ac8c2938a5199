/** For tests: a course as large as asked for, its numbers, and reports on it. */
import type { Assignment } from './assignment.ts';
import type { Id, Item, Module } from './course.ts';
import type { Dialogue } from './dialogue.ts';
import { cloze, judge, match, options, order, transcript } from './sample.ts';
import { editionOf, type DialogueReport, type ItemReport, type ModuleReport, type Report } from './report.ts';
import type { Confidence } from './response.ts';
import { mix } from './shuffle.ts';
import type { Wire } from './wire.ts';

const KINDS: readonly Item[] = [
	options('single', '+a -b -c'),
	options('multiple', '+a +b -c -d'),
	options('better-phrase', '-a +b'),
	judge,
	order('abcd'),
	match,
	cloze,
	transcript('a:cold b (u) c:vague')
];

const dialogue = (id: Id): Dialogue => ({
	id,
	rev: 1,
	title: id,
	minutes: 5,
	scene: '',
	goal: '',
	hidden: '',
	customer: { id: 'c', name: 'c', face: 0 },
	cast: {},
	vars: {},
	flags: [],
	start: 'end-good',
	turns: Object.fromEntries(
		(['good', 'ok', 'bad'] as const).map((end) => [
			`end-${end}`,
			{ id: `end-${end}`, speaker: 'c', text: '', variants: [], end }
		])
	),
	facts: []
});

/** Practice first, then as many for the quiz; two dialogues a module. */
export const sampleModules = (modules: number, items: number): Module[] =>
	Array.from({ length: modules }, (_, m) => ({
		id: `module-${m}`,
		slug: `module-${m}`,
		was: [],
		title: '',
		promise: '',
		objectives: [],
		minutes: 20,
		after: [],
		face: { who: 0, name: '', says: '', mood: 0 },
		lessons: [],
		items: Array.from({ length: items }, (_, i) => ({
			...KINDS[(m + i) % KINDS.length]!,
			id: `item-${m}-${i}`,
			use: i < items / 2 ? ('practice' as const) : ('quiz' as const)
		})),
		dialogues: [dialogue(`talk-${m}-a`), dialogue(`talk-${m}-b`)],
		facts: [],
		misconceptions: []
	}));

/** In the order in which `wire.yaml` of the course has them: items by module, modules, dialogues. */
export const sampleWire = (modules: readonly Module[]): Wire => {
	const ids = [
		...modules.flatMap((m) => m.items.map(({ id }) => id)),
		...modules.map(({ id }) => id),
		...modules.flatMap((m) => m.dialogues.map(({ id }) => id))
	];
	return { course: 'course', numbers: Object.fromEntries(ids.map((id, i) => [id, i + 1])) };
};

export const sampleAssignment = (modules: readonly Module[], key: string): Assignment => ({
	id: 'AAECAwQFBgc',
	rev: 1,
	trainer: '陈老师',
	cohort: '朝阳门店七月新人',
	course: 'course',
	modules: modules.map(({ id }) => id),
	start: '2026-11-02',
	due: '2026-11-30',
	pass: 80,
	note: '先学前三个单元',
	withdrawn: false,
	key
});

/** How much of it was done, in hundredths. */
export interface Done {
	seen: number;
	right: number;
}

export const sampleReport = (modules: readonly Module[], { seen, right }: Done, seed = 1): Report => {
	const share = (what: string): number => mix(seed, what) % 100;
	const item = ({ id, use }: Item): ItemReport => {
		const good = share(`right ${id}`) < right;
		return {
			right: good,
			...(!good && { wrong: share(`wrong ${id}`) % 3 }),
			...(use === 'quiz' && { confidence: ((share(`sure ${id}`) % 3) + 1) as Confidence })
		};
	};
	const talk = (id: Id): DialogueReport => ({ ending: share(id) % 3, end: 'ok', mood: 3 });
	const module = (m: Module): ModuleReport => ({
		edition: editionOf(m),
		quiz: { best: 83, day: '2026-11-20' },
		items: Object.fromEntries(m.items.filter(({ id }) => share(id) < seen).map((i) => [i.id, item(i)])),
		dialogues: Object.fromEntries(m.dialogues.map(({ id }) => [id, talk(id)]))
	});
	return {
		assignment: 'AAECAwQFBgc',
		rev: 1,
		tag: 'AAECAwQFBgcICQoL',
		name: '王小芳',
		n: 3,
		made: 1_500_000,
		modules: Object.fromEntries(modules.map((m) => [m.id, module(m)]))
	};
};
