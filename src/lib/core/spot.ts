import type { Face, Id, ItemBase, Mood } from './course.ts';
import type { Assessment } from './part.ts';

/**
 * A conversation in which the faulty lines are to be tapped and each of their faults named. There may be none: a call
 * that went well is then recognised by tapping nothing and saying so.
 */
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

/** A verdict on the conversation: lines tapped, or, by an empty record, that none is faulty. */
const isVerdict = (item: SpotItem, spots: unknown): spots is Spots =>
	typeof spots === 'object' &&
	spots !== null &&
	(Object.keys(spots).length === 0 || tappedIn(item, spots as Spots).length > 0);

/** It can be handed in: a verdict, with a name that the item knows for each tapped line. */
export const allNamed = (item: SpotItem, spots: Spots): boolean =>
	isVerdict(item, spots) &&
	tappedIn(item, spots).every(({ id }) => item.faults.some((fault) => fault.id === spots[id]));

/** A line of such a conversation that another item asks to say better. */
export interface Mends {
	item: Id;
	line: Id;
}

/** What is to be mended: what the customer had said, what staff answered, and what was wrong with it. */
export const mendedIn = (
	items: readonly (ItemBase & { kind: string })[],
	mends: Mends | undefined
): { before: SpotLine | undefined; line: SpotLine; fault: string } | undefined => {
	const item = mends && items.find((i): i is SpotItem => i.kind === 'spot' && i.id === mends.item);
	const at = item?.lines.findIndex((l) => l.id === mends?.line) ?? -1;
	const line = item?.lines[at];
	if (!item || !line) return undefined;
	const before = item.lines.slice(0, at).findLast((l) => l.who === 'customer');
	return { before, line, fault: item.faults.find((f) => f.id === line.fault)?.name ?? '' };
};

/** `spots` is undefined before anything was handed in. An empty record says that every line is fine. */
export const assessSpots = (item: SpotItem, spots: Spots | undefined): Assessment => {
	const staff = item.lines.filter(({ who }) => who === 'staff');
	const faulty = staff.filter(({ fault }) => fault !== undefined);
	const tapped = tappedIn(item, spots ?? {});
	const judged = isVerdict(item, spots);
	const found = tapped.filter((line) => faulty.includes(line));
	const named = found.filter(({ id, fault }) => spots?.[id] === fault);
	const halves = found.length + named.length - (tapped.length - found.length);
	return {
		// One fraction, so that thirds and sixths add up to exactly what they should.
		score: !judged ? 0 : faulty.length === 0 ? Math.max(0, 1 + halves / 2) : Math.max(0, halves / (2 * faulty.length)),
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
					misconceptions: fault && !good && judged ? [fault.misconception] : []
				};
			})
	};
};
