/** The item bank: enough of each, and nothing to be guessed from lengths. */
import { giveaway, longestIsRight, spread, TELLING, type Giveaway, type Offer } from '../core/giveaway.ts';
import type { Fault } from './fault.ts';
import { SCRIPTS, type Script } from './scripts.ts';
import type { CourseSource, ModuleSource } from './sources.ts';
import type { Sheet } from './yaml.ts';

const LEAST = { all: 16, practice: 6, quiz: 10 };
/** Characters between the longest and the shortest option. */
const SPREAD = 6;
const TAIWAN: Record<Script, string> = { hans: '', hant: '台湾版' };

const checkSize = ({ items }: ModuleSource, faults: Fault[]): void => {
	const practice = items.value.filter(({ use }) => use === 'practice').length;
	const quiz = items.value.length - practice;
	if (items.value.length < LEAST.all || practice < LEAST.practice || quiz < LEAST.quiz) {
		const now = `现在练 ${practice}、小测 ${quiz}、共 ${items.value.length}`;
		faults.push(items.fault([], `题不够：练至少 ${LEAST.practice}、小测至少 ${LEAST.quiz}、共至少 ${LEAST.all}（${now}）`));
	}
};

const checkSpread = ({ items }: ModuleSource, faults: Fault[]): void => {
	for (const [i, item] of items.value.entries()) {
		if (!('options' in item)) continue;
		for (const script of SCRIPTS) {
			const apart = spread(item.options.map(({ text }) => text[script]));
			if (apart <= SPREAD) continue;
			faults.push(items.fault([i, 'options'], `${TAIWAN[script]}选项字数差 ${apart}，最多差 ${SPREAD}：长短不能露出答案`));
			break;
		}
	}
};

interface Asked {
	sheet: Sheet<unknown>;
	path: [number, 'options'];
	id: string;
	offer: Offer;
}

const askedIn = ({ modules }: CourseSource, script: Script): Asked[] =>
	modules.flatMap(({ items }) =>
		items.value.flatMap((item, i): Asked[] => {
			if (item.kind !== 'single' && item.kind !== 'better-phrase') return [];
			const { options } = item;
			const right = options.flatMap(({ correct }, at) => (correct ? [at] : []));
			return [{ sheet: items, path: [i, 'options'], id: item.id, offer: { texts: options.map(({ text }) => text[script]), right } }];
		})
	);

/** Learners soon see that the longest is right: over the course it may be so no more often than by chance. */
const checkLongest = (source: CourseSource, script: Script, faults: Fault[]): Giveaway => {
	const asked = askedIn(source, script);
	const found = giveaway(asked.map(({ offer }) => offer));
	const longest = asked.filter(({ offer }) => longestIsRight(offer));
	const [first] = longest;
	if (first && found.p <= TELLING) {
		const names = longest.map(({ id }) => id).join('、');
		const message = `${TAIWAN[script]} ${found.of} 道选择题里有 ${found.hits} 道最长的正好是对的（碰运气的可能 ${found.p.toFixed(3)}，要大于 ${TELLING}）：把对的写短，或把错的写长。这些题：${names}`;
		faults.push(first.sheet.fault(first.path, message.trim()));
	}
	return found;
};

export const checkBank = (source: CourseSource, faults: Fault[]): Record<Script, Giveaway> => {
	for (const module of source.modules) {
		checkSize(module, faults);
		checkSpread(module, faults);
	}
	const hans = checkLongest(source, 'hans', faults);
	// What is wrong in both scripts is said once.
	return { hans, hant: checkLongest(source, 'hant', hans.p <= TELLING ? [] : faults) };
};
