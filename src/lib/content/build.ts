/** What was read → what is played, in one script. Texts are picked; ids and keys are the same in both. */
import type { CourseIndex, Fact, Id, Item, Lesson, Locale, Misconception, Module, ModuleEntry } from '../core/course.ts';
import type { Dialogue, Turn } from '../core/dialogue.ts';
import type { RawDialogue } from './dialogue.ts';
import { gapsIn } from './gaps.ts';
import type { RawItem } from './item.ts';
import type { LessonSource } from './lesson.ts';
import { printOf } from './print.ts';
import { inScript, scriptOf, type Script } from './scripts.ts';
import type { CourseSource, ModuleSource } from './sources.ts';

export interface Course {
	index: CourseIndex;
	modules: Module[];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Facts that only authors read have no place in what a learner loads. */
const shownFacts = (source: CourseSource, script: Script): Map<Id, Fact> =>
	new Map(source.facts.value.flatMap((fact) => ('claim' in fact ? [[fact.id, inScript(fact, script)]] : [])));

const buildItem = (raw: RawItem, script: Script, shown: (ids: Id[]) => Id[]): Item => {
	const { rev: _rev, ...item } = inScript(raw, script);
	const common = { facts: shown(item.facts), print: printOf(raw) };
	return item.kind === 'cloze' ? { ...item, ...common, text: gapsIn(item.text) } : { ...item, ...common };
};

const buildTurn = (id: Id, turn: RawDialogue['turns'][string], script: Script): Turn =>
	'routes' in turn
		? { id, speaker: '', text: '', variants: [], routes: turn.routes }
		: { id, ...inScript(turn, script) };

export const buildDialogue = (raw: RawDialogue, script: Script, shown: (ids: Id[]) => Id[]): Dialogue => {
	const { turns: _turns, ...own } = raw;
	const { cast, facts, ...rest } = inScript(own, script);
	const [id, customer] = Object.entries(cast).find(([, { role }]) => role === 'customer') ?? ['', undefined];
	return {
		...rest,
		customer: { id, name: customer?.name ?? '', face: customer?.face ?? 0 },
		cast: Object.fromEntries(Object.entries(cast).map(([who, { name, role }]) => [who, { name, role }])),
		turns: Object.fromEntries(Object.entries(raw.turns).map(([turn, written]) => [turn, buildTurn(turn, written, script)])),
		facts: shown(facts)
	};
};

const buildLesson = ({ front, steps, notes }: LessonSource, script: Script, shown: (ids: Id[]) => Id[]): Lesson => ({
	...inScript(front.value, script),
	facts: shown(unique([...notes.map(({ fact }) => fact), ...front.value.facts])),
	steps: steps[script]
});

const buildModule = (module: ModuleSource, source: CourseSource, script: Script): Module => {
	const known = shownFacts(source, script);
	const shown = (ids: readonly Id[]): Id[] => ids.filter((id) => known.has(id));
	const { facts, ...rest } = inScript(module.sheet.value, script);
	const lessons = module.lessons.map((lesson) => buildLesson(lesson, script, shown));
	const items = module.items.value.map((item) => buildItem(item, script, shown));
	const dialogues = module.dialogues.map((sheet) => buildDialogue(sheet.value, script, shown));
	const cited = unique([...shown(facts), ...[...lessons, ...items, ...dialogues].flatMap((part) => part.facts)]);
	const blamed = new Set(JSON.stringify([items, dialogues]).match(/(?<="misconception":")[a-z0-9-]+/g));
	return {
		...rest,
		lessons,
		items,
		dialogues,
		facts: cited.flatMap((id) => known.get(id) ?? []),
		misconceptions: source.misconceptions.value
			.filter(({ id }) => blamed.has(id))
			.map((misconception): Misconception => inScript(misconception, script))
	};
};

const entryOf = (module: Module, draw: number): ModuleEntry => ({
	id: module.id,
	slug: module.slug,
	was: module.was,
	title: module.title,
	promise: module.promise,
	minutes: module.minutes,
	after: module.after,
	face: module.face,
	lessons: module.lessons.map(({ id, slug, title, minutes }) => ({ id, slug, title, minutes })),
	dialogues: module.dialogues.map(({ id, title, customer, vars, minutes }) => ({
		id,
		title,
		face: customer.face,
		mood: (vars['mood']?.init ?? 2) as ModuleEntry['dialogues'][number]['mood'],
		minutes
	})),
	quizSize: Math.min(draw, module.items.filter(({ use }) => use === 'quiz').length)
});

export const buildCourse = (source: CourseSource, locale: Locale): Course => {
	const script = scriptOf(locale);
	const modules = source.modules.map((module) => buildModule(module, source, script));
	const { id, title, passMark, draw } = inScript(source.sheet.value, script);
	return { index: { id, title, passMark, draw, modules: modules.map((module) => entryOf(module, draw)) }, modules };
};
