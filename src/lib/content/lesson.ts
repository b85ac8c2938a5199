/** lessons/*.md and their hand-written Taiwan sisters. */
import type * as v from 'valibot';
import type { Beat, Id, Step } from '../core/course.ts';
import { beatsOf, type Beats, type ItemMark } from './beats.ts';
import { convertSteps } from './convert.ts';
import { START, type Fault, type Place } from './fault.ts';
import { piecesOf } from './markdown.ts';
import { hantLessonSchema, lessonSchema, type RawLesson } from './module.ts';
import { Page } from './page.ts';
import type { Texts } from './schema.ts';
import { Both, type Script } from './scripts.ts';
import { readYaml, type Sheet } from './yaml.ts';

export interface LessonSource {
	front: Sheet<RawLesson>;
	steps: Record<Script, Step[]>;
	items: ItemMark[];
	beats: Record<Beat, Place>;
	/** The same in the file that the Taiwan version is read from. */
	hantBeats: { file: string; places: Record<Beat, Place> };
	/** Footnotes in the order of reading. */
	notes: { fact: Id; file: string; at: Place }[];
}

/** Path and text. */
export type FileOf = readonly [string, string];

/** Blanked lines instead of cut ones: every place in what is left is a place in the file. */
const split = (text: string): { front: string; body: string } | undefined => {
	const front = /^---\n(?:([\s\S]*?)\n)?---(?:\n|$)/.exec(text);
	if (!front) return undefined;
	return { front: `\n${front[1] ?? ''}`, body: front[0].replace(/[^\n]/g, '') + text.slice(front[0].length) };
};

interface Half<T> {
	front: Sheet<T>;
	beats: Beats;
	notes: LessonSource['notes'];
}

const readHalf = <S extends v.GenericSchema>(
	[file, text]: FileOf,
	schema: S,
	script: Script,
	{ converter }: Texts,
	faults: Fault[]
): Half<v.InferOutput<S>> | undefined => {
	const parts = split(text);
	if (!parts) {
		faults.push({ file, ...START, message: '文件要以「---」包住的字段开头' });
		return undefined;
	}
	const front = readYaml(file, parts.front, schema, faults);
	const page = new Page(file, parts.body, script, converter, faults);
	try {
		const beats = beatsOf(page, piecesOf(page));
		return front && beats && { front, beats, notes: page.notes.map((note) => ({ ...note, file })) };
	} catch (error) {
		page.fault(START, `读不懂这个文件：${String(error)}`);
		return undefined;
	}
};

/** `sister` is the file rewritten for Taiwan, where there is one. */
export const readLesson = (
	file: FileOf,
	sister: FileOf | undefined,
	texts: Texts,
	faults: Fault[]
): LessonSource | undefined => {
	const before = faults.length;
	const own = readHalf(file, lessonSchema(texts), 'hans', texts, faults);
	const theirs = sister && readHalf(sister, hantLessonSchema(texts), 'hant', texts, faults);
	if (!own || (sister && !theirs)) return undefined;
	const { front, beats, notes } = own;
	const hans = beats.steps;
	if (!theirs) {
		const hant = convertSteps(hans, texts.converter.toHant);
		return { front, steps: { hans, hant }, items: beats.items, beats: beats.places, hantBeats: { file: file[0], places: beats.places }, notes };
	}
	const hant = theirs.beats.steps;
	const [ids, hantIds] = [hans, hant].map((steps) => steps.map(({ id }) => id).join(' '));
	if (ids !== hantIds && faults.length === before)
		faults.push(theirs.front.fault([], `题号和分屏要跟简体一样：简体是 ${ids ?? ''}，这里是 ${hantIds ?? ''}`));
	const title = new Both(front.value.title.hans, theirs.front.value.title);
	return {
		front: { ...front, value: { ...front.value, title } },
		steps: { hans, hant },
		items: beats.items,
		beats: beats.places,
		hantBeats: { file: theirs.front.file, places: theirs.beats.places },
		notes: [...notes, ...theirs.notes]
	};
};
