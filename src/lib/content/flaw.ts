/** What is wrong with one piece of Chinese prose. The lint of course texts, lessons and screen words alike. */
import type { Converter, Script } from './scripts.ts';

export interface Flaw {
	message: string;
	/** As it stands in the text, so that a reader can find it. */
	found: string;
}

const HALF_WIDTH: Record<string, string> = { ',': '，', ';': '；', '?': '？', '!': '！', ':': '：', '(': '（', ')': '）', '"': '“ ”' };
const halfWidth = /\p{sc=Han}[,;?!:()"]|[,;?!:()"]\p{sc=Han}/u;
const typedSpace = /\p{sc=Han}\s+\S?|\S?\s+\p{sc=Han}/u;

const stray = (text: string, script: Script, { simplifiedOnly, traditionalOnly }: Converter): Flaw | undefined => {
	const wrong = script === 'hans' ? traditionalOnly : simplifiedOnly;
	const found = [...text].find((character) => wrong.has(character));
	if (!found) return undefined;
	return {
		found,
		message: script === 'hans' ? `简体里混进了繁体字「${found}」` : `繁体里有简体字「${found}」，改成繁体字`
	};
};

export const flawIn = (text: string, script: Script, converter: Converter): Flaw | undefined => {
	if (text.trim() === '') return { found: '', message: '缺文字：这里不能空着' };
	const half = halfWidth.exec(text)?.[0];
	if (half) {
		const mark = [...half].find((character) => character in HALF_WIDTH) ?? '';
		return { found: half, message: `中文里用了半角「${mark}」（${half}），改成全角「${HALF_WIDTH[mark]}」` };
	}
	const space = typedSpace.exec(text)?.[0];
	if (space) {
		const shown = space.replaceAll('\n', '⏎');
		return { found: space, message: `汉字旁边有空格或换行（${shown}）：删掉，间距由排版来加；折行的句子写成一行` };
	}
	if (script === 'hant' && /[“”‘’]/.test(text)) {
		const found = /[“”‘’]/.exec(text)?.[0] ?? '';
		return { found, message: `台湾版的引号用「」『』，不用「${found}」` };
	}
	return stray(text, script, converter);
};

/** A converted text has only one thing to go wrong: the dictionary did not know a character. */
export const flawInConverted = (text: string, converter: Converter): Flaw | undefined => {
	const flaw = stray(text, 'hant', converter);
	return flaw && { ...flaw, message: `转成繁体以后还有简体字「${flaw.found}」：在 terms.yaml 补一条，或改写成 {hans, hant}` };
};
