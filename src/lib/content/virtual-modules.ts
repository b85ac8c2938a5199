/** The compiled course as JavaScript modules. */
import { LOCALES, type Module } from '../core/course.ts';
import type { Bank } from '../core/review.ts';
import type { Wire } from '../core/wire.ts';
import type { Coach } from './coach.ts';
import type { Compiled } from './compile.ts';

export const COURSE = 'virtual:course';

const list = (entries: readonly (readonly [string, string])[]): string =>
	`{${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(', ')}}`;
const lazy = (id: string): string => `() => import(${JSON.stringify(id)})`;

/** A string for JSON.parse is read faster than an object literal, on slow phones twice as fast. */
const data = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** What looks across the course needs of every item, so that nobody loads all modules to count what is due. */
const bankOf = (modules: readonly Module[]): Bank =>
	Object.fromEntries(
		modules.map(({ id, items }) => [
			id,
			Object.fromEntries(
				items.flatMap(({ id: item, kind, print, lesson, use }) =>
					kind === 'reply' ? [] : [[item, { print, lesson, ...(use === 'quiz' ? { quiz: true } : {}) }]]
				)
			)
		])
	);

/** Id → code. */
export const courseModules = ({ course, coach, wire }: Compiled): Map<string, string> => {
	const made = new Map<string, string>();
	if (!course) return made;
	const { id, modules } = course['zh-Hans'].index;
	const address = (locale: string, name: string): string => `${COURSE}/${id}/${locale}/${name}`;
	for (const locale of LOCALES) {
		made.set(address(locale, 'index'), data(course[locale].index));
		for (const module of course[locale].modules) made.set(address(locale, module.id), data(module));
	}
	const indexes = LOCALES.map((locale) => [locale, lazy(address(locale, 'index'))] as const);
	const chunks = LOCALES.map((locale) => {
		const loads = modules.map((module) => [module.id, lazy(address(locale, module.id))] as const);
		return [locale, list(loads)] as const;
	});
	// one for both scripts: they hold no words
	const shared = (name: string, value: unknown): string => {
		made.set(`${COURSE}/${id}/${name}`, data(value));
		return lazy(`${COURSE}/${id}/${name}`);
	};
	// nobody needs the coach before a reply is to be written
	const coachParts = (name: string, part: (one: Coach) => unknown): (readonly [string, string])[] =>
		(coach ? LOCALES : []).map((locale) => {
			made.set(address(locale, name), data(coach && part(coach[locale])));
			return [locale, lazy(address(locale, name))] as const;
		});
	made.set(
		COURSE,
		[
			`export const indexes = ${list(indexes)};`,
			`export const modules = ${list(chunks)};`,
			`export const bank = ${shared('bank', bankOf(course['zh-Hans'].modules))};`,
			`export const wire = ${shared('wire', { course: id, numbers: wire } satisfies Wire)};`,
			`export const lexicons = ${list(coachParts('lexicon', (one) => one.lexicon))};`,
			`export const rates = ${list(coachParts('rates', (one) => one.rates?.held ?? null))};`
		].join('\n')
	);
	const entries = modules.map(({ slug, was, lessons, dialogues }) => ({
		course: id,
		module: slug,
		was,
		lessons: lessons.map((lesson) => lesson.slug),
		dialogues: dialogues.map((dialogue) => dialogue.id)
	}));
	made.set(`${COURSE}/entries`, data(entries));
	return made;
};
