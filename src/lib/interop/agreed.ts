import { MAX_MODULES, type Assignment } from '$lib/core/assignment';
import { isCount, isId, isIds, isRecord } from './check';

/** What a statement about an assignment must carry for the folds and the screens that show it to be safe. */
export const isAgreed = (verb: string, object: Record<string, unknown>, result: Record<string, unknown>): boolean => {
	switch (verb) {
		case 'accepted': {
			const { assignment } = result;
			return isAssignment(assignment) && assignment.id === object['id'] && assignment.course === object['course'];
		}
		case 'handed-in':
			return isUpTo(result['n'], 65_535) && isId(result['digest']) && isIds(result['passed']);
		default:
			return true;
	}
};

/** Whatever it came by, an assignment has these fields in these limits, and no other text than one line. */
export const isAssignment = (x: unknown): x is Assignment => {
	if (!isRecord(x)) return false;
	const { id, rev, trainer, cohort, course, modules, start, due, pass, note, withdrawn, key } = x;
	return (
		isId(id) &&
		isOfLength(id, 11) &&
		isUpTo(rev, 255) &&
		isLine(trainer) &&
		trainer !== '' &&
		isLine(cohort) &&
		isId(course) &&
		isIds(modules) &&
		modules.length > 0 &&
		modules.length <= MAX_MODULES &&
		new Set(modules).size === modules.length &&
		[start, due].every((day) => day === null || isDay(day)) &&
		isUpTo(pass, 100) &&
		pass >= 50 &&
		isLine(note) &&
		typeof withdrawn === 'boolean' &&
		isOfLength(key, 86)
	);
};

const isUpTo = (x: unknown, most: number): x is number => isCount(x) && x <= most;
/** Base64url of a known number of bytes. */
const isOfLength = (x: unknown, length: number): x is string =>
	typeof x === 'string' && x.length === length && /^[\w-]+$/.test(x);

/** Marks that turn text around or break its line do not belong into anybody's name. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;
/** Units, not characters as a reader counts them: another phone may count those otherwise, and would refuse a backup whole. */
const MAX_LINE = 255;
const isLine = (x: unknown): x is string => typeof x === 'string' && x.length <= MAX_LINE && !UNSEEN.test(x);

/** A day that is in the calendar: `2026-02-30` is none. */
const isDay = (x: unknown): x is string =>
	typeof x === 'string' &&
	/^20\d\d-\d\d-\d\d$/.test(x) &&
	!Number.isNaN(Date.parse(`${x}T00:00:00Z`)) &&
	new Date(`${x}T00:00:00Z`).toISOString().startsWith(x);
