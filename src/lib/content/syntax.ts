import type { YAMLParseError, YAMLWarning } from 'yaml';

const SAID: Record<string, string> = {
	TAB_AS_INDENT: '缩进要用空格，不能用 Tab',
	DUPLICATE_KEY: '同一个字段写了两遍：删掉一个',
	BAD_INDENT: '缩进不对，或括号没有配齐',
	BAD_SCALAR_START: '句子不能用这个符号开头：给整句加引号',
	BLOCK_AS_IMPLICIT_KEY: '句子里有「: 」或下一行缩进不对：冒号改成全角，或给整句加引号',
	MULTILINE_IMPLICIT_KEY: '这里缺一个「: 」，或缩进不对',
	MISSING_CHAR: '缺引号、括号，或字段名后面缺「: 」',
	MULTIPLE_DOCS: '一个文件里只能有一份内容：删掉多出来的「---」',
	UNEXPECTED_TOKEN: '这里多了东西：引号要包住整句',
	TAG_RESOLVE_FAILED: '「!」开头的会被当成类型：给整句加引号'
};

/** What the YAML parser says, in an author's words. */
export const saySyntax = (error: YAMLParseError | YAMLWarning): string =>
	SAID[error.code] ?? `YAML 写法不对：${error.message}`;
