import type { Assignment } from './assignment.ts';
import type { Id } from './course.ts';
import type { HomeRecord } from './progress.ts';
import { points } from './score.ts';

/** Of an assignment's modules those whose quiz reaches the trainer's own pass mark. */
export const passedIn = (
	{ modules, pass }: Pick<Assignment, 'modules' | 'pass'>,
	home: Pick<HomeRecord, 'modules'>
): Id[] => modules.filter((id) => points(home.modules[id]?.best ?? 0) >= pass);

/** Modules that a trainer still waits for, each once: what is due first comes first, what has no end comes last. */
export const wantedFrom = (home: HomeRecord | undefined, today: string): Id[] => {
	if (!home) return [];
	const open = Object.values(home.assignments)
		.filter(({ left, assignment: { withdrawn, start } }) => !left && !withdrawn && !(start && start > today))
		.sort((a, b) => order(a.assignment.due, b.assignment.due) || order(a.time, b.time));
	return [
		...new Set(
			open.flatMap(({ assignment }) => {
				const passed = passedIn(assignment, home);
				return assignment.modules.filter((id) => !passed.includes(id));
			})
		)
	];
};

const order = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? '~') < (b ?? '~') ? -1 : 1);
