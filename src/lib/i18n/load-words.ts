import { createInstance, type i18n, type TFunction } from 'i18next';
import { load } from 'virtual:words';
import type { Locale } from '$lib/core/course';

type Resources = import('i18next').TypeOptions['resources'];
export type Namespace = keyof Resources & string;

const instances = new Map<Locale, i18n>();

/** One instance a locale and no global one: pages of both scripts are prerendered side by side. */
const instanceOf = (locale: Locale): i18n => {
	let instance = instances.get(locale);
	if (!instance) {
		instance = createInstance();
		void instance.init({
			lng: locale,
			fallbackLng: false,
			resources: {},
			initAsync: false,
			interpolation: { escapeValue: false },
			showSupportNotice: false
		} as Parameters<i18n['init']>[0]);
		instances.set(locale, instance);
	}
	return instance;
};

/** The words of one feature in one script; loaded once, then at hand without a network. */
export const words = async <N extends Namespace>(locale: Locale, namespace: N): Promise<TFunction<N>> => {
	const instance = instanceOf(locale);
	if (!instance.hasResourceBundle(locale, namespace)) {
		const { default: bundle } = await load[locale][namespace]!();
		instance.addResourceBundle(locale, namespace, bundle);
	}
	return instance.getFixedT(locale, namespace) as TFunction<N>;
};
