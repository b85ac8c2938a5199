import type { TFunction } from 'i18next';
import type { Mood } from '$lib/core/course';
import type { Dialogue } from '$lib/core/dialogue';

const keys = ['mood0', 'mood1', 'mood2', 'mood3', 'mood4'] as const;

/** The customer's own word for how they feel, else the usual one. */
export const moodWord = (d: Pick<Dialogue, 'moods'>, mood: Mood, t: TFunction<'player'>): string =>
	d.moods?.[mood] ?? t(keys[mood]);

/** What the last choice did to the volume; nothing before the first. */
export const moodChange = (from: Mood | undefined, to: Mood, t: TFunction<'player'>): string | undefined => {
	if (from === undefined) return undefined;
	if (to === from) return t('same');
	return t(to > from ? 'quieter' : 'louder', { n: Math.abs(to - from) });
};
