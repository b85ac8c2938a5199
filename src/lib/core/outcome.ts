import type { Day } from './assignment.ts';
import { valuesOf, type Book, type Collected } from './book.ts';
import type { Assigned } from './cohort.ts';
import type { Id } from './course.ts';
import { dayOf } from './day.ts';
import { peopleOf, sendersFor } from './handed.ts';
import type { Report } from './report.ts';
import { sameName, type Sender } from './senders.ts';

/** What was scanned, pasted or opened, after as much as could be done with it. */
export type Came =
	| { came: 'report'; one: Collected }
	/** One picture of several. */
	| { came: 'frame'; have: number; of: number }
	| { came: Unread };

/** Why there is no report in it. */
export type Unread =
	/** Sealed for another trainer's key: held. */
	| 'other-trainer'
	/** This browser has no trainer's key: held. */
	| 'no-key'
	/** A file takes the course to read, and that is not on this device: held. */
	| 'no-course'
	| 'truncated'
	| 'damaged'
	| 'newer'
	| 'too-long'
	| 'not-ours'
	/** The code with which learners join. */
	| 'an-assignment';

/** What holds besides. */
export type Note =
	/** The due date was over when it was made, and is. */
	| 'late'
	/** The same sender signed with another name before. */
	| 'renamed'
	/** Nobody on the roster has that name, or several have. The trainer says who it is. */
	| 'unknown-learner'
	/** Somebody with that name has handed in from another phone. The trainer says whether they are one. */
	| 'rival-tag'
	/** Kept where it belongs: with another cohort, or with another assignment of this one. */
	| 'other-cohort'
	| 'other-assignment'
	/** This book does not know what it was handed in for. */
	| 'unknown-assignment';

export type Outcome = { notes: Note[] } & (
	| {
			/** The first of this sender, newer than the one before, the very same again, or older: then the newer counts. */
			what: 'collected' | 'updated' | 'repeat' | 'older';
			report: Report;
			/** For what and whom; null where the book does not know it. */
			assigned: Assigned | null;
			/** Whose it is taken to be. */
			person: Id | null;
			/** Who it may well be: first those it was taken for before, then those with that name. */
			perhaps: Id[];
			/** The name before, where it was renamed. */
			former: string | null;
	  }
	| { what: 'frame'; have: number; of: number }
	| { what: Unread }
);

export interface Here {
	today: Day;
	east: number;
}

/**
 * What has come of it, before anything is written: what is to be kept is for whoever asks.
 *
 * @param collecting the assignment that is being collected for; null for all
 * @param here what day it is where the trainer is, and how many minutes east of Greenwich that is
 */
export const outcomeOf = (came: Came, book: Book, collecting: Id | null, here: Here): Outcome => {
	if (came.came === 'frame') return { what: 'frame', have: came.have, of: came.of, notes: [] };
	if (came.came !== 'report') return { what: came.came, notes: [] };
	const { one } = came;
	const { report } = one;
	const assignments = valuesOf(book, 'assigned');
	const assigned = assignments.find(({ assignment }) => assignment.id === report.assignment) ?? null;
	const same = isHere(one, book);
	const taken = same ? book : { ...book, collected: { ...book.collected, [one.id]: one } };
	const of = (b: Book): Sender | undefined =>
		sendersFor(b, assigned ?? nobody(report)).find(({ tag }) => tag === report.tag);
	const before = of(book);
	const after = of(taken)!;
	const what = same ? 'repeat' : !before ? 'collected' : after.latest.id === one.id ? 'updated' : 'older';
	const former = what === 'updated' && !sameName(before!.latest.report.name, report.name);
	const named = assigned
		? peopleOf(book, assigned.cohort).filter((p) => !p.removed && sameName(p.name, report.name))
		: [];
	const perhaps = [before?.person, after.rival, ...named.map(({ id }) => id)];
	const notes: Note[] = [
		...whereIs(assigned, assignments, collecting),
		...(assigned && !same && isLate(report, assigned, here) ? ['late' as const] : []),
		...(former ? ['renamed' as const] : []),
		...(!assigned || after.person ? [] : [after.rival ? ('rival-tag' as const) : ('unknown-learner' as const)])
	];
	return {
		what,
		notes,
		report,
		assigned,
		person: after.person,
		perhaps: [...new Set(perhaps.flatMap((id) => id ?? []))],
		former: former ? before!.latest.report.name : null
	};
};

/** A report of an assignment that is not in the book has neither roster nor claims. */
const nobody = ({ assignment }: Report) => ({ assignment: { id: assignment }, cohort: '' }) as Assigned;

/** The same report sealed once more, or as a file, is the same hand-in: shown again it only says so. */
const isHere = (one: Collected, { collected }: Book): boolean => {
	const said = contentOf(one.report);
	return (
		Object.hasOwn(collected, one.id) ||
		Object.values(collected).some(
			({ report }) =>
				report.tag === one.report.tag &&
				report.n === one.report.n &&
				report.assignment === one.report.assignment &&
				contentOf(report) === said
		)
	);
};

/** Whatever order the fields came in. When it was made is not part of it: showing it later changes nothing. */
const contentOf = ({ rev, name, modules }: Report): string => JSON.stringify(sorted({ rev, name, modules }));
const sorted = (value: unknown): unknown =>
	typeof value !== 'object' || value === null || Array.isArray(value)
		? value
		: Object.entries(value)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, inside]) => [key, sorted(inside)]);

/** Made in time and collected the next morning is in time. */
const isLate = ({ made }: Report, { assignment: { due } }: Assigned, { today, east }: Here): boolean =>
	due !== null && today > due && dayOf(Math.floor((made + east) / 1440)) > due;

const whereIs = (assigned: Assigned | null, all: Assigned[], collecting: Id | null): Note[] => {
	if (!assigned) return ['unknown-assignment'];
	if (collecting === null || assigned.assignment.id === collecting) return [];
	const cohort = all.find(({ assignment }) => assignment.id === collecting)?.cohort;
	return [assigned.cohort === cohort ? 'other-assignment' : 'other-cohort'];
};
