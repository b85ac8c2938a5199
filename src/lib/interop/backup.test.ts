import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '$lib/core/statement';
import { readBackup, writeBackup } from './backup';

const statement: Statement = {
	id: '019a-1',
	time: '2026-11-22T22:02:56.123+08:00',
	origin: 'AbC_-9',
	seq: 1,
	tick: 1,
	verb: 'responded',
	object: { course: 'c', module: 'm', kind: 'lesson', id: 'l1', attempt: 'a1', item: 'i1', print: 'p' },
	result: { response: { kind: 'choice', option: 'a' }, score: 0.5, misconceptions: ['x'] }
};

test('reads back what it wrote', () => {
	expect(readBackup(writeBackup([statement]))).toEqual({ ok: true, statements: [statement] });
});

test('keeps the statements of a newer app', () => {
	const dreamt = { ...statement, verb: 'dreamt', result: { depth: 3 } } as unknown as Statement;
	expect(readBackup(writeBackup([dreamt]))).toEqual({ ok: true, statements: [dreamt] });
});

test('says when a file is from a newer format', () => {
	expect(readBackup('{"format":"tingdong-backup","version":2,"boxes":[]}')).toEqual({ ok: false, reason: 'newer' });
});

test('knows a trainer’s backup, which is read elsewhere', () => {
	expect(readBackup('{"format":"tingdong-book","version":1}')).toEqual({ ok: false, reason: 'trainer' });
});

test.each([
	['not JSON', 'hello'],
	['another app’s JSON', '{"a":1}'],
	['a list', '[]'],
	['no statements', '{"format":"tingdong-backup","version":1}'],
	['one damaged statement', writeBackup([statement, { ...statement, seq: -1 }])],
	['a prototype key as an id', writeBackup([{ ...statement, object: { ...statement.object, module: '__proto__' } }])],
	['a score above one', writeBackup([{ ...statement, result: { ...statement.result, score: 2 } } as Statement])],
	['a time that is no time', writeBackup([{ ...statement, time: 'yesterday' }])]
])('refuses %s whole', (_, text) => {
	expect(readBackup(text)).toEqual({ ok: false, reason: 'not-a-backup' });
});

test('never throws, whatever it is given', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				fc.json().map((j) => `{"format":"tingdong-backup","version":1,"statements":${j}}`)
			),
			(text) => {
				expect(readBackup(text)).toHaveProperty('ok');
			}
		),
		{ seed: 5, numRuns: 300 }
	);
});
