import type { Mood } from './course.ts';

const CALMEST: Record<'good' | 'ok' | 'bad', Mood> = { good: 4, ok: 2, bad: 1 };

/**
 * How a customer leaves: what became of it counts for more than the last word. Nobody leaves with a smile from what went
 * wrong, not even who does not know it yet.
 */
export const leavingMood = (end: 'good' | 'ok' | 'bad', mood: Mood): Mood => Math.min(mood, CALMEST[end]) as Mood;
