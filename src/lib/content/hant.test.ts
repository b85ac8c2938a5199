import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from './disk.ts';
import { taiwan } from './hant.ts';
import { readTerms } from './terms.ts';

const terms = readTerms(readFolder(join(import.meta.dirname, '../../../content')));
const { toHant, simplifiedOnly, traditionalOnly } = taiwan(terms);

describe('with the course terms', () => {
	test.each([
		['外卖骑手', '外送員', 'a longer term wins over the ones inside it'],
		['通信息息相关', '通訊息息相關', 'a term does not cut the word beside it'],
		['绑定', '綁定', 'the second stage leaves a term alone'],
		['扫描二维码', '掃描QR Code', 'a term may hold a space'],
		['去营业厅柜台', '去門市櫃台', 'a term may cross what the dictionary would part'],
		['“他说‘好’”', '「他說『好』」', 'curly quotes become corner ones'],
		['头发发现皇后以后', '頭髮發現皇后以後', 'one character, two words'],
		['一整天|打不出', '一整天|打不出', 'a break hint stays where it is'],
		['{{name}}，第{{n}}题', '{{name}}，第{{n}}題', 'a place for a value stays']
	])('%s → %s: %s', (hans, hant) => expect(toHant(hans)).toBe(hant));
});

describe('without terms', () => {
	const plain = taiwan([]);
	test('quotes are converted all the same', () => expect(plain.toHant('“好”')).toBe('「好」'));
	test('regional phrases are known', () => expect(plain.toHant('方便面')).toBe('泡麵'));
});

test('a term wins over the dictionary', () => {
	expect(taiwan([{ from: '软件', to: '程式' }]).toHant('软件')).toBe('程式');
});

describe('characters of one script only', () => {
	test('hold the ones that give a slip away', () => {
		expect([...'这个们说听'].every((character) => simplifiedOnly.has(character) || character === '个')).toBe(true);
		expect([...'這個們說聽'].every((character) => traditionalOnly.has(character))).toBe(true);
	});
	test('leave out what is legal in both', () => {
		expect([...'后里台干准余于范群床峰'].filter((character) => simplifiedOnly.has(character))).toEqual([]);
		expect([...'乾瞭著藉覆徵沈'].filter((character) => traditionalOnly.has(character))).toEqual([]);
	});
});

test('odd terms make no converter fall over', () => {
	const odd = ['a b', 'a|b', '|', ' ', '{{n}}', '“', '𠮷'].map((from) => ({ from, to: `${from}好` }));
	expect(taiwan(odd).toHant('𠮷野家')).toBe('𠮷好野家');
});
