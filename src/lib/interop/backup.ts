import type { Statement } from '$lib/core/statement';
import { isAgreed } from './agreed';
import { isCount, isEnd, isId, isIds, isMood, isRecord, isShare } from './check';

/**
 * A backup: one learner's statements as a file. Reading it in is a set union, so twice is harmless and an older file
 * never takes newer work away.
 */
export interface Backup {
	format: 'tingdong-backup';
	version: 1;
	statements: Statement[];
}

export type ReadBackup =
	{ ok: true; statements: Statement[] } | { ok: false; reason: 'not-a-backup' | 'newer' | 'trainer' };

/** 64 MiB: some 150,000 statements, decades of one learner. */
export const MAX_BYTES = 64 * 1024 * 1024;

export const writeBackup = (statements: Statement[]): string =>
	JSON.stringify({ format: 'tingdong-backup', version: 1, statements } satisfies Backup);

/** All or nothing: a file with a single damaged statement is refused whole, and so loses nothing. */
export const readBackup = (text: string): ReadBackup => {
	const refused = { ok: false, reason: 'not-a-backup' } as const;
	if (text.length > MAX_BYTES) return refused;
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return refused;
	}
	// it is ours, and right where trainers read theirs in
	if (isRecord(data) && data['format'] === 'tingdong-book') return { ok: false, reason: 'trainer' };
	if (!isRecord(data) || data['format'] !== 'tingdong-backup') return refused;
	const { version, statements } = data;
	if (typeof version === 'number' && version > 1) return { ok: false, reason: 'newer' };
	if (version !== 1 || !Array.isArray(statements) || !statements.every(isStatement)) return refused;
	return { ok: true, statements };
};

/** What is said of modules, and what of assignments: neither verb fits the other's object. */
const LEARNT = new Set(['started', 'moved', 'responded', 'replied', 'chose', 'rewound', 'completed']);
const AGREED = new Set(['accepted', 'left', 'handed-in']);

/** Fields that every verb has; the verbs of a newer app pass, and are skipped by the folds of this one. */
const isStatement = (x: unknown): x is Statement => {
	if (!isRecord(x) || !isRecord(x['object']) || !isRecord(x['result'])) return false;
	const { object, result } = x;
	return (
		isId(x['id']) &&
		isId(x['origin']) &&
		isCount(x['seq']) &&
		isCount(x['tick']) &&
		typeof x['time'] === 'string' &&
		/^\d{4}-\d\d-\d\dT[\d:.]{8,12}(Z|[+-]\d\d:\d\d)$/.test(x['time']) &&
		typeof x['verb'] === 'string' &&
		[object['course'], object['id']].every(isId) &&
		(object['kind'] === 'assignment'
			? !LEARNT.has(x['verb']) && object['module'] === undefined && isAgreed(x['verb'], object, result)
			: !AGREED.has(x['verb']) &&
				isId(object['module']) &&
				['lesson', 'quiz', 'dialogue', 'review'].includes(object['kind'] as string) &&
				fits(x['verb'], object, result))
	);
};

/** What each known verb must carry for the folds to be safe. */
const fits = (verb: string, object: Record<string, unknown>, result: Record<string, unknown>): boolean => {
	switch (verb) {
		case 'started':
			return Number.isFinite(result['seed']) && (result['items'] === undefined || isIds(result['items']));
		case 'moved':
			return isId(object['attempt']) && isId(result['step']);
		case 'responded':
			return (
				[object['attempt'], object['item'], object['print']].every(isId) &&
				isRecord(result['response']) &&
				isShare(result['score']) &&
				isIds(result['misconceptions'])
			);
		case 'replied':
			return (
				[object['attempt'], object['item'], object['print']].every(isId) &&
				typeof result['text'] === 'string' &&
				[result['heard'], result['harms'], result['disputed'] ?? []].every(isIds)
			);
		case 'chose':
			return [object['attempt'], object['turn'], object['choice']].every(isId) && Number.isSafeInteger(result['at']);
		case 'rewound':
			return isId(object['attempt']) && Number.isSafeInteger(result['to']);
		case 'completed':
			return isId(object['attempt']) && isOutcome(result);
		default:
			return true;
	}
};

const isOutcome = (r: Record<string, unknown>) =>
	r['kind'] === 'lesson' ||
	(r['kind'] === 'quiz' && isShare(r['score']) && typeof r['passed'] === 'boolean') ||
	(r['kind'] === 'dialogue' &&
		isShare(r['score']) &&
		isId(r['ending']) &&
		isIds(r['path']) &&
		isEnd(r['end']) &&
		isMood(r['mood']));
