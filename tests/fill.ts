import type { Locale } from '../src/lib/core/course';

/** A text of the app with its gaps filled in, as its reader sees it. @param gaps for `{{name}}` */
export const fill = (text: string, gaps: Record<string, string | number> = {}): string =>
	text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(gaps[name]));

export const scriptOf = (locale: Locale): 'hans' | 'hant' => (locale === 'zh-Hans' ? 'hans' : 'hant');
