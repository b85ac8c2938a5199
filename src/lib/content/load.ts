/** The app's way to the course: data arrives as code chunks, so the browser keeps them like code. */
import { bank, indexes, lexicons, modules, rates, wire } from 'virtual:course';
import type { Rates } from '../core/coach-rate.ts';
import type { CourseIndex, Id, Locale, Module } from '../core/course.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Bank } from '../core/review.ts';
import type { Wire } from '../core/wire.ts';

export const loadIndex = async (locale: Locale): Promise<CourseIndex> => (await indexes[locale]()).default;

/** @throws when the course has no such module (`findModule` on the index tells before), or the chunk cannot be had. */
export const loadModule = async (locale: Locale, id: Id): Promise<Module> => {
	const load = modules[locale][id];
	if (!load) throw new Error(`no module ${id}`);
	return (await load()).default;
};

export const loadBank = async (): Promise<Bank> => (await bank()).default;

/** The numbers that stand for ids in whatever is handed from phone to phone. */
export const loadWire = async (): Promise<Wire> => (await wire()).default;

/** @throws when the course has no reply coach, or the chunk cannot be had. */
export const loadLexicon = async (locale: Locale): Promise<Lexicon> => {
	const load = lexicons[locale];
	if (!load) throw new Error('no lexicon');
	return (await load()).default;
};

/** On replies that nobody looked at while writing the phrases. Null: not measured. */
export const loadCoachRates = async (locale: Locale): Promise<Rates | null> => (await rates[locale]?.())?.default ?? null;
