import type { Day } from './assignment.ts';
import type { Id, Mood } from './course.ts';
import { stepModule } from './fold.ts';
import { hash53 } from './hash.ts';
import { emptyModule, type ModuleRecord } from './progress.ts';
import type { Confidence, Response } from './response.ts';
import { inOrder, isLearnt, type Learnt, type Outcome, type Stamp, type Statement } from './statement.ts';

/**
 * What a hand-in file holds of a learner's statements: those from which the same report can be made, and of each only what
 * that needs. No time of day, no screens, no attempts (they would tell how often something was repeated), no path through
 * a dialogue, nothing in the learner's own words.
 */
export type Told = {
	/** Of the statement's id, which holds the time to the millisecond: the same statement has the same in every file. */
	id: Id;
	day: Day;
	module: Id;
} & (
	| { item: Id; print: string; response: Response; score: number; confidence?: Confidence }
	| { quiz: { score: number; passed: boolean } }
	| { dialogue: Id; ending: Id; end: 'good' | 'ok' | 'bad'; mood: Mood }
);

type Responded = Extract<Learnt, { verb: 'responded' }>;

/**
 * Of each item its first response, of each quiz the try that first reached the best score, of each dialogue its first
 * complete path. Which these are, the fold itself says: a statement is told when it sets what the report reads.
 *
 * @param modules those of the assignment
 */
export const toldOf = (statements: readonly Statement[], modules: readonly Id[]): Told[] => {
	const told = new Map<string, Told>();
	const records = new Map<Id, ModuleRecord>();
	for (const s of [...statements].sort(inOrder)) {
		if (!isLearnt(s) || !modules.includes(s.object?.module)) continue;
		const before = records.get(s.object.module) ?? emptyModule();
		const after = stepModule(before, s);
		records.set(s.object.module, after);
		const stamp = { id: hash53(s.id), day: s.time.slice(0, 10), module: s.object.module };
		const at = (what: string) => `${s.object.module} ${what}`;
		if (s.verb === 'responded') {
			const { item } = s.object;
			// asked anew after a change, an item has another first response
			if (after.items[item]?.first !== before.items[item]?.first)
				told.set(at(`item ${item}`), { ...stamp, ...response(s) });
		} else if (s.verb === 'completed') {
			const { result } = s;
			if (result.kind === 'quiz' && after.quiz?.best !== before.quiz?.best)
				told.set(at('quiz'), { ...stamp, quiz: { score: result.score, passed: result.passed } });
			if (result.kind === 'dialogue' && after.dialogues[s.object.id]?.first !== before.dialogues[s.object.id]?.first) {
				const { ending, end, mood } = result;
				told.set(at(`dialogue ${s.object.id}`), { ...stamp, dialogue: s.object.id, ending, end, mood });
			}
		}
	}
	return [...told.values()];
};

const response = ({ object, result }: Responded) => ({
	item: object.item,
	print: object.print,
	response: result.response,
	score: result.score,
	...(result.confidence && { confidence: result.confidence })
});

/** Statements again, in an order that gives the same records: what is not told is empty, and the day begins at its first minute. */
export const statementsOf = (told: readonly Told[], course: Id, origin: string): Statement[] => {
	const statements: Statement[] = [];
	const stamp = (id: Id, day: Day): Stamp => {
		const tick = statements.length + 1;
		return { id, time: `${day}T00:00:00Z`, origin, seq: tick, tick };
	};
	for (const one of told) {
		const { id, day, module } = one;
		const attempt = `${id}-0`;
		if ('item' in one) {
			const { item, print, response, score, confidence } = one;
			const object = { course, module, kind: 'lesson' as const, id: module, attempt, item, print };
			const result = { response, score, misconceptions: [], ...(confidence && { confidence }) };
			statements.push({ ...stamp(id, day), verb: 'responded', object, result });
			continue;
		}
		const place =
			'quiz' in one
				? { course, module, kind: 'quiz' as const, id: module }
				: { course, module, kind: 'dialogue' as const, id: one.dialogue };
		const result: Outcome =
			'quiz' in one
				? { kind: 'quiz', ...one.quiz }
				: { kind: 'dialogue', score: 0, ending: one.ending, end: one.end, mood: one.mood, path: [] };
		statements.push({ ...stamp(attempt, day), verb: 'started', object: place, result: { seed: 0 } });
		statements.push({ ...stamp(id, day), verb: 'completed', object: { ...place, attempt }, result });
	}
	return statements;
};
