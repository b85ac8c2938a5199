import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlier, emptyBook, later, mergeBooks, valuesOf, type Book, type Collected, type Entry } from './book.ts';
import type { Report } from './report.ts';

const entry = (key: string, tick: number, origin: string, name: string): Entry =>
	({ key, tick, origin, value: { id: key, name, archived: false } }) as Entry;
const one = (id: string, received: string, n: number): Collected => ({
	id,
	received,
	sealed: `sealed-${id}`,
	report: { assignment: 'a', rev: 1, tag: 't', name: 'n', n, made: 1, modules: {} } satisfies Report
});

const names = ['x', 'y', 'z'];
const book: fc.Arbitrary<Book> = fc
	.record({
		entries: fc.array(
			fc
				.tuple(
					fc.constantFrom('cohort:1', 'cohort:2', 'person:1', 'trainer', 'claim:1:t'),
					fc.integer({ min: 1, max: 4 }),
					fc.constantFrom('a', 'b'),
					fc.constantFrom(...names)
				)
				.map((e) => entry(...e)),
			{ maxLength: 6 }
		),
		collected: fc.array(
			fc
				.tuple(
					fc.constantFrom('r1', 'r2', 'r3'),
					fc.constantFrom('2026-11-23T01:00:00Z', '2026-11-23T02:00:00Z', '2026-11-23T09:00:00+08:00'),
					fc.integer({ min: 1, max: 2 })
				)
				.map((c) => one(...c)),
			{ maxLength: 4 }
		)
	})
	.map(({ entries, collected }) => ({
		entries: Object.fromEntries(entries.map((e) => [e.key, e])),
		collected: Object.fromEntries(collected.map((c) => [c.id, c]))
	}));

test('merging is the same in any order, in any grouping, and again', () => {
	fc.assert(
		fc.property(book, book, book, (a, b, c) => {
			const merged = mergeBooks(mergeBooks(a, b), c);
			expect(mergeBooks(a, mergeBooks(b, c))).toEqual(merged);
			expect(mergeBooks(mergeBooks(c, b), a)).toEqual(merged);
			expect(mergeBooks(mergeBooks(merged, b), merged)).toEqual(merged);
			expect(mergeBooks(emptyBook(), merged)).toEqual(merged);
		}),
		{ seed: 15, numRuns: 200 }
	);
});

test('merging changes neither of the two', () => {
	fc.assert(
		fc.property(book, book, (a, b) => {
			const before = JSON.stringify([a, b]);
			mergeBooks(a, b);
			expect(JSON.stringify([a, b])).toBe(before);
		}),
		{ seed: 16, numRuns: 50 }
	);
});

test('the later write counts: by tick, then by device', () => {
	const old = entry('cohort:1', 3, 'b', 'x');
	expect(later(undefined, old)).toBe(old);
	expect(later(old, entry('cohort:1', 4, 'a', 'y'))).toMatchObject({ tick: 4 });
	expect(later(old, entry('cohort:1', 3, 'a', 'y'))).toBe(old);
});

test('of one hand-in that two devices took in, the earlier holds', () => {
	const [early, late] = [one('r', '2026-11-23T01:00:00Z', 1), one('r', '2026-11-23T02:00:00Z', 1)];
	expect([earlier(undefined, late), earlier(early, late), earlier(late, early)]).toEqual([late, early, early]);
	const abroad = one('r', '2026-11-23T08:59:00+08:00', 1);
	expect([earlier(early, abroad), earlier(abroad, early)]).toEqual([abroad, abroad]);
});

test('values are those of one kind, in the order of their keys', () => {
	const entries = ['person:2', 'cohort:2', 'person:1', 'trainer'].map((key) => entry(key, 1, 'a', key));
	const list = valuesOf({ entries: Object.fromEntries(entries.map((e) => [e.key, e])) }, 'person');
	expect(list.map(({ name }) => name)).toEqual(['person:1', 'person:2']);
});
