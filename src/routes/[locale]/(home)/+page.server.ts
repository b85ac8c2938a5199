import { LOCALES } from '$lib/core/course';

export const entries = () => LOCALES.map((locale) => ({ locale }));
