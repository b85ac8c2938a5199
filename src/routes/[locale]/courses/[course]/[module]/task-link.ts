import type { Id, Locale, ModuleEntry } from '$lib/core/course';
import type { Task } from '$lib/core/next';
import { href } from '$lib/i18n/href';

export const linkTo = (task: Task<ModuleEntry>, course: Id, locale: Locale): string => {
	const at = { course, module: task.module.slug };
	if (task.kind === 'lesson') return href(locale, { to: 'lesson', ...at, lesson: task.slug });
	if (task.kind === 'dialogue') return href(locale, { to: 'dialogue', ...at, dialogue: task.id });
	return href(locale, { to: 'quiz', ...at });
};
