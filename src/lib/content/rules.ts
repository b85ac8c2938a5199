/** What must hold between files that are each well-formed, and the figures that `npm run content` prints. */
import type { Fact, Id, ItemKind } from '../core/course.ts';
import type { DialogueReport } from '../core/dialogue-check.ts';
import type { Giveaway } from '../core/giveaway.ts';
import { checkBank } from './bank.ts';
import { checkTalk } from './dialogue-rules.ts';
import type { Fault } from './fault.ts';
import { checkIds } from './ids.ts';
import { checkItems } from './item-rules.ts';
import { checkLessons } from './lesson-rules.ts';
import { checkReferences } from './references.ts';
import { checkRhythm } from './rhythm.ts';
import type { Script } from './scripts.ts';
import type { CourseSource, ModuleSource } from './sources.ts';
import { checkWire } from './wire.ts';

export interface ModuleReport {
	id: Id;
	title: string;
	lessons: number;
	practice: number;
	quiz: number;
	kinds: Partial<Record<ItemKind, number>>;
	dialogues: (DialogueReport & { title: string })[];
}
export interface Report {
	modules: ModuleReport[];
	/** Is the longest option the right one more often than chance? */
	longest: Record<Script, Giveaway>;
	/** Facts that learners see, under something that cites them. */
	shown: { fact: Id; claim: Fact['claim'] }[];
	/** Written but cited nowhere. */
	idle: { facts: Id[]; misconceptions: Id[] };
}

const reportModule = ({ sheet, items, lessons, dialogues }: ModuleSource, faults: Fault[]): ModuleReport => {
	const kinds: ModuleReport['kinds'] = {};
	for (const { kind } of items.value) kinds[kind] = (kinds[kind] ?? 0) + 1;
	const practice = items.value.filter(({ use }) => use === 'practice').length;
	return {
		id: sheet.value.id,
		title: sheet.value.title.hans,
		lessons: lessons.length,
		practice,
		quiz: items.value.length - practice,
		kinds,
		dialogues: dialogues.flatMap((dialogue) => {
			const report = checkTalk(dialogue, faults);
			return report ? [{ ...report, title: dialogue.value.title.hans }] : [];
		})
	};
};

export const checkCourse = (source: CourseSource, faults: Fault[]): Report => {
	checkIds(source, faults);
	checkReferences(source, faults);
	checkWire(source, faults);
	for (const module of source.modules) {
		checkItems(module.items, faults);
		checkLessons(module, faults);
		checkRhythm(module, faults);
	}
	const longest = checkBank(source, faults);
	const modules = source.modules.map((module) => reportModule(module, faults));
	const text = JSON.stringify(source.modules);
	const isCited = ({ id }: { id: Id }): boolean => text.includes(`"${id}"`);
	return {
		modules,
		longest,
		shown: source.facts.value.flatMap((fact) =>
			'claim' in fact && isCited(fact) ? [{ fact: fact.id, claim: fact.claim.hans }] : []
		),
		idle: {
			facts: source.facts.value.filter((fact) => !isCited(fact)).map(({ id }) => id),
			misconceptions: source.misconceptions.value.filter((one) => !isCited(one)).map(({ id }) => id)
		}
	};
};
