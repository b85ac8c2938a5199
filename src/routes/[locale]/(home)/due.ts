import { loadBank } from '$lib/content/load';
import { planReview } from '$lib/core/review';
import type { Logbook } from '$lib/log/log';
import { today } from '$lib/log/stamp';

/** Comes after home has been shown, and brings the scheduler along: home itself reads one record. */
export const readDue = async (log: Logbook): Promise<{ asked: number; sure: number }> => {
	const [{ value }, bank] = await Promise.all([log.modules(), loadBank()]);
	const { ask } = planReview(value, bank, today());
	return { asked: ask.length, sure: ask.filter((d) => d.reason === 'sure-and-wrong').length };
};
