import type { Id, ModuleEntry } from './course.ts';
import type { HomeRecord } from './progress.ts';

/** One thing to do, addressed by slug where it has one. */
export interface Task<M> {
	module: M;
	kind: 'lesson' | 'dialogue' | 'quiz';
	id: Id;
	slug: Id;
	title: string;
	minutes: number;
}

type Entry = Pick<ModuleEntry, 'id' | 'lessons' | 'dialogues' | 'title'>;

/** A module's tasks in the order to do them: lessons, then dialogues, then the quiz. A quiz item takes about 40 seconds. */
export const tasksOf = <M extends Entry & { quizSize?: number }>(module: M): Task<M>[] => [
	...module.lessons.map((l) => ({ module, kind: 'lesson' as const, ...l })),
	...module.dialogues.map((d) => ({ module, kind: 'dialogue' as const, ...d, slug: d.id })),
	{
		module,
		kind: 'quiz' as const,
		id: module.id,
		slug: module.id,
		title: module.title,
		minutes: Math.max(1, Math.round((module.quizSize ?? 6) * 0.7))
	}
];

export const isDone = (
	task: Pick<Task<{ id: Id }>, 'module' | 'kind' | 'id'>,
	home: HomeRecord | undefined
): boolean => {
	const m = home?.modules[task.module.id];
	if (!m) return false;
	if (task.kind === 'quiz') return m.passed;
	return m[task.kind === 'lesson' ? 'lessons' : 'dialogues'].includes(task.id);
};

/**
 * The one thing to do next: what was left in the middle, else the first thing not done of the module last touched,
 * else of the course. Where a trainer waits for modules (`wantedFrom`), the same among those, in their order: there a quiz
 * that is passed, but not by the trainer's mark, is not done. null when all is done.
 */
export const nextUp = <M extends Entry>(
	course: readonly M[],
	home: HomeRecord | undefined,
	wanted: readonly Id[] = []
): (Task<M> & { resumed: boolean }) | null => {
	const asked = wanted.flatMap((id) => course.find((m) => m.id === id) ?? []);
	const modules = asked.length > 0 ? asked : course;
	const place = home?.place;
	const tasks = modules.flatMap((m) => tasksOf(m));
	const left = place && tasks.find((t) => t.module.id === place.module && t.kind === place.kind && t.id === place.id);
	if (left) return { ...left, resumed: true };
	const touched = (m: M) => home?.modules[m.id]?.touched ?? '';
	const last = modules.reduce<M | undefined>((a, m) => (touched(m) > (a ? touched(a) : '') ? m : a), undefined);
	const open = (t: Task<M>) => !isDone(t, home) || (t.kind === 'quiz' && modules === asked);
	const task = tasks.find((t) => t.module === last && open(t)) ?? tasks.find(open);
	return task ? { ...task, resumed: false } : null;
};

/** How much of a module is done. */
export const doneOf = (module: Entry, home: HomeRecord | undefined): { done: number; total: number } => {
	const tasks = tasksOf(module);
	return { done: tasks.filter((t) => isDone(t, home)).length, total: tasks.length };
};

/** Which of the seven days (Monday first) of the week of `today` were learnt on; days are `YYYY-MM-DD`. */
export const weekOf = (days: readonly string[], today: string): { learnt: boolean[]; today: number } => {
	const at = new Date(`${today}T00:00:00Z`);
	const index = (at.getUTCDay() + 6) % 7;
	const learnt = Array.from({ length: 7 }, (_, i) =>
		days.includes(new Date(at.getTime() + (i - index) * 86_400_000).toISOString().slice(0, 10))
	);
	return { learnt, today: index };
};
