/** A lesson's Markdown → headings, blocks and the places of its items. */
import type { Blockquote, List, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Id, Inline } from '../core/course.ts';
import type { Place } from './fault.ts';
import { inlinesOf, itemOn, linesOf } from './inlines.ts';
import type { Page } from './page.ts';

export type Piece = { at: Place } & ({ heading: string } | { item: Id } | { block: Block });

const paragraph = (page: Page, node: Paragraph): Piece[] => {
	const pieces: Piece[] = [];
	const at = page.placeOf(node);
	let inlines: Inline[] = [];
	const flush = (): void => {
		if (inlines.length > 0) pieces.push({ at, block: { kind: 'paragraph', inlines } });
		inlines = [];
	};
	for (const [i, line] of linesOf(page, node.children).entries()) {
		const item = itemOn(line);
		if (item === undefined) inlines.push(...(inlines.length > 0 ? [{ br: true } as const] : []), ...line);
		else {
			flush();
			pieces.push({ at: { line: at.line + i, column: i === 0 ? at.column : 1 }, item });
		}
	}
	flush();
	return pieces;
};

/** The rest of a line that starts like this. */
const after = ([first, ...rest]: readonly Inline[], start: RegExp): Inline[] | undefined =>
	typeof first === 'string' && start.test(first) ? [first.replace(start, ''), ...rest] : undefined;

const INSTEAD = /^容易[点點]火：/;
const SAY = /^[换換]一句：/;

const quote = (page: Page, node: Blockquote): Piece[] => {
	const at = page.placeOf(node);
	page.pulledIn(node, /^ {0,3}>/, '样例');
	const lines = node.children.flatMap((child) => {
		if (child.type === 'paragraph') return linesOf(page, child.children);
		page.refuse(child);
		return [];
	});
	if (lines.some(itemOn)) page.fault(at, '题不能写在样例里：去掉前面的「>」');
	const instead = after(lines[0] ?? [], INSTEAD);
	const say = after(lines[1] ?? [], SAY);
	if (instead && say && lines.length === 2) return [{ at, block: { kind: 'compare', instead, say } }];
	if (lines.some((line) => after(line, INSTEAD) ?? after(line, SAY)))
		page.fault(at, '对照要正好两行：「> 容易点火：……」和「> 换一句：……」');
	return lines.length > 0 ? [{ at, block: { kind: 'said', lines } }] : [];
};

const list = (page: Page, node: List): Piece[] => {
	const items = node.children.map((item): Inline[] => {
		page.pulledIn(item, /^ {2,}/, '列表');
		const [only, ...more] = item.children;
		for (const extra of more) page.refuse(extra);
		if (only && only.type !== 'paragraph') page.refuse(only);
		if (only?.type !== 'paragraph') return [];
		const inlines = inlinesOf(page, only.children);
		if (itemOn(inlines)) page.fault(page.placeOf(item), '题不能写在列表里：去掉前面的「-」');
		return inlines;
	});
	return [{ at: page.placeOf(node), block: { kind: 'list', ordered: node.ordered === true, items } }];
};

export const piecesOf = (page: Page): Piece[] =>
	fromMarkdown(page.source).children.flatMap((node): Piece[] => {
		if (node.type === 'paragraph') return paragraph(page, node);
		if (node.type === 'blockquote') return quote(page, node);
		if (node.type === 'list') return list(page, node);
		const [title] = node.type === 'heading' ? node.children : [];
		if (node.type === 'heading' && node.depth === 2 && title?.type === 'text')
			return [{ at: page.placeOf(node), heading: title.value }];
		page.refuse(node);
		// Something stands here: an empty beat is not what is wrong.
		return [{ at: page.placeOf(node), block: { kind: 'paragraph', inlines: [] } }];
	});
