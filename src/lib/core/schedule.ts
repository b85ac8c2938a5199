import { createEmptyCard, fsrs, Rating, type Grade } from 'ts-fsrs';
import { isRight } from './score.ts';
import type { Recall } from './progress.ts';
import { daysBetween } from './recall.ts';

/**
 * When an item comes back: FSRS (Ye, Su and Cao 2022, 10.1145/3534678.3539081) as `ts-fsrs` has it, over the days on which
 * the item was asked. No fuzz and no same-day steps, so the same days always give the same day.
 */
const LONGEST = 60;
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST });
const DAY = 86_400_000;

/** Half right is hard, not forgotten, unless one was sure of it; a lucky guess is no better. */
const gradeOf = ({ score, confidence }: Recall): Grade => {
	if (!isRight(score)) return score >= 0.5 && confidence !== 3 ? Rating.Hard : Rating.Again;
	return confidence === 1 ? Rating.Hard : Rating.Good;
};

/** Days (1–60) from the last of these recalls until the item is asked again. Gaps count, dates do not: a clock may lie. */
export const gapAfter = (recalls: readonly Recall[]): number => {
	const [first] = recalls;
	if (!first) return 1;
	let at = 0;
	let { card } = scheduler.next(createEmptyCard(new Date(0)), new Date(0), gradeOf(first));
	recalls.slice(1).forEach((recall, i) => {
		at += daysBetween(recalls[i]!.day, recall.day) * DAY;
		({ card } = scheduler.next(card, new Date(at), gradeOf(recall)));
	});
	return Math.max(1, Math.min(LONGEST, card.scheduled_days));
};

/**
 * How many days an item is overdue on `today` (`YYYY-MM-DD`); negative: not due for that many days yet.
 * A last recall that lies ahead of today was told by a wrong clock: due at once, rather than never.
 */
export const overdue = (recalls: readonly Recall[], today: string): number => {
	const last = recalls.at(-1);
	if (!last || last.day > today) return 0;
	return daysBetween(last.day, today) - gapAfter(recalls);
};
