import { describe, expect, test } from 'vitest';
import { find, indexOf } from './pattern-find.ts';
import { parsePattern, PatternFault, shortest, wordingOf, wordsFrom } from './pattern.ts';

const words = wordsFrom({ feel: ['着急', '委屈'], clock: ['<num>点(半)'], loop: ['<loop>'] }, (text) => text);
const parse = (phrase: string) => parsePattern(phrase, words, (text) => text);
const found = (phrase: string, text: string): string[] =>
	find(text, indexOf([{ nodes: parse(phrase), of: phrase }])).map(({ from, to }) => text.slice(from, to));

describe('the notation', () => {
	test.each([
		['{a|b} one of these', '换谁都{急|烦}', '换谁都烦', ['换谁都烦']],
		['{a|b}+ one or several', '真{的|是}+急', '真的是急', ['真的是急']],
		['{a|b}+ not none', '真{的|是}+急', '真急', []],
		['(a|b) none', '我(现在|就)查', '我查', ['我查']],
		['(a|b) several', '我(现在|就)查', '我现在就查', ['我现在就查']],
		['… some words', '等了…急', '等了五十分钟真急', ['等了五十分钟真急']],
		['… no more than eight', '等了…急', '等了一二三四五六七八九急', []],
		['…… most of a sentence', '等了……急', '等了一二三四五六七八九急', ['等了一二三四五六七八九急']],
		['… not over the end of a sentence', '等了…急', '等了。急', []],
		['～ some words', '我～查', '我现在就去给您查', ['我现在就去给您查']],
		['～ no more than ten', '我～查', '我一二三四五六七八九十一查', []],
		['～ not over a pause', '我～查', '我在，您查', []],
		['～ not over a word that denies', '我～查', '我可没工夫查', []],
		['<name> one of a list', '真<feel>', '真委屈', ['真委屈']],
		['<num> a number', '<num>点', '二十三点', ['二十三点', '十三点', '三点']],
		['a list in a list', '<clock>前', '五点半前', ['五点半前']],
		['， a pause', '您说，我', '您说，我记', ['您说，我']],
		['， at the start', '，行吗', '先退，行吗', ['，行吗']],
		['， not none', '您说，我', '您说我记', []],
		['。 nothing more after', '等着。', '等着，我来', ['等着']],
		['。 nothing before', '。那呢', '好那呢', []],
		['？ the sentence asks', '怎么办？', '怎么办好？', ['怎么办']],
		['？ not a statement', '怎么办？', '怎么办。', []]
	])('%s', (_name, phrase, text, expected) => {
		expect(found(phrase, text)).toEqual(expected);
	});

	test('takes the wide marks of a Chinese keyboard', () => {
		expect(found('换谁都｛急｜烦｝（了）', '换谁都烦了')).toEqual(['换谁都烦了']);
	});

	test('gives a wording that is heard, and says how short it can be', () => {
		for (const phrase of ['换谁都{急|烦}', '等了…{急|烦}(了)', '<clock>前', '您说，我(来)', '怎么办？'])
			expect(found(phrase, wordingOf(parse(phrase)))).not.toEqual([]);
		expect(shortest(parse('我(现在|就){查|查一查}'))).toBe(2);
	});
});

test.each([
	['不{急', '「{」没有收尾的「}」', 1],
	['不(急', '「(」没有收尾的「)」', 1],
	['不急}', '多了一个「}」', 2],
	['不{急|}', '两根竖线之间是空的', 1],
	['不<feel', '「<」没有收尾的「>」', 1],
	['不<mood>', '没有「<mood>」这个词表', 1],
	['<loop>', '词表「<loop>」绕回了自己', 0],
	['急………了', '「…」最多两个', 1],
	['…急', '短语不能用「…」「～」开头或结尾', 0],
	['', '这里不能空着', 0]
])('“%s” is told to be wrong, and where', (phrase, message, at) => {
	let told: unknown;
	try {
		parse(phrase);
	} catch (error) {
		told = error;
	}
	expect(told).toBeInstanceOf(PatternFault);
	expect(told).toMatchObject({ message: expect.stringContaining(message), at });
});
