import { isRight } from './score.ts';
import type { ItemProgress, Recall } from './progress.ts';

const KEPT = 12;

/** The learner's own day of a statement's time. */
const dayOf = (time: string): string => time.slice(0, 10);

const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whole days from one `YYYY-MM-DD` to another; 0 where either cannot be read or a clock went back. */
export const daysBetween = (from: string, to: string): number => Math.max(0, number(to) - number(from)) || 0;

const weaker = (a: Recall, b: Recall): Recall => {
	if (a.score !== b.score) return a.score < b.score ? a : b;
	// of two slips the surer, of two right ones the less sure
	const sign = isRight(a.score) ? 1 : -1;
	return sign * ((b.confidence ?? 2) - (a.confidence ?? 2)) < 0 ? b : a;
};

/** What one more response makes of an item's days. @param past undefined: first seen, or first seen as it stands now. */
export const recalled = (
	past: ItemProgress | undefined,
	{ score, confidence }: Omit<Recall, 'day'>,
	time: string
): Pick<ItemProgress, 'recalls' | 'gaps' | 'firm'> => {
	const now: Recall = { day: dayOf(time), score, ...(confidence === undefined ? {} : { confidence }) };
	const before = past?.recalls.at(-1);
	if (!past || !before) return { recalls: [now], gaps: [] };
	const kept = { gaps: past.gaps, ...(past.firm === undefined ? {} : { firm: past.firm }) };
	if (before.day === now.day) return { recalls: [...past.recalls.slice(0, -1), weaker(before, now)], ...kept };
	const recalls = [...past.recalls, now].slice(-KEPT);
	const gap = daysBetween(before.day, now.day);
	const another = isRight(score) && gap >= 1 && past.gaps.length < 2 && !past.gaps.includes(gap);
	if (!another) return { recalls, ...kept };
	const gaps = [...past.gaps, gap];
	return gaps.length < 2 ? { recalls, gaps } : { recalls, gaps, firm: time };
};
