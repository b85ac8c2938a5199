import { hash53 } from '../core/hash.ts';
import type { RawItem } from './item.ts';

const sorted = (words: readonly string[]): string => [...words].sort().join(',');

/** What is right, whatever the words are: texts may be mended without asking anybody again. */
const keyOf = (item: RawItem): string => {
	switch (item.kind) {
		case 'single':
		case 'better-phrase':
		case 'multiple':
			return sorted(item.options.map(({ id, correct }) => `${id}=${correct ? 1 : 0}`));
		case 'judge':
			return String(item.answer);
		case 'order':
			return `${item.steps.map(({ id }) => id).join('>')} ${sorted(item.swaps.map((pair) => [...pair].sort().join('~')))}`;
		case 'match':
			return `${sorted(item.pairs.map(({ id }) => id))} ${sorted(item.extras.map(({ id }) => id))}`;
		case 'cloze':
			return `${sorted(item.blanks.map(({ id, accepts }) => `${id}=${[...accepts].sort().join('/')}`))} ${sorted(item.chips.map(({ id }) => id))}`;
		case 'spot': {
			const staff = item.lines.filter(({ who }) => who === 'staff');
			return `${sorted(staff.map(({ id, fault }) => `${id}=${fault ?? ''}`))} ${sorted(item.faults.map(({ id }) => id))}`;
		}
		case 'reply':
			return sorted(item.wants);
	}
};

/** Only what matters for grading: a response to another print was to another item. */
export const printOf = (item: RawItem): string => hash53([item.id, item.kind, keyOf(item), item.rev].join('\n'));
