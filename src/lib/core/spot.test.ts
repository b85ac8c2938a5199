import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Id } from './course.ts';
import { feedbackOn } from './feedback.ts';
import { grade, isComplete } from './grade.ts';
import type { Response } from './response.ts';
import { transcript } from './sample.ts';
import { presented } from './shuffle.ts';
import { mendedIn } from './spot.ts';

const item = transcript('c (u) a:cold (v) b:vague d e');
const spots = (given: Record<Id, Id>): Response => ({ kind: 'spots', spots: given });
const score = (given: Record<Id, Id>, of = item) => grade(of, spots(given)).score;
const misconceptions = (given: Record<Id, Id>) => grade(item, spots(given)).misconceptions;

describe('the score', () => {
	it('is all for every faulty line tapped and named, and nothing else', () => {
		expect(grade(item, spots({ a: 'cold', b: 'vague' }))).toEqual({ score: 1, misconceptions: [] });
	});
	it('gives half of a line’s worth for tapping it and half for naming it', () => {
		expect(score({ a: 'cold', b: 'late' })).toBe(0.75);
		expect(score({ a: 'vague', b: 'cold' })).toBe(0.5);
		expect(score({ a: 'cold' })).toBe(0.5);
		expect(score({ a: 'late' })).toBe(0.25);
	});
	it('takes back a found line for a clean one tapped, whatever that is named', () => {
		expect(score({ a: 'cold', b: 'vague', c: 'late' })).toBe(0.75);
		expect(score({ a: 'cold', c: 'cold' })).toBe(0.25);
		expect(score({ c: 'cold', d: 'vague' })).toBe(0);
	});
	it('adds thirds up to exactly one', () => {
		expect(score({ a: 'cold', b: 'late', c: 'vague' }, transcript('a:cold b:late c:vague d e'))).toBe(1);
	});
	it('gives tapping everything at most what naming earns, where clean lines are as many', () => {
		const name = fc.constantFrom('cold', 'vague', 'late');
		const lines = fc.array(fc.record({ fault: fc.option(name, { nil: undefined }), given: name }), { minLength: 2 });
		fc.assert(
			fc.property(lines, (all) => {
				const faulty = all.filter((l) => l.fault);
				fc.pre(faulty.length > 0 && faulty.length <= all.length / 2);
				const of = transcript(all.map((l, i) => `l${i}${l.fault ? `:${l.fault}` : ''}`).join(' '));
				const given = Object.fromEntries(all.map((l, i) => [`l${i}`, l.given]));
				const named = faulty.filter((l) => l.fault === l.given).length / faulty.length;
				expect(score(given, of)).toBeLessThanOrEqual(named / 2 + 1e-9);
			}),
			{ seed: 1, numRuns: 200 }
		);
	});
	it('only grows by tapping one more faulty line, and only falls by tapping one more clean line', () => {
		const given = fc.dictionary(fc.constantFrom(...'abcde'), fc.constantFrom('cold', 'vague', 'late'));
		fc.assert(
			fc.property(given, fc.constantFrom(...'abcde'), fc.constantFrom('cold', 'vague'), (before, line, name) => {
				fc.pre(!Object.hasOwn(before, line));
				const [was, now] = [score(before), score({ ...before, [line]: name })];
				if ('ab'.includes(line)) expect(now).toBeGreaterThanOrEqual(was);
				else expect(now).toBeLessThanOrEqual(was);
			}),
			{ seed: 2, numRuns: 300 }
		);
	});
	it('knows neither the customer’s lines nor lines that are gone', () => {
		expect(score({ a: 'cold', b: 'vague', u: 'cold', gone: 'late' })).toBe(1);
		expect(grade(item, spots({ u: 'cold', gone: 'late' }))).toEqual({ score: 0, misconceptions: [] });
		expect(assess(transcript('constructor:cold d'), spots({})).parts[0]?.given).toBe(false);
	});
	it('counts a name that is gone as no name', () => {
		expect(score({ a: 'gone', b: 'vague' })).toBe(0.75);
	});
});

describe('misconceptions', () => {
	it('are those of the faults missed or misnamed, not those of the names given', () => {
		expect(misconceptions({ a: 'cold' })).toEqual(['m-vague']);
		expect(misconceptions({ a: 'late', b: 'vague' })).toEqual(['m-cold']);
		expect(misconceptions({ d: 'late' })).toEqual(['m-cold', 'm-vague']);
	});
	it('are none of a clean line tapped', () => {
		expect(misconceptions({ a: 'cold', b: 'vague', c: 'late' })).toEqual([]);
	});
	it('are of every faulty line where all were said to be fine', () => {
		expect(misconceptions({})).toEqual(['m-cold', 'm-vague']);
	});
});

describe('a call that went well', () => {
	const good = transcript('c (u) a (v) b d');
	it('is right when nothing is tapped and that is said', () => {
		expect(grade(good, spots({}))).toEqual({ score: 1, misconceptions: [] });
	});
	it('costs half for each line tapped, never below 0', () => {
		expect(score({ a: 'cold' }, good)).toBe(0.5);
		expect(score({ a: 'cold', b: 'late', d: 'vague' }, good)).toBe(0);
	});
});

describe('a line to mend', () => {
	it('comes with what the customer had said and the name of its fault', () => {
		expect(mendedIn([item], { item: item.id, line: 'b' })).toMatchObject({
			before: { id: 'v' },
			line: { id: 'b' },
			fault: 'is vague'
		});
	});
	it('is nothing once the conversation or the line has left the course', () => {
		expect(mendedIn([item], undefined)).toBeUndefined();
		expect(mendedIn([], { item: item.id, line: 'b' })).toBeUndefined();
		expect(mendedIn([item], { item: item.id, line: 'gone' })).toBeUndefined();
	});
});

describe('feedback', () => {
	it('speaks of each faulty line and of whatever else was tapped, in the order of the conversation', () => {
		expect(feedbackOn(item, spots({ d: 'late', b: 'vague' }))).toEqual({
			verdict: 'partly',
			parts: [
				{ id: 'a', text: 'on a', good: false },
				{ id: 'b', text: 'on b', good: true },
				{ id: 'd', text: '', good: false }
			],
			general: 'wrong'
		});
	});
	it('tells a missed line from a misnamed one', () => {
		expect(assess(item, spots({ a: 'late' })).parts.map(({ id, given }) => [id, given])).toEqual([
			['a', true],
			['b', false]
		]);
	});
	it('has the author’s word on the whole when it is right', () => {
		expect(feedbackOn(item, spots({ a: 'cold', b: 'vague' }))).toMatchObject({
			verdict: 'right',
			general: 'right'
		});
	});
});

describe('a response being made', () => {
	it('can be handed in once every tapped line has a name, or all are said to be fine', () => {
		expect(isComplete(item, undefined)).toBe(false);
		expect(isComplete(item, spots({}))).toBe(true);
		expect(isComplete(item, spots({ u: 'cold' }))).toBe(false);
		expect(isComplete(item, spots({ d: 'cold' }))).toBe(true);
		expect(isComplete(item, spots({ d: 'cold', a: '' }))).toBe(false);
		expect(isComplete(item, spots({ d: 'cold', a: 'gone' }))).toBe(false);
	});
});

it('offers the names of the faults, in an order of the attempt’s own', () => {
	const orders = new Set(
		[1, 2, 3, 4, 5, 6].map((seed) =>
			presented(item, seed)
				.offered.map(({ text }) => text)
				.join()
		)
	);
	expect(orders.size).toBeGreaterThan(1);
	expect([...orders].every((names) => names.split(',').sort().join() === 'is cold,is late,is vague')).toBe(true);
});
