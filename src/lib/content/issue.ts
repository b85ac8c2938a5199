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
	// Only an object's own issue knows its key at this point: paths grow on the way out.
	const key = String(issue.path?.at(-1)?.key ?? '');
	if (issue.type === 'strict_object' && issue.expected === 'never') return `不认识的字段「${key}」：检查拼写，或删掉`;
	if (issue.type === 'strict_object' && issue.received === 'undefined') return `缺字段「${key}」`;
	if (issue.received === 'undefined') return '这里少了一项';
	if (issue.type === 'strict_tuple' && issue.expected === 'never') return '这里多了一项';
	return WANTED[issue.expected ?? ''] ?? `这里不能是 ${issue.received}，只能是 ${issue.expected ?? ''}`;
};
