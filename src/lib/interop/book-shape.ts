import type { Collected, Entry } from '$lib/core/book';
import type { Report } from '$lib/core/report';
import { isAssignment } from './agreed';
import type { WrappedKey } from './keys';
import { isCount, isId, isRecord } from './check';

/** Text of at most `max` UTF-16 units with nothing unseen in it. */
const isText = (x: unknown, max: number): x is string =>
	typeof x === 'string' && x.length <= max && !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(x);
/** A name of up to 30 characters as a reader counts them: some of them are several units. */
const isName = (x: unknown, max = 480): x is string => isText(x, max) && x.trim() !== '';
const isBase64 = (x: unknown, max: number): x is string =>
	typeof x === 'string' && x.length <= max && /^[\w-]+$/.test(x);
const isTime = (x: unknown): x is string =>
	typeof x === 'string' &&
	x.length <= 40 &&
	/^20\d\d-\d\d-\d\dT[\d:.]{5,12}(Z|[+-]\d\d:\d\d)$/.test(x) &&
	!Number.isNaN(Date.parse(x));
const isDay = (x: unknown): x is string =>
	typeof x === 'string' && /^20\d\d-\d\d-\d\d$/.test(x) && !Number.isNaN(Date.parse(x));
const isWithin = (x: unknown, min: number, max: number): boolean =>
	Number.isSafeInteger(x) && (x as number) >= min && (x as number) <= max;
const isBoolean = (x: unknown): x is boolean => typeof x === 'boolean';

/** Each id once, and each value sound. */
const isRecordOf = (x: unknown, max: number, sound: (value: unknown) => boolean): boolean =>
	isRecord(x) && Object.keys(x).length <= max && Object.entries(x).every(([id, value]) => isId(id) && sound(value));

/** One register, of one of the kinds that this version knows, under the key that its value says. */
export const isEntry = (x: unknown): x is Entry => {
	if (!isRecord(x) || !isRecord(x['value'])) return false;
	const { key, value, tick, origin } = x;
	if (typeof key !== 'string' || !isCount(tick) || !isBase64(origin, 64)) return false;
	const [kind, id, tag, ...rest] = key.split(':');
	if (rest.length > 0) return false;
	switch (kind) {
		case 'trainer':
			return id === undefined && isName(value['name'], 320);
		case 'claim':
			return isId(id) && isBase64(tag, 64) && isId(value['person']);
		default:
			return tag === undefined && isId(id) && isKept(kind, id, value);
	}
};

const isKept = (kind: string | undefined, id: string, value: Record<string, unknown>): boolean => {
	switch (kind) {
		case 'cohort':
			return value['id'] === id && isName(value['name'], 320) && isBoolean(value['archived']);
		case 'person':
			return (
				value['id'] === id &&
				isId(value['cohort']) &&
				isName(value['name']) &&
				isText(value['note'], 320) &&
				isBoolean(value['removed'])
			);
		case 'assigned':
			return (
				isAssignment(value['assignment']) &&
				value['assignment'].id === id &&
				isId(value['cohort']) &&
				isBase64(value['payload'], 8192) &&
				isTime(value['made'])
			);
		default:
			return false;
	}
};

export const isCollected = (x: unknown): x is Collected =>
	isRecord(x) && isBase64(x['id'], 64) && isTime(x['received']) && isBase64(x['sealed'], 4e6) && isReport(x['report']);

const isReport = (x: unknown): x is Report =>
	isRecord(x) &&
	isId(x['assignment']) &&
	isWithin(x['rev'], 1, 255) &&
	isBase64(x['tag'], 64) &&
	isName(x['name']) &&
	isWithin(x['n'], 1, 65_535) &&
	isWithin(x['made'], 0, 2 ** 32) &&
	isRecordOf(x['modules'], 64, isModuleReport);

const isModuleReport = (x: unknown): boolean =>
	isRecord(x) &&
	isWithin(x['edition'], 0, 65_535) &&
	(x['quiz'] === null || (isRecord(x['quiz']) && isWithin(x['quiz']['best'], 0, 100) && isDay(x['quiz']['day']))) &&
	isRecordOf(x['items'], 500, isItemReport) &&
	isRecordOf(x['dialogues'], 100, isDialogueReport);

const isItemReport = (x: unknown): boolean =>
	isRecord(x) &&
	isBoolean(x['right']) &&
	(x['wrong'] === undefined || isWithin(x['wrong'], 0, 6)) &&
	(x['confidence'] === undefined || isWithin(x['confidence'], 1, 3));

const isDialogueReport = (x: unknown): boolean =>
	isRecord(x) &&
	isWithin(x['ending'], 0, 7) &&
	['good', 'ok', 'bad'].includes(x['end'] as string) &&
	isWithin(x['mood'], 0, 4);

export const isWrapped = (x: unknown): x is WrappedKey =>
	isRecord(x) &&
	x['v'] === 1 &&
	isBase64(x['public'], 86) &&
	isBase64(x['salt'], 64) &&
	// far more would only keep the phone busy for hours
	isWithin(x['iterations'], 100_000, 10_000_000) &&
	isBase64(x['iv'], 32) &&
	isBase64(x['key'], 1024);
