/** Reports are packed by these numbers for ever: each item has its own, and the list only grows. */
import type { Fault } from './fault.ts';
import type { CourseSource } from './sources.ts';

export const checkWire = ({ wire, modules }: CourseSource, faults: Fault[]): void => {
	let last = 0;
	for (const [id, number] of Object.entries(wire.value)) {
		if (number <= last) faults.push(wire.fault([id], `编号 ${number} 不比上一行的 ${last} 大：只许往后加，不许重复、插队`));
		last = Math.max(last, number);
	}
	for (const { items } of modules)
		for (const [i, { id }] of items.value.entries())
			if (!Object.hasOwn(wire.value, id))
				faults.push(items.fault([i, 'id'], `wire.yaml 里没有「${id}」：在最后加一行「${id}: ${(last += 1)}」`));
};
