/** Numbers that lead to a person are hidden before anything is stored; what is spoken of (sums, times, dates) stays. */

const DIGIT = '[0-9０-９零〇一二三四五六七八九幺]';
/** Between two digits: nothing, or what people put there. */
const GAP = String.raw`[ \t\u00a0\u3000\-‐‑–—－_()（）·]{0,3}`;
/** A letter before and an X behind belong to identity cards. */
const RUN = new RegExp(`[A-Za-zＡ-Ｚ]?${DIGIT}(?:${GAP}${DIGIT}){5,}[XxＸ]?`, 'g');
const DIGITS = new RegExp(DIGIT, 'g');
const HIDE = new RegExp(`${DIGIT}|[A-Za-zＡ-Ｚ]`, 'g');

const YEAR = /^(?:19|20)\d\d[-–—－.]\d{1,2}[-–—－.]\d{1,2}/;
const SUM_BEFORE = /(?:[¥￥$＄€£]|NTD?\$?|RMB|USD|人民币|新台幣|新台币|港币|港幣)\s*$/i;
const SUM_AFTER = /^\s*(?:\.\d{1,2})?\s*(?:元|块|塊|圆|圓|万|萬|千|百|亿|億|毛|角|分钱|円|刀|美金|台幣|台币)/;
const UNIT_AFTER = /^\s*(?:个|個|分钟|分鐘|小时|小時|天|日|号|號|次|趟|点|點|年|月|人|位|秒)/;
const DECIMAL_AFTER = /^\.\d{1,2}(?!\d)/;

const halfWidth = (text: string): string => text.normalize('NFKC');

/** Whether a run of digits is something that may be kept: a date, a sum, a row of small figures with a unit. */
const isSpoken = (run: string, before: string, after: string): boolean => {
	const plain = halfWidth(run);
	const groups = plain.split(/[^0-9]+/).filter((group) => group !== '');
	if (!/\d/.test(plain)) return false;
	const date = YEAR.exec(plain)?.[0];
	if (date) return plain.slice(date.length).replace(/\D/g, '').length <= 4;
	const longest = Math.max(...groups.map(({ length }) => length));
	if (SUM_BEFORE.test(before) || SUM_AFTER.test(after) || DECIMAL_AFTER.test(after))
		return longest <= 9 && groups.length <= 3;
	return longest <= 3 && UNIT_AFTER.test(after) && !/[()]/.test(plain);
};

/** Same length as written, so that a place in the one is a place in the other. */
export const maskNumbers = (text: string): string =>
	text.replace(RUN, (run: string, at: number) => {
		const before = text.slice(Math.max(0, at - 8), at);
		const after = text.slice(at + run.length, at + run.length + 12);
		if ((run.match(DIGITS) ?? []).length < 6 || isSpoken(run, before, after)) return run;
		return run.replace(HIDE, '＊');
	});
