/** One Markdown file while it is read: where its nodes stand, and what was found in it. */
import type { RootContent } from 'mdast';
import type { Id } from '../core/course.ts';
import { placeAt, START, type Fault, type Place } from './fault.ts';
import type { Converter, Script } from './scripts.ts';

export type Node = RootContent;

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

export class Page {
	readonly notes: { fact: Id; at: Place }[] = [];
	readonly file: string;
	/** The whole file with the front matter blanked out, so that places are the file's own. */
	readonly source: string;
	readonly script: Script;
	readonly converter: Converter;
	readonly faults: Fault[];

	constructor(file: string, source: string, script: Script, converter: Converter, faults: Fault[]) {
		this.file = file;
		this.source = source;
		this.script = script;
		this.converter = converter;
		this.faults = faults;
	}

	fault(at: Place, message: string): void {
		this.faults.push({ file: this.file, ...at, message });
	}

	/** Not shown is worse than not built: what a lesson cannot hold is never dropped in silence. */
	refuse(node: Node): void {
		const name = NAMES[node.type] ?? node.type;
		this.fault(this.placeOf(node), `课文里不能用${name}：只有段落、- 列表、> 样例、**粗**、[^脚注]`);
	}

	placeOf(node: Node): Place {
		return node.position ? placeAt(this.source, node.position.start.offset ?? 0) : START;
	}

	/** Where a part of a text node stands; the node itself where it is written in another way (`&amp;`). */
	placeIn(node: Node, found: string): Place {
		const start = node.position?.start.offset ?? 0;
		const at = this.source.slice(start, node.position?.end.offset ?? start).indexOf(found);
		return at < 0 ? this.placeOf(node) : placeAt(this.source, start + at);
	}

	/** Markdown pulls a following line into a quote or a list item; nobody who writes one expects that. */
	pulledIn(node: Node, own: RegExp, what: string): void {
		const { start, end } = node.position ?? { start: START, end: START };
		const lines = this.source.split('\n');
		for (let line = start.line + 1; line <= end.line; line++) {
			const written = lines[line - 1] ?? '';
			if (written.trim() === '' || own.test(written)) continue;
			this.fault({ line, column: 1 }, `这一行会被并进上面的${what}：前面空一行`);
			return;
		}
	}
}
