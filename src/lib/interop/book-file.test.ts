import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book, Collected, Entry } from '$lib/core/book';
import { readBook, writeBook } from './book-file';
import type { WrappedKey } from './keys';

const stamp = { tick: 1, origin: 'AbC_-9' };
const entries: Entry[] = [
	{ ...stamp, key: 'trainer', value: { name: '林静' } },
	{ ...stamp, key: 'cohort:c1', value: { id: 'c1', name: '城南', archived: false } },
	{ ...stamp, key: 'person:p1', value: { id: 'p1', cohort: 'c1', name: '=王磊', note: '', removed: false } },
	{ ...stamp, key: 'claim:c1:tAg_-', value: { person: 'p1' } },
	{
		...stamp,
		key: 'assigned:AAAAAAAAAAA',
		value: {
			assignment: {
				id: 'AAAAAAAAAAA',
				rev: 1,
				trainer: '林静',
				cohort: '城南',
				course: 'complaint-handling',
				modules: ['empathy'],
				start: null,
				due: '2026-12-04',
				pass: 80,
				note: '',
				withdrawn: false,
				key: 'k'.repeat(86)
			},
			cohort: 'c1',
			payload: 'abc_-',
			made: '2026-11-28T09:00:00.000+08:00'
		}
	}
];
const one: Collected = {
	id: 'hAsH_-',
	received: '2026-11-28T09:00:00.000Z',
	sealed: 'c2VhbGVk',
	report: {
		assignment: 'AAAAAAAAAAA',
		rev: 1,
		tag: 'tAg_-',
		name: '王磊',
		n: 1,
		made: 12345,
		modules: {
			empathy: {
				edition: 7,
				quiz: { best: 100, day: '2026-11-27' },
				items: { 'e-q1': { right: false, wrong: 2, confidence: 3 }, 'e-q2': { right: true } },
				dialogues: { 'lost-day': { ending: 1, end: 'good', mood: 4 } }
			}
		}
	}
};
const book: Book = {
	entries: Object.fromEntries(entries.map((e) => [e.key, e])),
	collected: { [one.id]: one }
};
const key: WrappedKey = { v: 1, public: 'k'.repeat(86), salt: 'c2E', iterations: 600_000, iv: 'aXY', key: 'a2V5' };

test('reads back what it wrote, with the key or without', () => {
	expect(readBook(writeBook(book, key))).toEqual({ ok: true, book, key });
	expect(readBook(`\ufeff${writeBook(book, null)}`)).toEqual({ ok: true, book, key: null });
});

test.each([
	['not JSON', 'hello', 'not-a-book'],
	['another app’s JSON', '{"a":1}', 'not-a-book'],
	['a list', '[]', 'not-a-book'],
	['a learner’s backup', '{"format":"tingdong-backup","version":1,"statements":[]}', 'learner'],
	['a newer format', '{"format":"tingdong-book","version":2,"boxes":[]}', 'newer'],
	['a book cut short', writeBook(book, key).slice(0, -20), 'damaged'],
	['a book without hand-ins', '{"format":"tingdong-book","version":1,"entries":[],"key":null}', 'damaged'],
	['deep nesting', `{"format":"tingdong-book","version":1,"entries":${'['.repeat(1e6)}`, 'damaged']
])('refuses %s', (_, text, reason) => expect(readBook(text)).toEqual({ ok: false, reason }));

/** The same file with one place changed. */
const withChange = (path: string, value: unknown): string => {
	const data = JSON.parse(writeBook(book, key)) as Record<string, unknown>;
	const steps = path.split('.');
	const last = steps.pop()!;
	const at = steps.reduce((o, step) => o[step] as Record<string, unknown>, data);
	Object.defineProperty(at, last, { value, enumerable: true, configurable: true });
	return JSON.stringify(data);
};

describe('a single unsound place makes it refuse the whole', () => {
	test.each([
		['entries.0.tick', 0],
		['entries.0.origin', '<b>'],
		['entries.0.value.name', ''],
		['entries.1.key', 'cohort:other'],
		['entries.1.key', '__proto__'],
		['entries.1.key', 'cohort:__proto__'],
		['entries.1.key', 'house:c1'],
		['entries.1.value.archived', 'no'],
		['entries.2.value.name', 'a\nb'],
		['entries.2.value.cohort', 'constructor'],
		['entries.3.key', 'claim:c1:t:x'],
		['entries.4.value.assignment.pass', 101],
		['entries.4.value.assignment.due', '2026-02-30'],
		['entries.4.value.payload', 'javascript:1'],
		['collected.0.id', ''],
		['collected.0.received', 'yesterday'],
		['collected.0.report.n', 0],
		['collected.0.report.modules', { __proto__x: null }],
		['collected.0.report.modules.empathy.quiz.best', 101],
		['collected.0.report.modules.empathy.items.e-q1.wrong', 9],
		['collected.0.report.modules.empathy.items.toString', { right: true }],
		['collected.0.report.modules.empathy.items.__proto__', { right: true }],
		['collected.0.report.modules.empathy.dialogues.lost-day.mood', 5],
		['key.iterations', 1e12],
		['key.public', 7],
		['key', 'secret']
	])('%s = %j', (path, value) => expect(readBook(withChange(path, value))).toEqual({ ok: false, reason: 'damaged' }));
});

test('never throws, whatever it is given', () => {
	const json = fc.json({ maxDepth: 3 });
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				json,
				json.map((j) => `{"format":"tingdong-book","version":1,"entries":${j},"collected":[],"key":null}`),
				json.map(
					(j) => `{"format":"tingdong-book","version":1,"entries":[{"value":${j}}],"collected":[${j}],"key":${j}}`
				)
			),
			(text) => {
				expect(readBook(text)).toHaveProperty('ok');
			}
		),
		{ seed: 5, numRuns: 300 }
	);
});
