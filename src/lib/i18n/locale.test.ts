import { expect, test } from 'vitest';
import { detectLocale, localeOf, otherLocale } from './locale';

test.each([
	[['zh-TW'], 'zh-Hant'],
	[['zh-HK', 'zh-CN'], 'zh-Hant'],
	[['zh-Hant-MO'], 'zh-Hant'],
	[['zh-CN', 'zh-TW'], 'zh-Hans'],
	[['zh'], 'zh-Hans'],
	[['en-US', 'zh-TW'], 'zh-Hant'],
	[['en-US'], 'zh-Hans'],
	[[], 'zh-Hans']
])('a browser that says %j reads %s', (languages, locale) => {
	expect(detectLocale(languages)).toBe(locale);
});

test('an address part in any case has one exact locale', () => {
	expect(localeOf('ZH-hant')).toBe('zh-Hant');
	expect(localeOf('zh-TW')).toBeUndefined();
	expect(otherLocale('zh-Hans')).toBe('zh-Hant');
});
