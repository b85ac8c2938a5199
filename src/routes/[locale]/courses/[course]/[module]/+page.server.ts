import places from 'virtual:course/entries';
import { LOCALES } from '$lib/core/course';

export const entries = () =>
	LOCALES.flatMap((locale) => places.map((p) => ({ locale, course: p.course, module: p.module })));
