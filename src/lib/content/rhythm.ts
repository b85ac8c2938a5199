/**
 * The rhythm of a lesson: guess → scene → point with a worked example → practice that fades → one line to take away.
 * Help goes away step by step: first choose among lines that are there, then fill in the moves left out, then say it alone.
 *
 * Worked examples first, then faded ones, teach novices better than problems alone: Renkl and Atkinson 2003,
 * doi 10.1207/S15326985EP3801_3. Guessing before being told helps even when the guess is wrong: Kornell, Hays and
 * Bjork 2009, doi 10.1037/a0015729.
 */
import type { Block } from '../core/course.ts';
import type { Fault } from './fault.ts';
import type { RawItem } from './item.ts';
import type { LessonSource } from './lesson.ts';
import { SCRIPTS } from './scripts.ts';
import type { ModuleSource } from './sources.ts';

/** How much a practice item leaves to the learner: 0 lines to choose from, 1 moves left out, 2 alone. */
const alone = ({ kind }: RawItem): 0 | 1 | 2 => (kind === 'reply' ? 2 : kind === 'cloze' ? 1 : 0);
const HELP = ['有现成的话可选', '补空', '自己写'];
/** Moves left out of a faded example. */
const GAPS = 2;
/** Of the line to take away: it must be said in one breath. */
const BREATH = 34;

const textOf = (block: Block | undefined): string | undefined =>
	block?.kind === 'paragraph'
		? block.inlines.map((inline) => (typeof inline === 'string' ? inline : 'strong' in inline ? inline.strong.join('') : '')).join('')
		: undefined;

const checkText = ({ front, steps, beats, hantBeats }: LessonSource, faults: Fault[]): void => {
	for (const script of SCRIPTS) {
		const { file, places } = script === 'hant' ? hantBeats : { file: front.file, places: beats };
		const version = script === 'hant' ? '台湾版的' : '';
		const of = (beat: string): Block[] => steps[script].filter((step) => step.beat === beat).flatMap(({ blocks }) => blocks);
		if (!of('point').some(({ kind }) => kind === 'said' || kind === 'compare')) {
			faults.push({ file, ...places.point, message: `${version}「要点」要有一句做给人看的话：另起一行，用「> 」写一句真能对顾客说的` });
			return;
		}
		const line = textOf(of('takeaway')[0]);
		if (line === undefined || [...line].length > BREATH) {
			faults.push({ file, ...places.takeaway, message: `${version}「带走」的头一段是一句话，最多 ${BREATH} 字：一口气念得完` });
			return;
		}
	}
};

const practised = (lesson: LessonSource, items: readonly RawItem[]) =>
	lesson.items.flatMap(({ item, beat, at }) => {
		const found = items.find(({ id }) => id === item);
		return beat === 'practice' && found ? [{ item: found, at }] : [];
	});

const checkPractice = (lesson: LessonSource, { items }: ModuleSource, faults: Fault[]): void => {
	const { file } = lesson.front;
	const practice = practised(lesson, items.value);
	for (const [i, { item, at }] of practice.entries()) {
		const before = practice[i - 1];
		if (before && alone(item) < alone(before.item))
			faults.push({
				file,
				...at,
				message: `练习要越练越放手：「${item.id}」（${HELP[alone(item)]}）放到「${before.item.id}」（${HELP[alone(before.item)]}）前面`
			});
		if (item.kind !== 'spot' || item.lines.every(({ fault }) => fault === undefined)) continue;
		const next = practice[i + 1]?.item;
		if (!next || !('mends' in next) || next.mends?.item !== item.id)
			faults.push({ file, ...at, message: `挑完毛病要接着换一句：「${item.id}」后面放一道写着 mends: {item: ${item.id}, line: …} 的题` });
	}
};

const checkMends = ({ items }: ModuleSource, faults: Fault[]): void => {
	for (const [i, item] of items.value.entries()) {
		if (!('mends' in item) || !item.mends) continue;
		const { mends } = item;
		const spot = items.value.find(({ id }) => id === mends.item);
		if (spot?.kind !== 'spot') faults.push(items.fault([i, 'mends', 'item'], `这个单元没有叫「${mends.item}」的 spot 题：检查拼写`));
		else if (!spot.lines.some(({ id, fault }) => id === mends.line && fault !== undefined))
			faults.push(items.fault([i, 'mends', 'line'], `「${mends.item}」里没有叫「${mends.line}」的、有毛病的句子：检查拼写`));
	}
};

/** At least one lesson of a module goes all the way: an example, the same with moves left out, alone. */
const fades = (lesson: LessonSource, items: readonly RawItem[]): boolean => {
	const practice = practised(lesson, items).map(({ item }) => item);
	const gaps = practice.findIndex((item) => item.kind === 'cloze' && item.blanks.length >= GAPS);
	return gaps >= 0 && practice.slice(gaps).some(({ kind }) => kind === 'reply');
};

export const checkRhythm = (module: ModuleSource, faults: Fault[]): void => {
	const { lessons, items, sheet } = module;
	for (const lesson of lessons) {
		checkText(lesson, faults);
		checkPractice(lesson, module, faults);
	}
	checkMends(module, faults);
	if (lessons.length > 0 && !lessons.some((lesson) => fades(lesson, items.value)))
		faults.push(
			sheet.fault(['id'], `至少一课要一路放手到底：「练一练」里先有一道补 ${GAPS} 个空以上的 cloze，后面再有一道自己写的 reply`)
		);
};
