import type { TFunction } from 'i18next';
import { daysUntil, type Assignment, type Day } from '$lib/core/assignment';

const WEEKDAYS = '日一二三四五六';

/** `2026-12-04` as the parts that words are made of. */
export const dayParts = (day: Day): { month: number; day: number; weekday: string } => {
	const at = new Date(`${day}T00:00:00Z`);
	return { month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday: WEEKDAYS[at.getUTCDay()]! };
};

/** By when: `12月4日（周五）前学完`. */
export const dueWords = ({ due }: Pick<Assignment, 'due'>, t: TFunction<'agreement'>): string =>
	due === null ? t('noDue') : t('by', dayParts(due));

/** How long there is still, without a reproach; empty where there is no end. */
export const leftWords = ({ due }: Pick<Assignment, 'due'>, today: Day, t: TFunction<'agreement'>): string => {
	if (due === null) return '';
	const days = daysUntil(due, today);
	if (days < 0) return t('over', { n: -days });
	return days === 0 ? t('today') : days === 1 ? t('tomorrow') : t('left', { n: days });
};
