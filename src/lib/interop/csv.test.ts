import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutral, readTable, told, writeTable } from './csv';
import { decodeText } from './decode-text';

describe('a cell that begins like a formula', () => {
	test.each(['=1+1', '+86', '-5', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠x', "'=1", "''@x"])(
		'%j is written as text, and read back as it was',
		(text) => {
			expect(neutral(text)).toBe(`'${text}`);
			expect(told(neutral(text))).toBe(text);
		}
	);

	test('is read as the text that it is, and never computed', () => {
		expect(readTable('=HYPERLINK("x"),王磊')[0]).toEqual(['=HYPERLINK("x")', '王磊']);
	});

	test.each(['王磊', "O'Neil", "'quoted", '5', ''])('%j is left alone', (text) => expect(neutral(text)).toBe(text));

	test('stays a number where it is one', () => expect(writeTable([[-5, 2.5]])).toBe('\ufeff-5,2.5\r\n'));
});

test('reads back every table that it wrote', () => {
	const cell = fc.oneof(fc.string(), fc.constantFrom('=1', 'a,b', 'a\tb', '"', 'x\ny', "'=x", ';', '王磊'));
	fc.assert(
		fc.property(
			// a second column tells papaparse what separates; a row of blanks is left out, so the first cell has something
			fc.array(fc.tuple(fc.constantFrom('a', '=b', '王'), cell, cell), { minLength: 1, maxLength: 6 }),
			(rows) => {
				expect(readTable(writeTable(rows))).toEqual(rows);
			}
		),
		{ seed: 3, numRuns: 300 }
	);
});

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g)!, (x) => parseInt(x, 16));

describe('a file from a spreadsheet', () => {
	test.each([
		['of Chinese Excel', 'd0d5c3fb2cb9a4bac50d0acdf5c0da2c303233310d0ae94686b42c303233320d0a', '王磊'],
		[
			'of Taiwanese Excel',
			'a96da6572cadfba475bd73b8b90d0ab3afa9c9a7672c303233310d0aaa4ca7d3bba82c303233320d0a',
			'陳怡君'
		]
	])('%s is read although it does not say its encoding', (_, hex, name) => {
		expect(decodeText(bytes(hex))).toContain(name);
	});

	test.each([
		['王磊', 'cdf5c0da', 'hans'],
		['何丽华', 'bacec0f6bbaa', 'hans'],
		['赵敏', 'd5d4c3f4', 'hans'],
		['冯秀英', 'b7ebd0e3d3a2', 'hans'],
		['林志豪', 'aa4ca7d3bba8', 'hant'],
		['李美玲', 'a7f5acfcacc2', 'hant'],
		['郭冠宇', 'b3a2ab61a674', 'hant']
	])('with one name in it, %s, is read as such', (name, hex, script) => {
		expect(decodeText(bytes(hex), script === 'hant')).toBe(name);
	});

	test('is read with the mark of UTF-8 or UTF-16', () => {
		expect(readTable(decodeText(new TextEncoder().encode('\ufeff王磊,1'))!)).toEqual([['王磊', '1']]);
		expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x8b, 0x73]))).toBe('王');
	});

	test('that is no text is none', () => {
		expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff]))).toBeUndefined();
	});
});
