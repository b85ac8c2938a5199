import type { Work } from './board-work.ts';
import type { Id, Item, Module } from './course.ts';
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
	modules.flatMap((module) =>
		module.items.flatMap(({ id }) => {
			const tries = people.flatMap((work) => work.modules.get(module.id)?.items.get(id) ?? []);
			if (tries.length === 0) return [];
			const wrong = tries.filter(({ right }) => !right);
			const named = wrong.flatMap((t) => (t.sameEdition && t.wrong !== undefined ? [t.wrong] : []));
			const places = [...new Set(named)].sort((a, b) => a - b);
			return [
				{
					module: module.id,
					item: id,
					met: tries.length,
					wrong: wrong.length,
					sure: wrong.filter(({ confidence }) => confidence === 3).length,
					chosen: places
						.map((place) => ({ wrong: place, people: named.filter((n) => n === place).length }))
						.sort((a, b) => b.people - a.people || a.wrong - b.wrong),
					unnamed: wrong.length - named.length
				}
			];
		})
	);

/** What stops most people, most first; among equals what fewer had met, and then the course's order. */
export const stopsIn = (counts: readonly ItemCount[]): ItemCount[] =>
	counts.filter(({ wrong }) => wrong > 0).sort((a, b) => b.wrong - a.wrong || a.met - b.met);

/** Most people first. Only what was learnt in this edition of a module can be told. */
export const beliefsIn = (people: readonly Work[], modules: readonly Module[]): Belief[] => {
	const known = modules.map((module) => ({ module, wrongs: wrongsByItem(module.items) }));
	const found = new Map<Id, Belief>();
	for (const work of people) {
		const met = new Set<Id>();
		const held = new Map<Id, boolean>();
		for (const { module, wrongs } of known) {
			for (const [id, tried] of work.modules.get(module.id)?.items ?? []) {
				const list = wrongs.get(id);
				if (!list || !tried.sameEdition) continue;
				for (const { misconception } of list) met.add(misconception);
				const chosen = tried.right || tried.wrong === undefined ? undefined : list[tried.wrong];
				if (!chosen) continue;
				held.set(chosen.misconception, held.get(chosen.misconception) || tried.confidence === 3);
				const belief = at(found, chosen.misconception);
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

const wrongsByItem = (items: readonly Item[]) => new Map(items.map((item) => [item.id, wrongsOf(item)]));

const at = (found: Map<Id, Belief>, misconception: Id): Belief => {
	const belief = found.get(misconception) ?? { misconception, people: 0, sure: 0, met: 0, items: [] };
	found.set(misconception, belief);
	return belief;
};
