import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from './course.ts';
import { foldModule } from './fold.ts';
import { statementsOf, toldOf } from './hand-in-file.ts';
import { sampleLog } from './log-sample.ts';
import { reportOn } from './report.ts';
import { sampleModules } from './report-sample.ts';
import { inOrder, isLearnt, type Statement } from './statement.ts';

const modules = sampleModules(3, 6);
const two = ['module-0', 'module-1'];

const reportFrom = (statements: readonly Statement[], ids: Id[]) => {
	const log = [...statements].filter(isLearnt).sort(inOrder);
	const records = Object.fromEntries(
		modules.map(({ id }) => [id, foldModule(log.filter((s) => s.object.module === id))])
	);
	return reportOn({ modules: ids }, records, modules);
};

test('the report from the file is the report from the whole log', () => {
	const met = { items: 0, quiz: 0, dialogues: 0 };
	fc.assert(
		fc.property(fc.nat(), fc.nat(120), (seed, length) => {
			const log = sampleLog(modules, seed, length);
			const report = reportFrom(log, two);
			expect(reportFrom(statementsOf(toldOf(log, two), 'course', 'tag'), two)).toEqual(report);
			for (const { items, quiz, dialogues } of Object.values(report)) {
				met.items += Object.keys(items).length;
				met.dialogues += Object.keys(dialogues).length;
				if (quiz) met.quiz++;
			}
		}),
		{ seed: 8, numRuns: 300 }
	);
	// a log in which nothing counts would be equal, too
	expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(100);
});

test('the file tells of what is restored from it the same again', () => {
	fc.assert(
		fc.property(fc.nat(), fc.nat(40), (seed, length) => {
			const log = sampleLog(modules, seed, length);
			const told = toldOf(log, two);
			const ids = (list: { module: Id }[]) => list.map(({ module }) => module).sort();
			expect(ids(toldOf(statementsOf(told, 'course', 'tag'), two))).toEqual(ids(told));
		}),
		{ seed: 9, numRuns: 50 }
	);
});

test('the file holds no other module, time, device, attempt, path, choice or word of the learner', () => {
	fc.assert(
		fc.property(fc.nat(), fc.nat(60), (seed, length) => {
			const log = sampleLog(modules, seed, length);
			const text = JSON.stringify(toldOf(log, two));
			expect(text).not.toMatch(
				/module-2|T\d\d:|09:17|review|origin|seq|tick|attempt|path|secret-choice|我自己写的话|started|moved/
			);
			for (const { id } of log) expect(text).not.toContain(`"id":"${id}"`);
		}),
		{ seed: 10, numRuns: 100 }
	);
});

test('the file holds each item, quiz and dialogue once, however often it was done', () => {
	fc.assert(
		fc.property(fc.nat(), fc.nat(80), (seed, length) => {
			const log = sampleLog(modules.slice(0, 1), seed, length);
			const told = toldOf(log, ['module-0']);
			const names = told.map((t) => ('item' in t ? t.item : 'quiz' in t ? 'quiz' : t.dialogue));
			expect(new Set(names).size).toBe(names.length);
		}),
		{ seed: 11, numRuns: 50 }
	);
});
