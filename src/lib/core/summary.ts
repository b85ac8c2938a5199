import type { Id, Module, Mood } from './course.ts';
import { isRight } from './grade.ts';
import type { Ending, ModuleRecord } from './progress.ts';

/** How one module went: what a result, a certificate and the learner's own page tell. Derived, never stored. */
export interface Summary {
	/** Quiz items met so far: how many were right at the first try, ever. */
	first: { right: number; of: number };
	/** Of those, the ones the learner was sure of. */
	sure: { right: number; of: number };
	/** Dialogues walked to an end: the first end and the best one. */
	talks: { id: Id; first: Ending; best: Ending }[];
	/** Best quiz score (0–1) and the time it was first passed. */
	best?: number;
	passed?: string;
}

export const summarise = (module: Pick<Module, 'items' | 'dialogues'>, record: ModuleRecord | undefined): Summary => {
	const met = module.items.flatMap((item) => {
		const past = record?.items[item.id];
		return item.use === 'quiz' && past?.print === item.print ? [past.first] : [];
	});
	const right = (list: typeof met) => ({ right: list.filter((g) => isRight(g.score)).length, of: list.length });
	const { best, passed } = record?.quiz ?? {};
	return {
		first: right(met),
		sure: right(met.filter((g) => g.confidence === 3)),
		talks: module.dialogues.flatMap(({ id }) => {
			const { first, best } = record?.dialogues[id] ?? {};
			return first && best ? [{ id, first, best }] : [];
		}),
		...(best === undefined ? {} : { best }),
		...(passed === undefined ? {} : { passed })
	};
};

/** How the customer left: the end the learner is proudest of, over all dialogues; undefined before the first. */
export const bestMood = (talks: Summary['talks']): Mood | undefined =>
	talks.map((t) => t.best.mood).reduce<Mood | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
