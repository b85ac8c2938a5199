/** The list with the entry at `from` taken out and put in again at `to`; both within the list. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
	const rest = list.filter((_, i) => i !== from);
	return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
};
