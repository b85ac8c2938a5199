/** The pieces of a lesson → its five beats → one screen a step. */
import { BEATS, type Beat, type Block, type Id, type Step } from '../core/course.ts';
import { START, type Place } from './fault.ts';
import type { Piece } from './markdown.ts';
import type { Page } from './page.ts';
import type { Script } from './scripts.ts';

const TITLES: Record<Script, readonly string[]> = {
	hans: ['先猜一猜', '场景', '要点', '练一练', '带走'],
	hant: ['先猜一猜', '場景', '重點', '練一練', '帶走']
};

export interface ItemMark {
	item: Id;
	beat: Beat;
	at: Place;
}
export interface Beats {
	steps: Step[];
	items: ItemMark[];
	/** Where each heading stands. */
	places: Record<Beat, Place>;
}

interface Section {
	heading: string;
	at: Place;
	pieces: Exclude<Piece, { heading: string }>[];
}

const sectionsOf = (page: Page, pieces: readonly Piece[]): Section[] => {
	const sections: Section[] = [];
	for (const piece of pieces) {
		const last = sections.at(-1);
		if ('heading' in piece) sections.push({ ...piece, pieces: [] });
		else if (last) last.pieces.push(piece);
		else page.fault(piece.at, `课文要从「## ${TITLES[page.script][0] ?? ''}」开始`);
	}
	return sections;
};

/** Text in front of an item shares its screen; text behind the last one has a screen of its own. */
const stepsOf = (beat: Beat, { pieces }: Section): Step[] => {
	const steps: Step[] = [];
	let blocks: Block[] = [];
	for (const piece of pieces) {
		if ('block' in piece) blocks.push(piece.block);
		else {
			steps.push({ id: piece.item, beat, blocks, item: piece.item });
			blocks = [];
		}
	}
	if (blocks.length > 0) steps.push({ id: steps.length === 0 ? beat : `${beat}-${steps.length + 1}`, beat, blocks });
	return steps;
};

/** Nothing where the headings are wrong: what follows would be read into the wrong beat. */
export const beatsOf = (page: Page, pieces: readonly Piece[]): Beats | undefined => {
	const titles = TITLES[page.script];
	const sections = sectionsOf(page, pieces);
	const places = { guess: START, scene: START, point: START, practice: START, takeaway: START };
	const beats: Beats = { steps: [], items: [], places };
	for (const [i, beat] of BEATS.entries()) {
		const section = sections[i];
		const title = titles[i] ?? '';
		if (section?.heading !== title) {
			const at = section?.at ?? sections.at(-1)?.at ?? START;
			page.fault(at, `${section ? '这里' : '这一拍后面'}应是「## ${title}」：五拍依次是 ${titles.join('、')}`);
			return undefined;
		}
		places[beat] = section.at;
		const steps = stepsOf(beat, section);
		if (steps.length === 0) page.fault(section.at, `「${title}」下面缺文字：写一句，或放一道题`);
		beats.steps.push(...steps);
		for (const piece of section.pieces) if ('item' in piece) beats.items.push({ item: piece.item, beat, at: piece.at });
	}
	const extra = sections[BEATS.length];
	if (extra) page.fault(extra.at, `课文只有五拍，多了「${extra.heading}」：删掉，或并进前面`);
	return beats;
};
