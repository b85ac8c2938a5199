import { expect, test } from 'vitest';
import { inAppOf } from './in-app';

const ANDROID = 'Mozilla/5.0 (Linux; Android 12; V2203A) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
	[`${ANDROID} Version/4.0 Chrome/107.0 XWEB/1070 MMWEBSDK/2023 Mobile Safari/537.36 MicroMessenger/8.0.42`, 'wechat'],
	[`${IPHONE} Mobile/15E148 Safari Line/14.8.0`, 'line'],
	[`${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/450.0]`, 'other'],
	[`${ANDROID} Chrome/130.0.0.0 Mobile Safari/537.36`, undefined],
	[`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, undefined],
	// online and Airline are no chat apps
	[`${ANDROID} Chrome/130.0.0.0 Mobile Safari/537.36 Airline/2`, undefined]
])('%s is %s', (agent, app) => expect(inAppOf(agent)).toBe(app));
