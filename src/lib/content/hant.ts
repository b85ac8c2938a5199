/**
 * The converter for Taiwan: opencc-js with our terms in front. For the build only: its dictionaries weigh 376 KB.
 */
import { ConverterBuilder } from 'opencc-js/core';
import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import * as preset from 'opencc-js/preset/cn2t';
import type { Converter, MakeConverter, Term } from './scripts.ts';

type Pair = readonly [string, string];

const pairs = (dict: string): Pair[] =>
	dict.split('|').map((line): Pair => {
		const [from = '', to = ''] = line.split(' ');
		return [from, to];
	});
const lefts = (dict: string): string[] => pairs(dict).flatMap(([from]) => [...from]);
const rights = (dict: string): string[] => pairs(dict).flatMap(([, to]) => [...to]);

/** A character that some dictionary uses legally on a side (皇后, 乾坤) is not a slip there. */
const onlyIn = (dict: string, legal: ReadonlySet<string>): Set<string> =>
	new Set(pairs(dict).flatMap(([from, to]) => (from !== to && !legal.has(from) ? [from] : [])));

/** Of the variants that dictionaries know, those that people type. */
const simplifiedOf = (typed: ReadonlySet<string>): Map<string, string> =>
	new Map(pairs(tsCharacters).flatMap(([from, to]) => (from !== [...to][0] && typed.has(from) ? [[from, [...to][0] ?? from]] : [])));

const sets: Omit<Converter, 'toHant'> = {
	simplifiedOnly: onlyIn(
		stCharacters,
		new Set([...[stPhrases, stRegional, twVariants, hkVariants].flatMap(rights), ...lefts(tsCharacters)])
	),
	traditionalOnly: onlyIn(
		tsCharacters,
		new Set([...lefts(stPhrases), ...rights(tsPhrases), ...lefts(stCharacters)])
	),
	simplified: simplifiedOf(new Set([stCharacters, twVariants].flatMap(rights)))
};

const QUOTES: Term[] = [
	{ from: '“', to: '「' },
	{ from: '”', to: '」' },
	{ from: '‘', to: '『' },
	{ from: '’', to: '』' }
];

/** A serialised dictionary parts its words by space and bar. */
const serialise = (words: readonly Pair[]): string =>
	words
		.filter(([from, to]) => !/[ |]/.test(from + to))
		.map((pair) => pair.join(' '))
		.join('|');

const build = (terms: readonly Term[]): ((text: string) => string) => {
	const base = preset.configs?.['s2twp'];
	if (!base) throw new Error('opencc-js: no s2twp');
	const [first = [], second = [], ...rest] = base.conversionChain;
	const own = [...terms, ...QUOTES];
	const segmentation = [serialise(own.map(({ from }) => [from, from])), ...[base.segmentation].flat()];
	const s2twp = {
		...base,
		// A term that crosses two segments would never match: terms are segments too.
		segmentation: segmentation as string[],
		conversionChain: [
			// Of equal keys the first dictionary wins.
			[own.map(({ from, to }): Pair => [from, to]), ...first],
			// The second stage rewrites what the first one made (綁定 → 繫結): our own words stand.
			[own.map(({ to }): Pair => [to, to]), ...second],
			...rest
		]
	};
	return ConverterBuilder({ from: preset.from, to: preset.to, configs: { s2twp } })({ from: 'cn', to: 'twp' });
};

/** Building the tries takes 0.2–0.3 s: once for the same terms, and each text once. */
let last: { key: string; converter: Converter } | undefined;

export const taiwan: MakeConverter = (terms) => {
	const key = JSON.stringify(terms);
	if (last?.key === key) return last.converter;
	const convert = build(terms);
	const known = new Map<string, string>();
	const toHant = (text: string): string => {
		const hant = known.get(text) ?? convert(text);
		known.set(text, hant);
		return hant;
	};
	last = { key, converter: { ...sets, toHant } };
	return last.converter;
};
