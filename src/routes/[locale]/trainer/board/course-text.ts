import type { CourseIndex, Id, Item, Misconception, Module } from '$lib/core/course';
import type { Dialogue } from '$lib/core/dialogue';

/** The words of what a board counts by id. What another edition had is not found. */
export interface CourseText {
	module: (id: Id) => string | undefined;
	item: (id: Id) => Item | undefined;
	dialogue: (id: Id) => Dialogue | undefined;
	misconception: (id: Id) => Misconception | undefined;
}

export const textOf = (index: CourseIndex, modules: readonly Module[]): CourseText => {
	const by = <T extends { id: Id }>(list: readonly T[]) => {
		const map = new Map(list.map((one) => [one.id, one]));
		return (id: Id) => map.get(id);
	};
	const title = by(index.modules);
	return {
		module: (id) => title(id)?.title,
		item: by(modules.flatMap((m) => m.items)),
		dialogue: by(modules.flatMap((m) => m.dialogues)),
		misconception: by(modules.flatMap((m) => m.misconceptions))
	};
};

/** What the customer says in an item, or where we are: many items ask the same of different customers. */
export const contextOf = (item: Item): string | undefined => item.customer?.says ?? item.scene;
