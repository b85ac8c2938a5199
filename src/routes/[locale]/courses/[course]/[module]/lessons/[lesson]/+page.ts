import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { module } = await parent();
	const lesson = module.lessons.find((l) => l.slug === params.lesson);
	if (!lesson) error(404);
	return { lesson };
};
