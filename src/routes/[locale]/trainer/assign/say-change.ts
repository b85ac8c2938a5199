import type { TFunction } from 'i18next';
import type { Change, Day } from '$lib/core/assignment';
import type { CourseIndex } from '$lib/core/course';

/** What a learner who opens the new link will be told, in a line. */
export const sayChange = (
	t: TFunction<'assign'>,
	change: Change,
	index: CourseIndex,
	sayDay: (day: Day) => string
): string => {
	const day = (d: Day | null) => (d === null ? t('none') : sayDay(d));
	switch (change.what) {
		case 'withdrawn':
			return t('changeWithdrawn');
		case 'resumed':
			return t('changeResumed');
		case 'added':
		case 'removed': {
			const names = change.modules.map((id) => index.modules.find((m) => m.id === id)?.title ?? id).join('、');
			return t(change.what === 'added' ? 'changeAdded' : 'changeRemoved', { names });
		}
		case 'start':
			return t('changeStart', { from: day(change.from), to: day(change.to) });
		case 'due':
			return t('changeDue', { from: day(change.from), to: day(change.to) });
		case 'pass':
			return t('changePass', { from: change.from, to: change.to });
		case 'note':
			return change.to ? t('changeNote', { to: change.to }) : t('changeNoteGone');
		case 'trainer':
			return t('changeTrainer', { to: change.to });
		case 'cohort':
			return t('changeCohort', { to: change.to });
	}
};
