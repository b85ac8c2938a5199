/** lexicon.yaml and lexicon.hant.yaml: each written by itself, in the wording of its place; nothing is converted. */
import * as v from 'valibot';
import { CONTEXTS, HARMS, MOVES, SEVERITIES, type Lexicon } from '../core/lexicon.ts';
import { flawIn } from './flaw.ts';
import type { Converter, Script } from './scripts.ts';

/** Told in the words of the file: a phrase has marks that prose may not have, so only its characters are looked at. */
const strayIn = (text: string, script: Script, converter: Converter): string | undefined =>
	flawIn(text.replace(/[^\p{sc=Han}]/gu, '字'), script, converter)?.message;

export const lexiconSchema = (script: Script, converter: Converter) => {
	const prose = v.pipe(
		v.string(),
		v.trim(),
		v.rawCheck(({ dataset, addIssue }) => {
			const flaw = dataset.typed ? flawIn(dataset.value, script, converter) : undefined;
			if (flaw) addIssue({ message: flaw.message });
		})
	);
	const phrase = v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, '这里不能空着'),
		v.regex(/^[^,;?!]*$/, '短语里的标点用全角'),
		v.rawCheck(({ dataset, addIssue }) => {
			const message = dataset.typed ? strayIn(dataset.value, script, converter) : undefined;
			if (message) addIssue({ message });
		})
	);
	/** `忌语 → 换成这一句` */
	const harmful = v.pipe(
		v.string(),
		v.transform((line) => line.split('→').map((part) => part.trim())),
		v.check((parts) => parts.length <= 2, '一行只能有一个「→」'),
		v.rawTransform(({ dataset, addIssue, NEVER }): string | [string, string] => {
			const [said = '', instead] = dataset.value;
			for (const [part, schema] of [[said, phrase], [instead, v.optional(prose)]] as const) {
				const { issues } = v.safeParse(schema, part);
				if (!issues) continue;
				addIssue({ message: issues[0].message });
				return NEVER;
			}
			return instead === undefined ? said : [said, instead];
		})
	);
	const list = <S extends v.GenericSchema>(one: S) => v.pipe(v.array(one), v.minLength(1, '这里至少写一句'));
	const group = v.strictObject({
		name: prose,
		severity: v.picklist(SEVERITIES, 'severity 只能是 red 红、yellow 黄、grey 灰'),
		why: prose,
		phrases: list(harmful)
	});
	const move = v.strictObject({ name: prose, hint: prose, phrases: list(phrase) });
	const each = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S): v.StrictObjectSchema<Record<K, S>, undefined> =>
		v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);
	return v.strictObject({
		words: v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/, '词表的名字只用小写字母和连字符')), list(phrase)),
		harms: each(HARMS, group),
		moves: each([...MOVES, 'boundary'] as const, move),
		contexts: each(CONTEXTS, list(phrase)),
		idle: list(phrase)
	});
};
export type RawLexicon = Omit<Lexicon, 'fold'>;

/** Both ways of writing a character that occurs in the phrases; so a reply may be typed in either script. */
export const foldFor = (lexicon: RawLexicon, { simplified }: Converter): Lexicon['fold'] => {
	const { harms, moves, words, contexts, idle } = lexicon;
	const phrases = [
		...Object.values(harms).flatMap((group) => group.phrases.map((entry) => (typeof entry === 'string' ? entry : entry[0]))),
		...Object.values(moves).flatMap((move) => move.phrases),
		...Object.values(words).flat(),
		...Object.values(contexts).flat(),
		...idle
	];
	const used = new Set([...phrases.join('')].map((c) => simplified.get(c) ?? c));
	const pairs = [...simplified].filter(([, to]) => used.has(to));
	return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') };
};
