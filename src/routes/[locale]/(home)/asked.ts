import type { Locale } from '$lib/core/course';
import { words } from '$lib/i18n/load-words';
import Asked from './Asked.svelte';

/** Comes after home has been shown, and only for who has accepted something. */
export const loadAsked = async (locale: Locale) => ({ Asked, t: await words(locale, 'agreement') });
