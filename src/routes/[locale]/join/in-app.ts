/** A chat app's own browser: its storage is apart from the phone's browser, and the way back into it is easily lost. */
export type InApp = 'wechat' | 'line' | 'other';

/** From what a browser says of itself; undefined for one that people open by its own icon. */
export const inAppOf = (userAgent: string): InApp | undefined => {
	if (/MicroMessenger|wxwork/i.test(userAgent)) return 'wechat';
	if (/\bLine\//i.test(userAgent)) return 'line';
	return /\bQQ\/|DingTalk|AliApp|FBA[NV]|Instagram|BytedanceWebview|aweme/i.test(userAgent) ? 'other' : undefined;
};
