import type { Id, Mood } from './course.ts';
import { isRight } from './score.ts';
import type { Ending, ModuleRecord } from './progress.ts';

/** How one module went: what a result and a certificate tell. Derived, never stored. */
export interface Summary {
	/** Quiz items met so far: how many were right at the first try, ever. */
	first: Share;
	/** Of those, the ones the learner was sure of. */
	sure: Share;
	/** Dialogues walked to an end: the first end and the best one. */
	talks: { id: Id; first: Ending; best: Ending }[];
}
export interface Share {
	right: number;
	of: number;
}

/** From here on a customer leaves calm: 3 缓和, 4 安心. */
const CALM: Mood = 3;
export const isCalm = (ending: Ending): boolean => ending.mood >= CALM;

/**
 * @param quiz the module's quiz items as the course has them today: one that means something else now is not counted
 * @param dialogues those that the module still has
 */
export const summarise = (
	quiz: readonly { id: Id; print: string }[],
	dialogues: readonly Id[],
	record: ModuleRecord | undefined
): Summary => {
	const met = quiz.flatMap(({ id, print }) => {
		const past = record?.items[id];
		return past?.print === print ? [past.first] : [];
	});
	const right = (list: typeof met): Share => ({ right: list.filter((g) => isRight(g.score)).length, of: list.length });
	return {
		first: right(met),
		sure: right(met.filter((g) => g.confidence === 3)),
		talks: dialogues.flatMap((id) => {
			const { first, best } = record?.dialogues[id] ?? {};
			return first && best ? [{ id, first, best }] : [];
		})
	};
};
