/** YAML with a memory of where everything stood. */
import * as v from 'valibot';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { START, type Fault, type Place } from './fault.ts';
import { sayIssue } from './issue.ts';
import { saySyntax } from './syntax.ts';

export type Path = readonly (string | number)[];

/** A file that was understood: its value, and the place of each part of it. */
export interface Sheet<T> {
	file: string;
	value: T;
	fault: (path: Path, message: string) => Fault;
}

/** The key's place where the path leads to a key; else the deepest part that is there. */
const offsetOf = (doc: Document, path: Path): number => {
	let node: unknown = doc.contents;
	let offset = doc.contents?.range?.[0] ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (!pair || !isScalar(pair.key)) break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (!isScalar(item) && !isMap(item) && !isSeq(item)) break;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else break;
	}
	return offset;
};

/** A quote that is never closed swallows the rest of the file: say where it opens. */
const lastQuote = (doc: Document): number | undefined => {
	let offset: number | undefined;
	visit(doc, { Scalar: (_key, { type, range }) => void (type?.startsWith('QUOTE') && (offset = range?.[0])) });
	return offset;
};

/** Legal YAML that is never what the author meant. */
const traps = (doc: Document, text: string): { offset: number; message: string }[] => {
	const found: { offset: number; message: string }[] = [];
	visit(doc, {
		Pair: (_key, { key }) => {
			if (isMap(key) || isSeq(key))
				found.push({ offset: key.range?.[0] ?? 0, message: '字段名不能是一串或一组：检查「? 」「{」「[」' });
		},
		Node: (_key, node) => {
			const offset = node.range?.[0] ?? 0;
			if (isAlias(node)) found.push({ offset, message: '「*」开头的会被当成别名：给整句加引号' });
			else if (node.anchor !== undefined) found.push({ offset, message: '「&」开头的会被当成锚点：给整句加引号' });
			else if (isScalar(node) && typeof node.value === 'string' && node.range) {
				const [, end, tail] = node.range;
				const cut = text.slice(end, tail).search(/#/);
				if (cut >= 0 && /\p{sc=Han}/u.test(node.value) && !text.slice(end, end + cut).includes('\n'))
					found.push({ offset: end + cut, message: '「 #」后面的字会被丢掉：句子里有 # 就给整句加引号，是注释就另起一行' });
			}
		}
	});
	return found;
};

export const readYaml = <S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S,
	faults: Fault[]
): Sheet<v.InferOutput<S>> | undefined => {
	const lines = new LineCounter();
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	let doc: Document;
	let input: unknown;
	try {
		doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		const broken = doc.errors[0] ?? doc.warnings[0];
		if (broken) {
			// The parser goes on after an error, and what it says then confuses.
			const offset = /^Missing closing/.test(broken.message) ? lastQuote(doc) : undefined;
			faults.push({ file, ...place(offset ?? broken.pos[0]), message: saySyntax(broken) });
			return undefined;
		}
		const trapped = traps(doc, text);
		for (const { offset, message } of trapped) faults.push({ file, ...place(offset), message });
		if (trapped.length > 0) return undefined;
		input = doc.toJS({ maxAliasCount: 0 });
	} catch (error) {
		faults.push({ file, ...START, message: `读不懂这个文件：${String(error)}` });
		return undefined;
	}
	const fault = (path: Path, message: string): Fault => ({ file, ...place(offsetOf(doc, path)), message });
	const result = v.safeParse(schema, input, { message: sayIssue });
	if (result.success) return { file, value: result.output, fault };
	for (const issue of result.issues) faults.push(fault(issue.path?.map((step) => step.key as string | number) ?? [], issue.message));
	return undefined;
};
