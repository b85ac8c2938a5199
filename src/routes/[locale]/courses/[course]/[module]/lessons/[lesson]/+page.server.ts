import places from 'virtual:course/entries';
import { LOCALES } from '$lib/core/course';

export const entries = () =>
	LOCALES.flatMap((locale) =>
		places.flatMap((p) => p.lessons.map((lesson) => ({ locale, course: p.course, module: p.module, lesson })))
	);
