/** A lesson's Markdown → blocks. What a lesson may not hold is a fault, never dropped in silence. */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Id, Inline } from '../core/course.ts';
import { placeAt, START, type Fault, type Place } from './fault.ts';
import { flawIn } from './flaw.ts';
import type { Converter, Script } from './scripts.ts';

/** A beat's heading, a block, or the place where an item stands. */
export type Piece = { at: Place } & ({ heading: string } | { item: Id } | { block: Block });
export interface Prose {
	pieces: Piece[];
	notes: { fact: Id; at: Place }[];
}

type Node = RootContent | BlockContent | DefinitionContent | PhrasingContent;

const NAMES: Record<string, string> = {
	image: '图片',
	imageReference: '图片',
	link: '链接',
	linkReference: '链接',
	html: 'HTML',
	code: '代码块（行首空了四格？）',
	inlineCode: '代码',
	emphasis: '斜体',
	thematicBreak: '分隔线',
	definition: '链接定义',
	heading: '小标题',
	list: '套起来的列表',
	blockquote: '套起来的引用'
};
const MARK = /\[\^([a-z0-9-]+)\]/g;
const ITEM = /^\{\{item: *([a-z0-9-]+) *\}\}$/;

/** `source` is the whole file with the front matter blanked out, so that places are the file's own. */
export const readProse = (
	file: string,
	source: string,
	script: Script,
	converter: Converter,
	faults: Fault[]
): Prose => {
	const prose: Prose = { pieces: [], notes: [] };
	const offsetOf = (node: Node): number => node.position?.start.offset ?? 0;
	const endOf = (node: Node): number => node.position?.end.offset ?? 0;
	const placeOf = (node: Node): Place => (node.position ? placeAt(source, offsetOf(node)) : START);
	const fault = (at: Place, message: string): void => void faults.push({ file, ...at, message });
	const refuse = (node: Node): void =>
		fault(placeOf(node), `课文里不能用${NAMES[node.type] ?? node.type}：只有段落、- 列表、> 样例、**粗**、[^脚注]`);
	/** Where a piece of a text node stands: what is written may differ from what is meant (`&amp;`). */
	const placeIn = (node: Node, found: string): Place => {
		const at = source.slice(offsetOf(node), endOf(node)).indexOf(found);
		return at < 0 ? placeOf(node) : placeAt(source, offsetOf(node) + at);
	};

	const lint = (node: Node, value: string): void => {
		for (const line of value.replace(MARK, '').split('\n')) {
			if (line === '' || ITEM.test(line)) continue;
			const broken = /[*|{}]|\[\^/.exec(line)?.[0];
			const flaw = flawIn(line, script, converter);
			if (flaw) fault(placeIn(node, flaw.found), flaw.message);
			else if (broken === '*') fault(placeIn(node, '*'), '加粗没有生效：把标点和引号放到 ** 外面');
			else if (broken === '|') fault(placeIn(node, '|'), '断行提示「|」只写在顾客的话、标题里');
			else if (broken === '[^') fault(placeIn(node, '[^'), '脚注写成 [^事实id]');
			else if (broken) fault(placeIn(node, broken), '题要独占一行，写成 {{item: 题id}}');
		}
	};

	const inText = (node: Node, value: string): Inline[] =>
		value.split('\n').flatMap((line, i) => {
			const inlines: Inline[] = i === 0 ? [] : [{ br: true }];
			for (const [n, part] of line.split(MARK).entries()) {
				if (n % 2 === 0) {
					if (part !== '') inlines.push(part);
				} else {
					prose.notes.push({ fact: part, at: placeIn(node, `[^${part}]`) });
					inlines.push({ fact: part });
				}
			}
			return inlines;
		});

	const inlinesOf = (nodes: readonly PhrasingContent[]): Inline[] =>
		nodes.flatMap((node): Inline[] => {
			if (node.type === 'text') {
				lint(node, node.value);
				return inText(node, node.value);
			}
			if (node.type === 'strong') return [{ strong: inlinesOf(node.children) }];
			if (node.type === 'break') return [{ br: true }];
			refuse(node);
			return [];
		});

	/** An author starts a new line because a new line is meant. */
	const linesOf = (nodes: readonly PhrasingContent[]): Inline[][] => {
		const lines: Inline[][] = [[]];
		for (const inline of inlinesOf(nodes)) {
			if (typeof inline === 'object' && 'br' in inline) lines.push([]);
			else lines.at(-1)?.push(inline);
		}
		return lines.filter((line) => line.length > 0);
	};

	/** Markdown pulls a following line into a quote or a list item; nobody who writes one expects that. */
	const pulledIn = (node: Node, own: RegExp, what: string): void => {
		const { start, end } = node.position ?? { start: START, end: START };
		const lines = source.split('\n');
		for (let line = start.line; line <= end.line; line++) {
			const written = lines[line - 1] ?? '';
			if (line > start.line && written.trim() !== '' && !own.test(written))
				return fault({ line, column: 1 }, `这一行会被并进上面的${what}：前面空一行`);
		}
	};

	const paragraph = (node: Extract<Node, { type: 'paragraph' }>): void => {
		const from = node.position?.start.line ?? 1;
		let held: Inline[][] = [];
		const flush = (): void => {
			const inlines = held.flatMap((line, i): Inline[] => (i === 0 ? line : [{ br: true }, ...line]));
			if (inlines.length > 0) prose.pieces.push({ at: placeOf(node), block: { kind: 'paragraph', inlines } });
			held = [];
		};
		for (const [i, line] of linesOf(node.children).entries()) {
			const [only] = line;
			const item = line.length === 1 && typeof only === 'string' ? ITEM.exec(only)?.[1] : undefined;
			if (item) {
				flush();
				prose.pieces.push({ at: { line: from + i, column: 1 }, item });
			} else held.push(line);
		}
		flush();
	};

	const quote = (node: Extract<Node, { type: 'blockquote' }>): void => {
		pulledIn(node, /^ {0,3}>/, '样例');
		const lines = node.children.flatMap((child) => {
			if (child.type === 'paragraph') return linesOf(child.children);
			refuse(child);
			return [];
		});
		const [first, second] = lines;
		const instead = first && after(first, /^容易[点點]火：/);
		const say = second && after(second, /^[换換]一句：/);
		if (instead && say && lines.length === 2) {
			prose.pieces.push({ at: placeOf(node), block: { kind: 'compare', instead, say } });
		} else if (lines.some((line) => after(line, /^(容易[点點]火|[换換]一句)：/))) {
			fault(placeOf(node), '对照要正好两行：「> 容易点火：……」和「> 换一句：……」');
		} else if (lines.length > 0) prose.pieces.push({ at: placeOf(node), block: { kind: 'said', lines } });
	};

	const list = (node: Extract<Node, { type: 'list' }>): void => {
		const items = node.children.map((item): Inline[] => {
			pulledIn(item, /^ {2,}/, '列表');
			const [only, ...more] = item.children;
			for (const extra of more) refuse(extra);
			if (only?.type === 'paragraph') return inlinesOf(only.children);
			if (only) refuse(only);
			else fault(placeOf(item), '列表里有一条是空的');
			return [];
		});
		prose.pieces.push({ at: placeOf(node), block: { kind: 'list', ordered: node.ordered === true, items } });
	};

	for (const node of fromMarkdown(source).children) {
		if (node.type === 'heading' && node.depth === 2) {
			const [only] = node.children;
			prose.pieces.push({ at: placeOf(node), heading: only?.type === 'text' ? only.value : '' });
		} else if (node.type === 'paragraph') paragraph(node);
		else if (node.type === 'blockquote') quote(node);
		else if (node.type === 'list') list(node);
		else refuse(node);
	}
	return prose;
};

/** The rest of a line that starts like this. */
const after = ([first, ...rest]: Inline[], start: RegExp): Inline[] | undefined =>
	typeof first === 'string' && start.test(first) ? [first.replace(start, ''), ...rest] : undefined;
