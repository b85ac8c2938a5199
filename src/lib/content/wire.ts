/** What travels between people is packed by these numbers for ever: each part has its own, and the list only grows. */
import type { Fault } from './fault.ts';
import type { CourseSource, ModuleSource } from './sources.ts';
import type { Path, Sheet } from './yaml.ts';

const numbered = ({ sheet, items, dialogues }: ModuleSource): { id: string; sheet: Sheet<unknown>; path: Path }[] => [
	{ id: sheet.value.id, sheet, path: ['id'] },
	...items.value.map(({ id }, i) => ({ id, sheet: items, path: [i, 'id'] })),
	...dialogues.map((dialogue) => ({ id: dialogue.value.id, sheet: dialogue, path: ['id'] }))
];

export const checkWire = ({ wire, modules }: CourseSource, faults: Fault[]): void => {
	let last = 0;
	for (const [id, number] of Object.entries(wire.value)) {
		if (number <= last) faults.push(wire.fault([id], `编号 ${number} 不比上一行的 ${last} 大：只许往后加，不许重复、插队`));
		last = Math.max(last, number);
	}
	for (const { id, sheet, path } of modules.flatMap(numbered))
		if (!Object.hasOwn(wire.value, id))
			faults.push(sheet.fault(path, `wire.yaml 里没有「${id}」：在最后加一行「${id}: ${(last += 1)}」`));
};
