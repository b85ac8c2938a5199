import { daysUntil, type Assignment, type Day } from './assignment.ts';
import type { Id } from './course.ts';
import type { Accepted, HomeRecord } from './progress.ts';
import { passedIn } from './wanted.ts';

/** An accepted assignment, and how far it has come. */
export interface Asked extends Accepted {
	passed: Id[];
	/** Passed, and not yet so in the last hand-in: worth handing in. */
	fresh: Id[];
	/** Whole days left; negative when the day is over, null where there is none. */
	days: number | null;
	/** It begins later than today. */
	ahead: boolean;
	/** Nothing is waited for: everything is passed, or it was withdrawn. */
	closed: boolean;
}

/** Those on home: what is due first comes first, then what has no end, then what is closed. */
export const askedOf = (home: HomeRecord, today: Day): Asked[] =>
	Object.values(home.assignments)
		.filter(({ left }) => !left)
		.map((accepted): Asked => {
			const { assignment, handed } = accepted;
			const passed = passedIn(assignment, home);
			return {
				...accepted,
				passed,
				fresh: assignment.withdrawn ? [] : passed.filter((id) => !handed?.passed.includes(id)),
				days: assignment.due === null ? null : daysUntil(assignment.due, today),
				ahead: assignment.start !== null && assignment.start > today,
				closed: assignment.withdrawn || passed.length === assignment.modules.length
			};
		})
		.sort(
			(a, b) =>
				Number(a.closed) - Number(b.closed) || (a.days ?? Infinity) - (b.days ?? Infinity) || (a.time < b.time ? -1 : 1)
		);

/** For the badge on the app's icon: those due within two days or overdue, and still open. */
export const pressing = (asked: readonly Asked[]): number =>
	asked.filter(({ closed, ahead, days }) => !closed && !ahead && days !== null && days <= 2).length;

/** Nobody needs it on home any more: taken back, over, or all of it passed and handed in. */
export const canPutAway = ({ assignment, closed, fresh, days }: Asked): boolean =>
	assignment.withdrawn || (closed && fresh.length === 0) || (days !== null && days < 0);

/** Who waits for a module: of several the one who asks for most. */
export const askerOf = (home: HomeRecord, module: Id): Assignment | undefined =>
	Object.values(home.assignments)
		.flatMap(({ left, assignment }) =>
			!left && !assignment.withdrawn && assignment.modules.includes(module) ? [assignment] : []
		)
		.sort((a, b) => b.pass - a.pass)[0];
