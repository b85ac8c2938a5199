import type { Assignment, Day } from './assignment.ts';
import type { Work } from './board-work.ts';
import type { Id } from './course.ts';

/** What a trainer knew at the end of a day of collecting. */
export interface TrendDay {
	day: Day;
	/** People who had handed in. */
	handed: number;
	/** Modules passed, of all people together, by today's pass mark. */
	passed: number;
}

/** The days on which anything came in, in order. */
export const trendOf = (
	people: readonly Work[],
	{ modules, pass }: Pick<Assignment, 'modules' | 'pass'>
): TrendDay[] => {
	const days = new Set<Day>();
	const handed = new Map<Day, number>();
	const passed = new Map<Day, number>();
	const count = (days: Map<Day, number>, day: Day | undefined) => {
		if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
	};
	for (const { senders } of people) {
		let first: Day | undefined;
		const passedOn = new Map<Id, Day>();
		for (const { reports } of senders)
			for (const { received, report } of reports) {
				const day = received.slice(0, 10);
				days.add(day);
				if (first === undefined || day < first) first = day;
				for (const id of modules) {
					const best = Object.hasOwn(report.modules, id) ? report.modules[id]!.quiz?.best : undefined;
					if (best === undefined || best < pass) continue;
					const before = passedOn.get(id);
					if (before === undefined || day < before) passedOn.set(id, day);
				}
			}
		count(handed, first);
		for (const day of passedOn.values()) count(passed, day);
	}
	const so: Omit<TrendDay, 'day'> = { handed: 0, passed: 0 };
	return [...days].sort().map((day) => {
		so.handed += handed.get(day) ?? 0;
		so.passed += passed.get(day) ?? 0;
		return { day, ...so };
	});
};
