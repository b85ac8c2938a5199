import places from 'virtual:course/entries';
import { LOCALES } from '$lib/core/course';

export const entries = () =>
	LOCALES.flatMap((locale) =>
		places.flatMap((p) => p.dialogues.map((dialogue) => ({ locale, course: p.course, module: p.module, dialogue })))
	);
