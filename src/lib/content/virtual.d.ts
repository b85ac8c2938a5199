/** What `plugin.ts` and `words-plugin.ts` make up. Data comes lazily: one chunk a module and script. */
declare module 'virtual:course' {
	type Locale = import('../core/course.ts').Locale;
	type Load<T> = () => Promise<{ default: T }>;
	export const indexes: Record<Locale, Load<import('../core/course.ts').CourseIndex>>;
	/** By module id. */
	export const modules: Record<Locale, Record<string, Load<import('../core/course.ts').Module>>>;
	export const bank: Load<import('../core/review.ts').Bank>;
	export const wire: Load<import('../core/wire.ts').Wire>;
	/** Nothing where the course has no reply coach; null where nobody has measured it. */
	export const lexicons: Partial<Record<Locale, Load<import('../core/lexicon.ts').Lexicon>>>;
	export const rates: Partial<Record<Locale, Load<import('../core/coach-rate.ts').Rates | null>>>;
}

/** For prerendering only: never import it where it would ship to a browser. */
declare module 'virtual:course/entries' {
	/** `module` and `lessons` are slugs, `dialogues` are ids: as in addresses. */
	const entries: { course: string; module: string; was: string[]; lessons: string[]; dialogues: string[] }[];
	export default entries;
}

declare module 'virtual:words' {
	type Locale = import('../core/course.ts').Locale;
	/** By namespace: the folder that a `words.ts` lies in. */
	export const load: Record<Locale, Record<string, () => Promise<{ default: Record<string, string> }>>>;
}
