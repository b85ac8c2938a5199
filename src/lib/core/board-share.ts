/** From so many people on a percentage says something; under it one person would be more than five of a hundred. */
const ENOUGH = 20;

/**
 * The one place that decides whether a share may be told in hundredths, besides the counts.
 *
 * @param people how many people it is about, where `of` counts something else
 * @returns null: only counts may be told
 */
export const percentOf = (n: number, of: number, people = of): number | null =>
	people < ENOUGH || of === 0 ? null : Math.round((n / of) * 100);
