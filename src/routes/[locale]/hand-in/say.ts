import type { TFunction } from 'i18next';
import type { Asked } from '$lib/core/asked';
import type { Day } from '$lib/core/assignment';
import { tell } from '$lib/core/hand-in';
import type { ModuleReport } from '$lib/core/report';

type T = TFunction<'hand-in'>;

/** `11月23日`, with its year where that is not this one. */
export const sayDay = (t: T, time: Day, today: Day): string => {
	const [year = 0, month = 0, day = 0] = time.slice(0, 10).split('-').map(Number);
	return t(time.slice(0, 4) === today.slice(0, 4) ? 'day' : 'dayThen', { year, month, day });
};

/** What is told of one module, a line each. */
export const linesOf = (t: T, module: ModuleReport, today: Day): string[] => {
	const { right, wrong, endings } = tell(module);
	const lines: string[] = [
		module.quiz ? t('quiz', { n: module.quiz.best, day: sayDay(t, module.quiz.day, today) }) : t('noQuiz')
	];
	if (right + wrong > 0) lines.push(t(wrong > 0 ? 'tries' : 'allRight', { right, wrong }));
	const ends = (['good', 'ok', 'bad'] as const).flatMap((how) => (endings[how] > 0 ? t(how, { n: endings[how] }) : []));
	if (ends.length > 0) lines.push(t('talks', { list: ends.join(t('and')) }));
	return lines;
};

/** Whatever has something new in it comes first. */
export const inTurn = (asked: readonly Asked[]): Asked[] =>
	[...asked].sort((a, b) => Number(b.fresh.length > 0) - Number(a.fresh.length > 0));

/** Of one in a list: whether there is something to hand in. */
export const standing = (t: T, { assignment, fresh, handed }: Asked, today: Day): string => {
	if (assignment.withdrawn) return t('choiceWithdrawn');
	if (fresh.length > 0) return t('choiceFresh', { n: fresh.length });
	return handed ? t('choiceHanded', { day: sayDay(t, handed.time, today) }) : t('choiceNot');
};
