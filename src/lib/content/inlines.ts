/** The inside of a paragraph: text, bold, footnote marks, lines. */
import type { PhrasingContent } from 'mdast';
import type { Inline } from '../core/course.ts';
import { flawIn } from './flaw.ts';
import type { Node, Page } from './page.ts';

const NOTE = /\[\^([a-z0-9-]+)\]/g;
const ITEM = /^\{\{item: *([a-z0-9-]+) *\}\}$/;

const MEANT: Record<string, string> = {
	'*': '加粗没有生效：把标点和引号放到 ** 外面',
	'|': '断行提示「|」只写在顾客的话、标题里',
	'[^': '脚注写成 [^事实id]',
	'{': '题要独占一行，写成 {{item: 题id}}',
	'}': '题要独占一行，写成 {{item: 题id}}'
};

const lint = (page: Page, node: Node, value: string): void => {
	for (const line of value.replace(NOTE, '').split('\n')) {
		if (line === '' || ITEM.test(line)) continue;
		const left = (/[{}]/.exec(line) ?? /[*|]|\[\^/.exec(line))?.[0];
		const flaw = left ? { found: left, message: MEANT[left] ?? '' } : flawIn(line, page.script, page.converter);
		if (flaw) page.fault(page.placeIn(node, flaw.found), flaw.message);
	}
};

const ofText = (page: Page, node: Node, value: string): Inline[] =>
	value.split('\n').flatMap((line, i) => {
		const inlines: Inline[] = i === 0 ? [] : [{ br: true }];
		for (const [n, part] of line.split(NOTE).entries()) {
			if (n % 2 === 1) {
				page.notes.push({ fact: part, at: page.placeIn(node, `[^${part}]`) });
				inlines.push({ fact: part });
			} else if (part !== '') inlines.push(part);
		}
		return inlines;
	});

export const inlinesOf = (page: Page, nodes: readonly PhrasingContent[]): Inline[] =>
	nodes.flatMap((node): Inline[] => {
		if (node.type === 'text') {
			lint(page, node, node.value);
			return ofText(page, node, node.value);
		}
		if (node.type === 'strong') return [{ strong: inlinesOf(page, node.children) }];
		if (node.type === 'break') return [{ br: true }];
		page.refuse(node);
		return [];
	});

/** An author starts a new line because a new line is meant: Chinese prose is not wrapped by hand. */
export const linesOf = (page: Page, nodes: readonly PhrasingContent[]): Inline[][] => {
	const lines: Inline[][] = [[]];
	for (const inline of inlinesOf(page, nodes)) {
		if (typeof inline === 'object' && 'br' in inline) lines.push([]);
		else lines.at(-1)?.push(inline);
	}
	return lines;
};

/** The item that a line asks for, where the line is nothing else. */
export const itemOn = ([only, ...more]: readonly Inline[]): string | undefined =>
	typeof only === 'string' && more.length === 0 ? ITEM.exec(only)?.[1] : undefined;
