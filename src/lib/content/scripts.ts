/** The two scripts of one text, and what it takes to get from the one to the other. */
import type { Locale } from '../core/course.ts';

export const SCRIPTS = ['hans', 'hant'] as const;
export type Script = (typeof SCRIPTS)[number];
export const scriptOf = (locale: Locale): Script => (locale === 'zh-Hans' ? 'hans' : 'hant');

/** A text in both scripts: written, or written once and converted. */
export class Both {
	readonly hans: string;
	readonly hant: string;
	constructor(hans: string, hant: string) {
		this.hans = hans;
		this.hant = hant;
	}
}

/** The same tree with every `Both` replaced by the text of one script. */
export type In<T> = T extends Both
	? string
	: T extends readonly unknown[]
		? { [K in keyof T]: In<T[K]> }
		: T extends object
			? { [K in keyof T]: In<T[K]> }
			: T;

export const inScript = <T>(value: T, script: Script): In<T> => {
	const pick = (part: unknown): unknown => {
		if (part instanceof Both) return part[script];
		if (Array.isArray(part)) return part.map(pick);
		if (typeof part !== 'object' || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, pick(value)]));
	};
	return pick(value) as In<T>;
};

/** zh-Hans wording → zh-Hant wording. */
export interface Term {
	from: string;
	to: string;
}

/** Handed in, so that the compiler itself carries no dictionary. */
export interface Converter {
	toHant: (text: string) => string;
	simplifiedOnly: ReadonlySet<string>;
	traditionalOnly: ReadonlySet<string>;
	/** Traditional character → the Simplified one; only where they differ. */
	simplified: ReadonlyMap<string, string>;
}
export type MakeConverter = (terms: readonly Term[]) => Converter;

/** For one script only: nothing is converted, no character is out of place. */
export const unconverted: MakeConverter = () => ({
	toHant: (text) => text,
	simplifiedOnly: new Set(),
	traditionalOnly: new Set(),
	simplified: new Map()
});
