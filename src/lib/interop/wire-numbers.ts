import type { Id } from '$lib/core/course';
import { hash53 } from '$lib/core/hash';
import type { Wire } from '$lib/core/wire';

/** 16 bits of a course's id: what was packed for one is not read with the numbers of another. */
export const courseMark = (course: Id): number => parseInt(hash53(course), 36) % 65536;

/** Number → id. */
export const idsBy = (wire: Wire): ReadonlyMap<number, Id> =>
	new Map(Object.entries(wire.numbers).map(([id, number]) => [number, id]));

/** The values that have a number, by number. Those without belong to a course that this app does not have. */
export const numbered = <T>(wire: Wire, values: Readonly<Record<Id, T>>): { number: number; value: T }[] =>
	Object.entries(values)
		.flatMap(([id, value]) => {
			const number = Object.hasOwn(wire.numbers, id) ? wire.numbers[id] : undefined;
			return number === undefined ? [] : [{ number, value }];
		})
		.sort((a, b) => a.number - b.number);
