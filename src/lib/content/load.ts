/** The app's way to the course: data arrives as code chunks, so the browser keeps them like code. */
import { bank, indexes, modules } from 'virtual:course';
import type { CourseIndex, Id, Locale, Module } from '../core/course.ts';
import type { Bank } from '../core/review.ts';

export const loadIndex = async (locale: Locale): Promise<CourseIndex> => (await indexes[locale]()).default;

/** @throws when the course has no such module (`findModule` on the index tells before), or the chunk cannot be had. */
export const loadModule = async (locale: Locale, id: Id): Promise<Module> => {
	const load = modules[locale][id];
	if (!load) throw new Error(`no module ${id}`);
	return (await load()).default;
};

export const loadBank = async (): Promise<Bank> => (await bank()).default;
