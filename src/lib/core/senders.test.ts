import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collected } from './book.ts';
import type { Person } from './cohort.ts';
import { sameName, sendersOf } from './senders.ts';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
	id,
	cohort: 'c',
	name,
	note: '',
	removed: false,
	...more
});
const report = (tag: string, name: string, n: number, hour: number, id = `${tag}-${n}`): Collected => ({
	id,
	received: `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`,
	sealed: id,
	report: { assignment: 'a', rev: 1, tag, name, n, made: 100 + n, modules: {} }
});
const people = [person('p1', '王小芳'), person('p2', '李雷'), person('p3', '陈晨'), person('p4', '陈晨')];
const brief = (list: ReturnType<typeof sendersOf>) =>
	list.map(({ tag, person, by, rival }) => [tag, person, by, rival]);

describe('whose work it is', () => {
	test('is read off the name where one person has it', () => {
		expect(brief(sendersOf([report('t1', ' 王小 芳', 1, 1)], people, {}))).toEqual([['t1', 'p1', 'name', null]]);
	});

	test('is open where two have it, where none has it, and where the one was taken off', () => {
		const collected = [report('t1', '陈晨', 1, 1), report('t2', '路人', 1, 1), report('t3', '李雷', 1, 1)];
		const list = people.map((p) => (p.id === 'p2' ? { ...p, removed: true } : p));
		expect(brief(sendersOf(collected, list, {})).map(([, who]) => who)).toEqual([null, null, null]);
	});

	test('goes to the phone that came first; the other is a rival until the trainer says', () => {
		const collected = [report('t1', '王小芳', 1, 5), report('t2', '王小芳', 1, 4)];
		expect(brief(sendersOf(collected, people, {}))).toEqual([
			['t1', null, null, 'p1'],
			['t2', 'p1', 'name', null]
		]);
		expect(brief(sendersOf(collected, people, { t1: 'p1' }))).toEqual([
			['t1', 'p1', 'claim', null],
			['t2', null, null, 'p1']
		]);
		expect(brief(sendersOf(collected, people, { t1: 'p1', t2: 'p1' }))).toEqual([
			['t1', 'p1', 'claim', null],
			['t2', 'p1', 'claim', null]
		]);
	});

	test('is what the trainer says, against the name', () => {
		expect(brief(sendersOf([report('t1', '王小芳', 1, 1)], people, { t1: 'p3' }))).toEqual([
			['t1', 'p3', 'claim', null]
		]);
	});

	test('is not read off prototype keys', () => {
		expect(brief(sendersOf([report('constructor', '路人', 1, 1)], people, {}))).toEqual([
			['constructor', null, null, null]
		]);
	});
});

test('the newest is by the learner’s own count, whenever it came in', () => {
	const [sender] = sendersOf([report('t1', '王小芳', 2, 1), report('t1', '小芳', 1, 9)], people, {});
	expect(sender?.latest.report.n).toBe(2);
	expect(sender?.former).toEqual(['小芳']);
	expect(sender?.reports.map((r) => r.report.n)).toEqual([1, 2]);
});

test('is the same for any order of collecting', () => {
	const collected = fc.array(
		fc
			.tuple(fc.constantFrom('t1', 't2', 't3'), fc.constantFrom('王小芳', '李雷', '陈晨', '路人'), fc.nat(3), fc.nat(3))
			.map(([tag, name, n, hour]) => report(tag, name, n + 1, hour, `${tag}-${name}-${n}-${hour}`)),
		{ maxLength: 12 }
	);
	const claims = fc.dictionary(fc.constantFrom('t1', 't2'), fc.constantFrom('p1', 'p3'));
	fc.assert(
		fc.property(collected, claims, fc.nat(), (list, said, turn) => {
			const unique = [...new Map(list.map((c) => [c.id, c])).values()];
			const at = turn % (unique.length + 1);
			const turned = [...unique.slice(at), ...unique.slice(0, at)].reverse();
			expect(sendersOf(turned, people, said)).toEqual(sendersOf(unique, people, said));
		}),
		{ seed: 17, numRuns: 200 }
	);
});

test.each([
	['王小芳', '王 小芳 ', true],
	['Ａｎｎａ', 'anna', true],
	['王小芳', '王小方', false]
])('%s and %s: %s', (a, b, same) => {
	expect(sameName(a, b)).toBe(same);
});
