import type { Work } from './board-work.ts';
import type { Id, Module } from './course.ts';
import { wrongsOf } from './wrongs.ts';

/** How an item went at people's first try. */
export interface ItemCount {
	module: Id;
	item: Id;
	met: number;
	/** Not right. */
	wrong: number;
	/** Of those, how many were very sure. */
	sure: number;
	/** Which listed wrong choice was made first, by how many: the place in `wrongsOf`. Most first. */
	chosen: { wrong: number; people: number }[];
	/** Not right in a way that no report can name: not listed, or of another edition. */
	unnamed: number;
}

/** A wrong idea of the branch's. */
export interface Belief {
	misconception: Id;
	/** Who chose by it at a first try, once or more. */
	people: number;
	/** Of those, who were very sure of it. */
	sure: number;
	/** Who met an item in which it can be chosen. */
	met: number;
	/** Where it showed. */
	items: Id[];
}

/** Every item met, in the course's order. */
export const countItems = (people: readonly Work[], modules: readonly Module[]): ItemCount[] =>
	modules.flatMap((module) => {
		const works = people.flatMap((work) => work.modules.get(module.id) ?? []);
		return module.items.flatMap(({ id }, i) => {
			const count = { module: module.id, item: id, met: 0, wrong: 0, sure: 0 };
			const chosen: number[] = [];
			for (const { items, foreign } of works) {
				const tried = items[i];
				if (!tried) continue;
				count.met++;
				if (tried.right) continue;
				count.wrong++;
				if (tried.confidence === 3) count.sure++;
				if (tried.wrong !== undefined && !foreign?.[i]) chosen[tried.wrong] = (chosen[tried.wrong] ?? 0) + 1;
			}
			if (count.met === 0) return [];
			const named = chosen.flatMap((people, wrong) => (people ? [{ wrong, people }] : []));
			return [
				{
					...count,
					chosen: named.sort((a, b) => b.people - a.people || a.wrong - b.wrong),
					unnamed: count.wrong - named.reduce((sum, { people }) => sum + people, 0)
				}
			];
		});
	});

/** What stops most people, most first; among equals what fewer had met, and then the course's order. */
export const stopsIn = (counts: readonly ItemCount[]): ItemCount[] =>
	counts.filter(({ wrong }) => wrong > 0).sort((a, b) => b.wrong - a.wrong || a.met - b.met);

/** Most people first. Only what was learnt in this edition of a module can be told. */
export const beliefsIn = (people: readonly Work[], modules: readonly Module[]): Belief[] => {
	const known = modules.map(({ id, items }) => ({
		id,
		items: items.map((item) => ({ id: item.id, wrongs: wrongsOf(item).map(({ misconception }) => misconception) }))
	}));
	const found = new Map<Id, Belief>();
	for (const work of people) {
		const met = new Set<Id>();
		const held = new Map<Id, boolean>();
		for (const module of known) {
			const done = work.modules.get(module.id);
			if (!done) continue;
			for (let i = 0; i < module.items.length; i++) {
				const tried = done.items[i];
				if (!tried || done.foreign?.[i]) continue;
				const { id, wrongs } = module.items[i]!;
				for (const misconception of wrongs) met.add(misconception);
				const chosen = tried.right || tried.wrong === undefined ? undefined : wrongs[tried.wrong];
				if (chosen === undefined) continue;
				held.set(chosen, held.get(chosen) || tried.confidence === 3);
				const belief = at(found, chosen);
				if (!belief.items.includes(id)) belief.items.push(id);
			}
		}
		for (const misconception of met) at(found, misconception).met++;
		for (const [misconception, sure] of held) {
			const belief = at(found, misconception);
			belief.people++;
			if (sure) belief.sure++;
		}
	}
	return [...found.values()]
		.filter((belief) => belief.people > 0)
		.map((belief) => ({ ...belief, items: belief.items.sort() }))
		.sort((a, b) => b.people - a.people || b.sure - a.sure || (a.misconception < b.misconception ? -1 : 1));
};

const at = (found: Map<Id, Belief>, misconception: Id): Belief => {
	const belief = found.get(misconception) ?? { misconception, people: 0, sure: 0, met: 0, items: [] };
	found.set(misconception, belief);
	return belief;
};
