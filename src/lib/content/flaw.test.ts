import { describe, expect, test } from 'vitest';
import { flawIn } from './flaw.ts';
import { taiwan } from './hant.ts';
import type { Script } from './scripts.ts';

const converter = taiwan([]);
const said = (text: string, script: Script = 'hans'): string | undefined => flawIn(text, script, converter)?.message;

describe('is told', () => {
	test.each([
		['您慢慢说,我记下来', '半角「,」'],
		['好;行', '半角「;」'],
		['真的?', '半角「?」'],
		['好!', '半角「!」'],
		['他说:好', '半角「:」'],
		['您(放低声)', '半角「(」'],
		['他说"好"', '半角「"」'],
		['用 App 查', '空格'],
		['第 3 题', '空格'],
		['好 的', '空格'],
		['好\n的', '换行'],
		['', '缺文字'],
		['  ', '缺文字'],
		['裡面', '繁体字「裡」']
	])('%j', (text, message) => expect(said(text)).toContain(message));

	test('a simplified character in Traditional', () => expect(said('說说', 'hant')).toContain('简体字「说」'));
	test('curly quotes in Traditional', () => expect(said('他說“好”', 'hant')).toContain('「」'));
});

describe('is fine', () => {
	test.each(['您慢慢说，我记下来。', '下午4:00到5:30', '12,000元', 'QR Code', 'A/B', '“好”', '（放低声）', '0912-345-678', '{{name}}，好'])(
		'%s',
		(text) => expect(said(text)).toBeUndefined()
	);
	test('corner quotes in Traditional', () => expect(said('他說「好」', 'hant')).toBeUndefined());
});
