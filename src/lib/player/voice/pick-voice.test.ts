import { describe, expect, test } from 'vitest';
import { pickVoice, type Voice } from './pick-voice.ts';

const voice = (name: string, lang: string, localService = true): Voice => ({ name, lang, localService });
/** As the platforms list them; shortened. */
const ANDROID = [
	voice('English United States', 'en_US'),
	voice('Chinese Taiwan', 'zh_TW'),
	voice('Chinese Hong Kong', 'yue_HK'),
	voice('Chinese China', 'zh_CN')
];
const ANDROID_HASH = [voice('中文 (中国)', 'zh_CN_#Hans'), voice('中文 (台灣)', 'zh_TW_#Hant')];
const IOS = [
	voice('Eddy (中文（中国大陆）)', 'zh-CN'),
	voice('Sinji', 'zh-HK'),
	voice('Ting-Ting', 'zh-CN'),
	voice('Mei-Jia', 'zh-TW'),
	voice('Flo (中文（台灣）)', 'zh-TW')
];
const EDGE = [
	voice('Microsoft Xiaoxiao Online (Natural) - Chinese (Mainland)', 'zh-CN', false),
	voice('Microsoft HsiaoChen Online (Natural) - Chinese (Taiwan)', 'zh-TW', false)
];
const WINDOWS = [
	...EDGE,
	voice('Microsoft Huihui - Chinese (Simplified, PRC)', 'zh-CN'),
	voice('Microsoft Tracy - Chinese (Traditional, Hong Kong)', 'zh-HK')
];
const CHROME = [
	voice('Google 普通话（中国大陆）', 'zh-CN', false),
	voice('Google 粤語（香港）', 'zh-HK', false),
	voice('Google 國語（臺灣）', 'zh-TW', false)
];

describe('the voice', () => {
	test('is that of the reader’s place, however the platform spells it', () => {
		expect(pickVoice(ANDROID, 'zh-Hans')?.name).toBe('Chinese China');
		expect(pickVoice(ANDROID, 'zh-Hant')?.name).toBe('Chinese Taiwan');
		expect(pickVoice(ANDROID_HASH, 'zh-Hans')?.lang).toBe('zh_CN_#Hans');
		expect(pickVoice(ANDROID_HASH, 'zh-Hant')?.lang).toBe('zh_TW_#Hant');
	});
	test('is a person’s before a toy', () => {
		expect(pickVoice(IOS, 'zh-Hans')?.name).toBe('Ting-Ting');
		expect(pickVoice(IOS, 'zh-Hant')?.name).toBe('Mei-Jia');
	});
	test('is never a remote one, which would send the text away', () => {
		expect(pickVoice(EDGE, 'zh-Hans')).toBeUndefined();
		expect(pickVoice(CHROME, 'zh-Hant')).toBeUndefined();
		expect(pickVoice(WINDOWS, 'zh-Hans')?.name).toMatch(/Huihui/);
	});
	test('is another Mandarin one rather than none, and never Cantonese', () => {
		expect(pickVoice(WINDOWS, 'zh-Hant')?.name).toMatch(/Huihui/);
		expect(pickVoice([voice('Sinji', 'zh-HK'), voice('粤语', 'yue-CN')], 'zh-Hant')).toBeUndefined();
	});
	test('is none where there are none', () => {
		expect(pickVoice([], 'zh-Hans')).toBeUndefined();
		expect(pickVoice([voice('English', 'en-US')], 'zh-Hant')).toBeUndefined();
	});
});
