import type { TFunction } from 'i18next';
import { valuesOf, type Book } from '$lib/core/book';
import type { Assigned } from '$lib/core/cohort';
import type { Note } from '$lib/core/outcome';
import type { Line } from './collector.svelte';

type T = TFunction<'collect'>;
type Report = Extract<Line['outcome'], { report: unknown }>;

export const isReport = (outcome: Line['outcome']): outcome is Report => 'report' in outcome;

/** A sentence: what has come of it. */
export const headline = (t: T, outcome: Line['outcome']): string => {
	if (isReport(outcome)) return t(outcome.what, { name: outcome.report.name });
	return outcome.what === 'frame' ? t('frame', { have: outcome.have, of: outcome.of }) : t(outcome.what);
};

/** What to do about what could not be read. */
export const advice = (t: T, outcome: Exclude<Line['outcome'], Report>): string => t(`${outcome.what}Hint`);

/** In the list the name stands above: here what else is to be known. @param known whose it is, by now */
export const remarks = (t: T, outcome: Report, book: Pick<Book, 'entries'>, known: boolean): string[] => {
	const said = outcome.what === 'collected' ? [] : [t(`${outcome.what}Short`)];
	const notes = outcome.notes.filter((note) => !(known && (note === 'unknown-learner' || note === 'rival-tag')));
	return [...said, ...notes.map((note) => remark(t, note, outcome, book))];
};

const remark = (t: T, note: Note, { former, assigned, perhaps }: Report, book: Pick<Book, 'entries'>): string => {
	switch (note) {
		case 'renamed':
			return t('renamed', { former: former ?? '' });
		case 'other-cohort':
			return t('other-cohort', { cohort: cohortOf(book, assigned)?.name ?? '' });
		case 'unknown-learner':
			return perhaps.length > 1 ? t('namesakes', { n: perhaps.length }) : t('unknown-learner');
		default:
			return t(note);
	}
};

export const cohortOf = (book: Pick<Book, 'entries'>, assigned: Assigned | null) =>
	valuesOf(book, 'cohort').find(({ id }) => id === assigned?.cohort);

const MINUTE = 60_000;
/** How long ago, as one says it; after an hour the time of day. */
export const ago = (t: T, time: number, now: number): string => {
	const minutes = Math.floor((now - time) / MINUTE);
	if (minutes < 1) return t('now');
	return minutes < 60 ? t('minutes', { n: minutes }) : clock(time);
};
const clock = (time: number): string => {
	const at = new Date(time);
	return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
};
