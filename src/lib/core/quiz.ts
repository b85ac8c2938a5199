import type { Id, Item } from './course.ts';
import { isRight, TOLERANCE } from './score.ts';
import type { Given, ItemProgress } from './progress.ts';
import { mix, shuffle } from './shuffle.ts';

interface Candidate {
	item: Item;
	/** 0 never seen as it stands now, 1 last response not right, 2 last response right. */
	tier: 0 | 1 | 2;
	score: number;
	/** Milliseconds: times carry their device's offset, so their texts do not compare. An unreadable one is old. */
	time: number;
}

const candidate = (item: Item, past: ItemProgress | undefined): Candidate =>
	past?.print === item.print
		? { item, tier: isRight(past.last.score) ? 2 : 1, score: past.last.score, time: Date.parse(past.time) || 0 }
		: { item, tier: 0, score: 0, time: 0 };

/**
 * The items of a quiz: `size` of the bank's quiz items, or all if there are fewer, in the order to ask them.
 * Before anything else come items never seen (or only under another print), then those last not right, then the others.
 * Among equals: the lesson, then the kind least drawn so far; then the lowest score; then the longest ago; then by seed.
 */
export const draw = (
	bank: readonly Item[],
	history: Readonly<Record<Id, ItemProgress>>,
	size: number,
	seed: number
): Id[] => {
	const quiz = bank.filter((item) => item.use === 'quiz');
	let rest = shuffle(quiz, seed).map((item) => candidate(item, history[item.id]));
	const drawn: Item[] = [];
	const drawnWith = (key: 'lesson' | 'kind', c: Candidate) => drawn.filter((d) => d[key] === c.item[key]).length;
	const before = (a: Candidate, b: Candidate) =>
		a.tier - b.tier ||
		drawnWith('lesson', a) - drawnWith('lesson', b) ||
		drawnWith('kind', a) - drawnWith('kind', b) ||
		a.score - b.score ||
		a.time - b.time;
	while (drawn.length < size) {
		const [next] = [...rest].sort(before);
		if (!next) break;
		drawn.push(next.item);
		rest = rest.filter((c) => c !== next);
	}
	// Asked in another order than drawn, or every retake would end with what went wrong before.
	return shuffle(drawn, mix(seed, 'asked')).map((item) => item.id);
};

/** 0–1: the mean over the items drawn; one without a response counts 0. */
export const quizScore = (items: readonly Id[], given: Readonly<Record<Id, Pick<Given, 'score'>>>): number =>
	items.length === 0
		? 0
		: items.reduce((sum, id) => sum + (Object.hasOwn(given, id) ? (given[id]?.score ?? 0) : 0), 0) / items.length;

/** Whether a score (0–1) reaches the pass mark (0–1). Thirds and sixths that add up to .7999999 reach .8. */
export const passes = (score: number, mark: number): boolean => score > mark - TOLERANCE;
