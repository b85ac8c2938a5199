/** A lesson's steps in the other script, text by text. */
import type { Block, Inline, Step } from '../core/course.ts';

type Convert = (text: string) => string;

const lineIn = (inlines: readonly Inline[], convert: Convert): Inline[] =>
	inlines.map((inline) => {
		if (typeof inline === 'string') return convert(inline);
		return 'strong' in inline ? { strong: lineIn(inline.strong, convert) } : inline;
	});

const blockIn = (block: Block, convert: Convert): Block => {
	const line = (inlines: readonly Inline[]): Inline[] => lineIn(inlines, convert);
	if (block.kind === 'paragraph') return { ...block, inlines: line(block.inlines) };
	if (block.kind === 'list') return { ...block, items: block.items.map(line) };
	if (block.kind === 'said') return { ...block, lines: block.lines.map(line) };
	return { ...block, instead: line(block.instead), say: line(block.say) };
};

export const convertSteps = (steps: readonly Step[], convert: Convert): Step[] =>
	steps.map((step) => ({ ...step, blocks: step.blocks.map((block) => blockIn(block, convert)) }));
