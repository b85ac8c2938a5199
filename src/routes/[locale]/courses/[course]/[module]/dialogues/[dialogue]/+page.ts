import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { module } = await parent();
	const dialogue = module.dialogues.find((d) => d.id === params.dialogue);
	if (!dialogue) error(404);
	return { dialogue };
};
