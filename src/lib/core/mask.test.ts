import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskNumbers } from './mask.ts';

describe('what leads to a person is hidden', () => {
	test.each([
		['a phone number', '您打13800138000找我', '您打＊＊＊＊＊＊＊＊＊＊＊找我'],
		['one with dashes', '手机138-0013-8000', '手机＊＊＊-＊＊＊＊-＊＊＊＊'],
		['one with spaces', '電話 0912 345 678', '電話 ＊＊＊＊ ＊＊＊ ＊＊＊'],
		['one in brackets', '打(02)2345-6789', '打(＊＊)＊＊＊＊-＊＊＊＊'],
		['one in full width', '１３８００１３８０００', '＊＊＊＊＊＊＊＊＊＊＊'],
		['one in Chinese digits', '我是一三八零零一三八零零零', '我是＊＊＊＊＊＊＊＊＊＊＊'],
		['an identity card', '11010519491231002X', '＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊'],
		['a Taiwan identity card', '身分證A123456789', '身分證＊＊＊＊＊＊＊＊＊＊'],
		['a bank card', '6222 0212 3456 7890 123', '＊＊＊＊ ＊＊＊＊ ＊＊＊＊ ＊＊＊＊ ＊＊＊'],
		['an order number', '单号202611', '单号＊＊＊＊＊＊']
	])('%s', (_name, text, masked) => {
		expect(maskNumbers(text)).toBe(masked);
	});
});

test.each([
	['a sum', '扣了1234567元，退您￥120000'],
	['a sum with cents', '共12345.67'],
	['a range of sums', '三五千，300-500元'],
	['a time', '17:30，12:30:45'],
	['a date', '2026-11-23、2026年11月23日、2026.11.23'],
	['a date with a time', '2026-11-23 15:30'],
	['a short number', '工号02735，等了50分钟，10 20 30 分钟'],
	['a number in words', '一百二十三万四千五百六十七'],
	['years', '一九九八年']
])('%s stays', (_name, text) => {
	expect(maskNumbers(text)).toBe(text);
});

test('masked text is as long as it was, and masking it again changes nothing', () => {
	const part = fc.constantFrom('1', '２', '三', '-', ' ', '元', '138', '2026-11-23', 'A', 'X', '（', '😀', '点', '.');
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(text, (written) => {
			const masked = maskNumbers(written);
			expect(masked).toHaveLength(written.length);
			expect(maskNumbers(masked)).toBe(masked);
		}),
		{ seed: 1, numRuns: 1000 }
	);
});
