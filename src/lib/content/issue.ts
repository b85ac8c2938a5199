import type * as v from 'valibot';

const WANTED: Record<string, string> = {
	string: '这里要写文字（数字、true 这样的要加引号）',
	number: '这里要写数字',
	boolean: '这里要写 true 或 false',
	Array: '这里要写成一串，每条前面一个「- 」',
	Object: '这里要写成「字段: 内容」'
};

/** What valibot says, in an author's words. Schemas add their own message where they know better. */
export const sayIssue = (issue: v.BaseIssue<unknown>): string => {
	const key = String(issue.path?.at(-1)?.key ?? '');
	if (issue.type === 'strict_object' && issue.expected === 'never') return `不认识的字段「${key}」：检查拼写，或删掉`;
	if (issue.received === 'undefined') return `缺字段「${key}」`;
	const wanted = WANTED[issue.expected ?? ''];
	if (wanted) return `「${key}」写法不对：${wanted}`.replace('「」', '');
	return `「${key}」不能是 ${issue.received}，只能是 ${issue.expected}`.replaceAll(' | ', '、').replaceAll(/[()]/g, '');
};
