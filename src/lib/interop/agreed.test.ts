import { describe, expect, test } from 'vitest';
import type { Assignment } from '$lib/core/assignment';
import type { Statement } from '$lib/core/statement';
import { isAssignment } from './agreed';
import { readBackup, writeBackup } from './backup';

const assignment: Assignment = {
	id: 'aBcDeF12_-9',
	rev: 1,
	trainer: '林静老师',
	cohort: '城南营业厅早班',
	course: 'complaint-handling',
	modules: ['empathy', 'repeat'],
	start: '2026-11-20',
	due: '2026-12-04',
	pass: 80,
	note: '周五早会前学完，不懂的来问我。',
	withdrawn: false,
	key: 'K'.repeat(86)
};
const on = { course: assignment.course, kind: 'assignment', id: assignment.id } as const;
const stamp = { id: '019a-1', time: '2026-11-22T22:02:56.123+08:00', origin: 'AbC_-9', seq: 1, tick: 1 };
const accepted: Statement = { ...stamp, verb: 'accepted', object: on, result: { assignment } };
const left: Statement = { ...stamp, verb: 'left', object: on, result: {} };
const handed: Statement = {
	...stamp,
	verb: 'handed-in',
	object: on,
	result: { n: 2, digest: 'x1', passed: ['empathy'] }
};
const refused = { ok: false, reason: 'not-a-backup' };

test('a backup keeps what was agreed', () => {
	const statements = [accepted, left, handed];
	expect(readBackup(writeBackup(statements))).toEqual({ ok: true, statements });
});

test('a backup keeps what a newer app says of an assignment', () => {
	const asked = { ...stamp, verb: 'asked-again', object: on, result: { why: 3 } } as unknown as Statement;
	expect(readBackup(writeBackup([asked]))).toEqual({ ok: true, statements: [asked] });
});

const damaged: [string, unknown][] = [
	['of another id than its place', { ...accepted, object: { ...on, id: 'zzzzzzzzzzz' } }],
	['of another course than its place', { ...accepted, object: { ...on, course: 'other' } }],
	['with a module as its place', { ...accepted, object: { ...on, module: 'empathy' } }],
	['with a verb of learning', { ...accepted, verb: 'moved' }],
	['whose object is a lesson', { ...left, object: { ...on, kind: 'lesson', module: 'empathy' } }],
	['handed in for the 0th time', { ...handed, result: { ...handed.result, n: 0 } }],
	['handed in more often than can be counted', { ...handed, result: { ...handed.result, n: 65536 } }],
	['handed in without a digest', { ...handed, result: { n: 1, passed: [] } }],
	['handed in with a module that is none', { ...handed, result: { ...handed.result, passed: ['__proto__'] } }]
];
test.each(damaged)('a backup with one %s is refused', (_, statement) => {
	expect(readBackup(writeBackup([statement as Statement]))).toEqual(refused);
});

describe('an assignment', () => {
	test('may have no days, no cohort and no note', () => {
		expect(isAssignment({ ...assignment, start: null, due: null, cohort: '', note: '' })).toBe(true);
	});

	test('may have a line of characters that this phone counts otherwise', () => {
		expect(isAssignment({ ...assignment, trainer: '👩‍👩‍👧‍👦'.repeat(20) })).toBe(true);
	});

	const wrong: [keyof Assignment, unknown[]][] = [
		['id', ['', 'short', 'constructor', 'aBcDeF12_-90', 'a cDeF12_-9', 3]],
		['rev', [0, 256, 1.5, '1', null]],
		['trainer', ['', '林\n静', 'a\u202eb', '林'.repeat(256), 'e' + '\u0301'.repeat(400), 3]],
		['cohort', ['组'.repeat(256), 'a\tb', null]],
		['course', ['', 'a b', 'toString']],
		['modules', [[], 'empathy', ['a', 'a'], ['__proto__'], Array.from({ length: 25 }, (_, i) => `m${i}`)]],
		['start', ['2026-02-30', '2026-1-1', 'soon', 3, undefined]],
		['due', ['2026-13-01', '1999-01-01', '2026-12-04T00:00', undefined]],
		['pass', [49, 101, 80.5, '80']],
		['note', ['字'.repeat(256), 'a\u2028b']],
		['withdrawn', [0, 'no', undefined]],
		['key', ['', 'K'.repeat(85), `${'K'.repeat(85)}=`]]
	];
	test.each(wrong)('has no other %s than it may', (field, values) => {
		for (const value of values) expect(isAssignment({ ...assignment, [field]: value }), String(value)).toBe(false);
	});
});
