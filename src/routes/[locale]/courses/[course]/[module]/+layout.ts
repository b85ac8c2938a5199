import { error, redirect } from '@sveltejs/kit';
import { loadIndex, loadModule } from '$lib/content/load';
import { findModule } from '$lib/core/course';
import { href } from '$lib/i18n/href';
import { words } from '$lib/i18n/load-words';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const index = await loadIndex(locale);
	const entry = findModule(index.modules, params.module);
	if (params.course !== index.id || !entry) error(404);
	// an address printed before the module was renamed
	if (entry.slug !== params.module) redirect(308, href(locale, { to: 'module', course: index.id, module: entry.slug }));
	const [module, t, player] = await Promise.all([
		loadModule(locale, entry.id),
		words(locale, 'courses'),
		words(locale, 'player')
	]);
	return { index, module, t, player };
};
