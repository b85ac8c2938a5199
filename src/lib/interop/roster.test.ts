import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoster } from './roster';

const told = (text: string) => readRoster(text).map(({ name, note }) => (note ? `${name}/${note}` : name));

test.each([
	['a column', '王磊\n何丽华\r\n\n  陈晓雨  \n', ['王磊', '何丽华', '陈晓雨']],
	['names with spaces in them', '王 磊\nMary Ann Smith', ['王 磊', 'Mary Ann Smith']],
	['two columns of a spreadsheet', '王磊\t0231\n何丽华\t0232', ['王磊/0231', '何丽华/0232']],
	['a column with half-width commas', '王磊,0231\n何丽华,0232', ['王磊/0231', '何丽华/0232']],
	['a column with full-width commas', '王磊，A-31\n何丽华，A-32', ['王磊/A-31', '何丽华/A-32']],
	['numbers after a space', '王磊 0231\nMary Ann Smith  7', ['王磊/0231', 'Mary Ann Smith/7']],
	['numbers before the name', '0231 王磊\n0232\t何丽华', ['王磊/0231', '何丽华/0232']],
	['a numbered list', '1. 王磊\n2、何丽华\n3）陈晓雨', ['王磊', '何丽华', '陈晓雨']],
	['a row from a chat', '王磊、何丽华、陈晓雨', ['王磊', '何丽华', '陈晓雨']],
	['a row with spaces', '王磊 何丽华　陈晓雨', ['王磊', '何丽华', '陈晓雨']],
	['one name that is written apart', '欧阳 娜娜\n王 小 明', ['欧阳 娜娜', '王 小 明']],
	['a row with commas', '王磊，何丽华，陈晓雨', ['王磊', '何丽华', '陈晓雨']],
	['a table with a head', '姓名,工号,手机\n王磊,0231,13800000000', ['王磊/0231']],
	['columns in another order', '部门\t员工编号\t员工姓名\n一店\t7\t王磊', ['王磊/7']],
	['a table from Taiwan', '員工編號,姓名\n0231,陳怡君', ['陳怡君/0231']],
	['a title above the head', '二店名单\n姓名,工号\n王磊,1', ['王磊/1']],
	['a head without numbers', '名字\n王磊', ['王磊']],
	['what looks like a formula', '姓名\n=1+1\n@王磊\n-赵敏\n+1', ['=1+1', '@王磊', '-赵敏', '+1']],
	['our own neutral cells', "姓名,工号\n'=1+1,'-7", ['=1+1/-7']],
	['quoted cells', '"姓名","工号"\n"王,磊","7"', ['王,磊/7']],
	['nothing', ' \n\t\n,,\n', []]
])('reads %s', (_, text, expected) => expect(told(text)).toEqual(expected));

test('cuts what is too long and drops what would not show', () => {
	const [one] = readRoster(`${'长'.repeat(40)}\t${'9'.repeat(40)}`);
	expect([one?.name.length, one?.note.length]).toEqual([30, 20]);
	expect(told('王\u202e磊\n\u200b')).toEqual(['王 磊']);
});

test('never throws, and every name is one line', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
			for (const { name, note } of readRoster(text)) expect(`${name}${note}`).not.toMatch(/[\n\r\t]/);
		}),
		{ seed: 9, numRuns: 300 }
	);
});
