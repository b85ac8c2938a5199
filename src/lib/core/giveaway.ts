/** Does length give the right answer away? Learners soon notice when the longest one always wins. */

/** Characters as heard: stage directions in （…） and break hints do not count. */
export const spokenLength = (text: string): number =>
	[...text.replace(/（[^）]*）/g, '').replaceAll('\u200b', '')].length;

/** Difference between the longest and the shortest. */
export const spread = (texts: readonly string[]): number => {
	const lengths = texts.map(spokenLength);
	return lengths.length === 0 ? 0 : Math.max(...lengths) - Math.min(...lengths);
};

/** What was on offer at one place, and which of it is right (by position). */
export interface Offer {
	texts: readonly string[];
	right: readonly number[];
}
export interface Giveaway {
	/** How often a right one alone is the longest, of how many. */
	hits: number;
	of: number;
	/** How likely chance alone would do that or worse. */
	p: number;
}

/** Below this, length is a tell and no accident. */
export const TELLING = 0.05;

export const longestIsRight = ({ texts, right }: Offer): boolean => {
	const lengths = texts.map(spokenLength);
	const most = Math.max(...lengths);
	return lengths.filter((length) => length === most).length === 1 && right.includes(lengths.indexOf(most));
};

/** P(X ≥ k) for independent trials with these chances, exactly (Poisson binomial). */
export const atLeast = (k: number, chances: readonly number[]): number => {
	let exactly = [1];
	for (const chance of chances) {
		const next = Array.from({ length: exactly.length + 1 }, () => 0);
		for (const [i, p] of exactly.entries()) {
			next[i] = (next[i] ?? 0) + p * (1 - chance);
			next[i + 1] = (next[i + 1] ?? 0) + p * chance;
		}
		exactly = next;
	}
	return exactly.slice(k).reduce((sum, p) => sum + p, 0);
};

export const giveaway = (offers: readonly Offer[]): Giveaway => {
	const hits = offers.filter(longestIsRight).length;
	const chances = offers.map(({ texts, right }) => right.length / texts.length);
	return { hits, of: offers.length, p: hits === 0 ? 1 : atLeast(hits, chances) };
};
