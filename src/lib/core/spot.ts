import type { Face, Id, ItemBase, Mood } from './course.ts';
import type { Assessment } from './part.ts';

/** A conversation in which the faulty lines are to be tapped and each of their faults named. */
export interface SpotItem extends ItemBase {
	kind: 'spot';
	/** The names to choose from; the misconception is of whoever misses or misnames one. */
	faults: { id: Id; name: string; misconception: Id }[];
	/** First to last. Only what staff say can be tapped; what has a fault should be. */
	lines: SpotLine[];
	/** The customer of the conversation, drawn beside the lines that have a mood. */
	face?: Face;
	feedback: { right: string; wrong: string };
}
export interface SpotLine {
	id: Id;
	who: 'staff' | 'customer';
	text: string;
	/** Of staff only, like the feedback, which every faulty line has. */
	fault?: Id;
	feedback?: string;
	/** Of the customer only. */
	mood?: Mood;
}

type Spots = Record<Id, Id>;

/** Of the lines that can be tapped, those that were. An old log may hold anything, a name that is gone included. */
export const tappedIn = (item: SpotItem, spots: Spots): SpotLine[] =>
	item.lines.filter((line) => line.who === 'staff' && Object.hasOwn(Object(spots), line.id));

/** At least one line is tapped, and each tapped one has a name that the item knows. */
export const allNamed = (item: SpotItem, spots: Spots): boolean => {
	const tapped = tappedIn(item, spots);
	return tapped.length > 0 && tapped.every(({ id }) => item.faults.some((fault) => fault.id === spots[id]));
};

export const assessSpots = (item: SpotItem, spots: Spots): Assessment => {
	const staff = item.lines.filter(({ who }) => who === 'staff');
	const faulty = staff.filter(({ fault }) => fault !== undefined);
	const tapped = tappedIn(item, spots);
	const found = tapped.filter((line) => faulty.includes(line));
	const named = found.filter(({ id, fault }) => spots[id] === fault);
	const halves = found.length + named.length - (tapped.length - found.length);
	return {
		// One fraction, so that thirds and sixths add up to exactly what they should.
		score: faulty.length === 0 ? 0 : Math.max(0, halves / (2 * faulty.length)),
		parts: staff
			.filter((line) => faulty.includes(line) || tapped.includes(line))
			.map((line) => {
				const good = named.includes(line);
				const fault = item.faults.find(({ id }) => id === line.fault);
				return {
					id: line.id,
					good,
					given: tapped.includes(line),
					text: line.feedback ?? '',
					misconceptions: fault && !good && tapped.length > 0 ? [fault.misconception] : []
				};
			})
	};
};
