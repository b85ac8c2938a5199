import type { Assignment, Day } from './assignment.ts';
import type { Id, Module, Mood } from './course.ts';
import { plainDay } from './day.ts';
import { hash53 } from './hash.ts';
import type { ModuleRecord } from './progress.ts';
import type { Confidence } from './response.ts';
import { isRight, points } from './score.ts';
import { firstWrong, wrongsOf } from './wrongs.ts';

/**
 * What a learner hands in: how it went, not how it was got there. Made from records alone, so that it can be made again
 * from a file of statements. `HOLDS` and `NEVER` say the same in words.
 */
export interface Report {
	assignment: Id;
	/** Of the assignment as this learner has accepted it. */
	rev: number;
	/** The sender: the same for every report of one learner on one device to one trainer, and no other. 12 bytes, base64url. */
	tag: string;
	/** As the learner signs: one line, 1–30 characters. */
	name: string;
	/** 1, 2, 3 … of this learner for this assignment: a wrong clock orders nothing. 1–65535. */
	n: number;
	/** Minutes since 2024-01-01T00:00Z; for display, and for telling apart two with one number. */
	made: number;
	/** By module id, those of the assignment with anything done in them. */
	modules: Record<Id, ModuleReport>;
}
export interface ModuleReport {
	/** 16 bits of what the items mean in the learner's edition of the course (`editionOf`). */
	edition: number;
	quiz: { best: number; day: Day } | null;
	/** By item id: only those answered, at the very first try. */
	items: Record<Id, ItemReport>;
	/** By dialogue id: those walked to an end, at the first complete path. */
	dialogues: Record<Id, DialogueReport>;
}
export interface ItemReport {
	right: boolean;
	/** Where not right: the first wrong choice, as its place in `wrongsOf(item)` (0–6; later ones are not told). */
	wrong?: number;
	/** Where it was asked. */
	confidence?: Confidence;
}
export interface DialogueReport {
	/** The place of the ending among the dialogue's endings, sorted by id (0–7). */
	ending: number;
	end: 'good' | 'ok' | 'bad';
	mood: Mood;
}

/** Every hand-in holds these, and nothing else; the words of each are in the features that show them. */
export const HOLDS = ['name', 'quiz', 'first-try', 'first-wrong', 'confidence', 'endings'] as const;
/** Never handed in, whatever the trainer asks. */
export const NEVER = ['repeats', 'reviews', 'own-words', 'time-spent'] as const;

/** Characters of a name, as a reader counts them. */
export const MAX_SIGNER = 30;
const MAX_WRONG = 6;
const MAX_ENDING = 7;

/**
 * Two editions in which every item means the same, and can go wrong in the same ways, have the same number; texts may
 * differ, and so may the script. Prints alone do not tell: an author may list one more wrong order under the same print.
 */
export const editionOf = (module: Pick<Module, 'items'>): number =>
	parseInt(
		hash53(
			module.items
				.map((item) => [item.id, item.print, ...wrongsOf(item).map(({ id }) => id)].join(' '))
				.sort()
				.join('\n')
		),
		36
	) % 65536;

export const endingsOf = (dialogue: Module['dialogues'][number]): Id[] =>
	Object.values(dialogue.turns)
		.flatMap(({ id, end }) => (end ? [id] : []))
		.sort();

/** @param modules those of the assignment, as this learner's app has them, in either script */
export const reportOn = (
	assignment: Pick<Assignment, 'modules'>,
	records: Readonly<Record<Id, ModuleRecord>>,
	modules: readonly Module[]
): Report['modules'] =>
	Object.fromEntries(
		modules.flatMap((module) => {
			const record = records[module.id];
			if (!record || !assignment.modules.includes(module.id)) return [];
			const report = reportOnModule(module, record);
			const empty =
				!report.quiz && Object.keys(report.items).length === 0 && Object.keys(report.dialogues).length === 0;
			return empty ? [] : [[module.id, report]];
		})
	);

const reportOnModule = (module: Module, record: ModuleRecord): ModuleReport => {
	const { best, bestDay } = record.quiz ?? {};
	return {
		edition: editionOf(module),
		quiz: best === undefined || bestDay === undefined ? null : { best: points(best), day: plainDay(bestDay) },
		items: Object.fromEntries(
			module.items.flatMap((item) => {
				const past = record.items[item.id];
				if (past?.print !== item.print || item.kind === 'reply') return [];
				const { score, response, confidence } = past.first;
				const right = isRight(score);
				const wrong = right ? undefined : firstWrong(item, response);
				const one: ItemReport = {
					right,
					...(wrong !== undefined && wrong <= MAX_WRONG && { wrong }),
					...(confidence && { confidence })
				};
				return [[item.id, one]];
			})
		),
		dialogues: Object.fromEntries(
			module.dialogues.flatMap((dialogue) => {
				const first = record.dialogues[dialogue.id]?.first;
				const ending = first ? endingsOf(dialogue).indexOf(first.ending) : -1;
				return first && ending !== -1 && ending <= MAX_ENDING
					? [[dialogue.id, { ending, end: first.end, mood: first.mood }]]
					: [];
			})
		)
	};
};
