/** Where the parts of a stack begin and end, in hundredths of its width. Each that is there is wide enough for its number. */
export const partsOf = (counts: readonly number[]): { at: number; width: number; count: number; part: number }[] => {
	const least = Math.max(...counts) >= 100 ? 13 : 9;
	const there = counts.filter((n) => n > 0).length;
	const all = counts.reduce((a, b) => a + b, 0);
	let at = 0;
	return counts.flatMap((count, part) => {
		if (count === 0) return [];
		const width = least + ((100 - least * there) * count) / all;
		const one = { at, width, count, part };
		at += width;
		return [one];
	});
};
