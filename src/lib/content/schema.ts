/** The parts that every authored file is made of. */
import * as v from 'valibot';
import { flawIn, flawInConverted } from './flaw.ts';
import { Both, type Converter, type Script } from './scripts.ts';

/** Names that an object has from birth would be found where nothing was written. */
const BORN = new Set(['constructor', 'prototype']);

export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]{1,40}$/, 'id 只能用小写字母、数字、连字符，最多 40 个'),
	v.check((value) => !BORN.has(value), '这个词不能当 id，换一个')
);
export const ids = v.array(id);
export const minutes = v.pipe(v.number(), v.integer('分钟写整数'), v.minValue(1, '至少 1 分钟'), v.maxValue(120, '最多 120 分钟'));
export const mood = v.picklist([0, 1, 2, 3, 4], '心情只能是 0 到 4');
export const face = v.picklist([0, 1, 2, 3, 4, 5], '脸只能是 0 到 5');

export type TextSchema = v.GenericSchema<unknown, Both>;

/** `text` for most; `line` for what may carry the break hint `|`. */
export interface Texts {
	text: TextSchema;
	line: TextSchema;
	/** A line that is written for Taiwan only. */
	hantLine: v.GenericSchema<unknown, string>;
	converter: Converter;
}

/** A zero-width space is a place to break under `word-break: keep-all`, and plain text. */
const withBreaks = (text: string): string => text.replaceAll('|', '\u200b');

const written = (script: Script, breaks: boolean, converter: Converter) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const flaw = flawIn(dataset.value, script, converter);
			if (flaw) addIssue({ message: flaw.message });
			else if (!breaks && dataset.value.includes('|')) addIssue({ message: '断行提示「|」只写在顾客的话、标题里' });
			else if (/\|[，。、；：？！”’」』）》]/u.test(dataset.value))
				addIssue({ message: '断行提示「|」写在标点后面：标点不能到下一行开头' });
			else if (dataset.value.includes('**')) addIssue({ message: '「**粗**」只有课文里能用' });
		})
	);

const textSchema = (converter: Converter, breaks: boolean): TextSchema => {
	const once = v.pipe(
		written('hans', breaks, converter),
		v.rawTransform(({ dataset, addIssue }) => {
			const hant = converter.toHant(dataset.value);
			const flaw = flawInConverted(hant, converter);
			if (flaw) addIssue({ message: flaw.message });
			return new Both(withBreaks(dataset.value), withBreaks(hant));
		})
	);
	const twice = v.pipe(
		v.strictObject({ hans: written('hans', breaks, converter), hant: written('hant', breaks, converter) }),
		v.transform(({ hans, hant }) => new Both(withBreaks(hans), withBreaks(hant)))
	);
	return v.lazy((input) => (typeof input === 'object' && input !== null && !Array.isArray(input) ? twice : once));
};

export const textsWith = (converter: Converter): Texts => ({
	text: textSchema(converter, false),
	line: textSchema(converter, true),
	hantLine: v.pipe(written('hant', true, converter), v.transform(withBreaks)),
	converter
});
