import type { CourseIndex, Id } from './course.ts';
import { masteryOf } from './mastery.ts';
import type { ModuleRecord } from './progress.ts';
import type { Bank } from './review.ts';
import { isCalm, summarise, type Share } from './summary.ts';

/** What a certificate says: only what this device's record says. It proves nothing to anybody, and says so. */
export interface Certificate {
	/** Those passed, in the order of the course. Times are ISO 8601. */
	modules: { title: string; passed: string; mastered: boolean }[];
	/** Every module of the course is passed. */
	complete: boolean;
	/** Over the quiz items of those modules. */
	first: Share;
	sure: Share;
	/** Customers talked to, and those who left calm at the best of the tries. */
	calm: Share;
}

export const certify = (
	index: Pick<CourseIndex, 'modules'>,
	bank: Bank,
	records: Readonly<Record<Id, ModuleRecord>>
): Certificate => {
	const passed = index.modules.flatMap((module) => {
		const record = records[module.id];
		const since = record?.quiz?.passed;
		if (since === undefined) return [];
		const items = bank[module.id] ?? {};
		const quiz = Object.entries(items).flatMap(([id, item]) => (item.quiz ? [{ id, print: item.print }] : []));
		const talks = module.dialogues.map(({ id }) => id);
		return [
			{
				title: module.title,
				passed: since,
				mastered: masteryOf(items, record).mastered !== undefined,
				...summarise(quiz, talks, record)
			}
		];
	});
	const sum = (shares: Share[]): Share => ({
		right: shares.reduce((n, s) => n + s.right, 0),
		of: shares.reduce((n, s) => n + s.of, 0)
	});
	return {
		modules: passed.map(({ title, passed: since, mastered }) => ({ title, passed: since, mastered })),
		complete: passed.length > 0 && passed.length === index.modules.length,
		first: sum(passed.map((m) => m.first)),
		sure: sum(passed.map((m) => m.sure)),
		calm: sum(passed.map(({ talks }) => ({ right: talks.filter(({ best }) => isCalm(best)).length, of: talks.length })))
	};
};
