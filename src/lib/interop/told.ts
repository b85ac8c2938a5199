import type { Told } from '$lib/core/hand-in-file';
import { isDay, isEnd, isId, isIds, isMood, isRecord, isShare } from './check';

/** Whether what stands in a hand-in file can be folded and graded. */
export const isTold = (x: unknown): x is Told => {
	if (!isRecord(x) || !isId(x['id']) || !isDay(x['day']) || !isId(x['module'])) return false;
	if ('item' in x)
		return (
			isId(x['item']) &&
			isId(x['print']) &&
			isResponse(x['response']) &&
			isShare(x['score']) &&
			[undefined, 1, 2, 3].includes(x['confidence'] as undefined)
		);
	if ('quiz' in x)
		return isRecord(x['quiz']) && isShare(x['quiz']['score']) && typeof x['quiz']['passed'] === 'boolean';
	return isId(x['dialogue']) && isId(x['ending']) && isEnd(x['end']) && isMood(x['mood']);
};

const MAX_PAIRS = 100;
/** A spot that was tapped and not named has no name. */
const isPairs = (x: unknown): boolean =>
	isRecord(x) &&
	Object.keys(x).length <= MAX_PAIRS &&
	Object.entries(x).every(([key, value]) => isId(key) && (value === '' || isId(value)));

const isResponse = (x: unknown): boolean => {
	if (!isRecord(x)) return false;
	switch (x['kind']) {
		case 'choice':
			return isId(x['option']);
		case 'choices':
			return isIds(x['options']);
		case 'verdict':
			return typeof x['verdict'] === 'boolean';
		case 'order':
			return isIds(x['order']);
		case 'pairs':
			return isPairs(x['pairs']);
		case 'blanks':
			return isPairs(x['blanks']);
		case 'spots':
			return isPairs(x['spots']);
		default:
			return false;
	}
};
