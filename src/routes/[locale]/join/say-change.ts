import type { TFunction } from 'i18next';
import { dayParts } from '$lib/agreement/due';
import type { Change, Day } from '$lib/core/assignment';
import type { CourseIndex } from '$lib/core/course';

/** What is different now, in a line for the learner. */
export const sayChange = (t: TFunction<'join'>, change: Change, index: Pick<CourseIndex, 'modules'>): string => {
	const day = (d: Day | null) => (d === null ? t('none') : t('day', dayParts(d)));
	switch (change.what) {
		case 'withdrawn':
		case 'resumed':
			return t(change.what);
		case 'added':
		case 'removed': {
			const names = change.modules.map((id) => index.modules.find((m) => m.id === id)?.title ?? id).join('、');
			return t(change.what, { names });
		}
		case 'start':
		case 'due':
			return t(change.what, { from: day(change.from), to: day(change.to) });
		case 'pass':
			return t('pass', { from: change.from, to: change.to });
		case 'note':
			return change.to ? t('note', { to: change.to }) : t('noteGone');
		case 'trainer':
		case 'cohort':
			return t(change.what, { to: change.to });
	}
};
