import type { TFunction } from 'i18next';
import type { Cell, Reason } from '$lib/core/board-rows';
import { percentOf } from '$lib/core/board-share';

type T = TFunction<'board'>;

/** `5/12人`, and in hundredths as well where there are enough people for that. */
export const sayPeople = (n: number, of: number, t: T): string => {
	const counts = t('ofPeople', { n, of });
	const percent = percentOf(n, of);
	return percent === null ? counts : t('withPercent', { counts, percent });
};

export const sayReason = (reason: Reason, t: T): string => {
	switch (reason.why) {
		case 'overdue':
			return t('overdueReason', { n: reason.modules.length });
		case 'stuck':
			return t('stuckReason', { n: reason.modules.length });
		case 'absent':
			return t('absentReason');
		case 'sure':
			return t('sureReason', { n: reason.items.length });
	}
};

const STATES = { none: 'none', learning: 'learning', below: 'below', passed: 'passed' } as const;

/** A cell in words, for lists and for whoever hears the table. */
export const sayCell = ({ state, best, overdue }: Cell, t: T): string =>
	[...(best === null ? [] : [t('points', { n: best })]), t(STATES[state]), ...(overdue ? [t('late')] : [])].join('，');
