import { describe, expect, test } from 'vitest';
import type { Assignment } from './assignment.ts';
import { later, type Book, type Collected, type Entry } from './book.ts';
import { minutesOf } from './day.ts';
import { outcomeOf, type Note, type Outcome, type Unread } from './outcome.ts';
import type { Report } from './report.ts';

const DUE = '2026-11-27';
const HERE = { today: '2026-11-25', east: 480 };
const minutes = (time: string) => minutesOf(Date.parse(time));

const assignment = (id: string, due: string | null = DUE): Assignment => ({
	id,
	rev: 1,
	trainer: '林静',
	cohort: '',
	course: 'complaint-handling',
	modules: ['empathy'],
	start: null,
	due,
	pass: 80,
	note: '',
	withdrawn: false,
	key: 'k'
});
let tick = 0;
const bookOf = (entries: [key: string, value: unknown][], collected: Collected[] = []): Book => {
	const book: Book = { entries: {}, collected: {} };
	for (const [key, value] of entries) {
		const entry = { key, value, tick: ++tick, origin: 'o' } as Entry;
		book.entries[key] = later(book.entries[key], entry);
	}
	for (const one of collected) book.collected[one.id] = one;
	return book;
};
const person = (id: string, name: string, cohort = 'south', removed = false): [string, unknown] => [
	`person:${id}`,
	{ id, cohort, name, note: '', removed }
];
const assigned = (id: string, cohort = 'south', due?: string | null): [string, unknown] => [
	`assigned:${id}`,
	{ assignment: assignment(id, due), cohort, payload: '', made: '' }
];
const SOUTH = [assigned('a1'), person('p1', '王磊'), person('p2', '何丽华')];

const report = (over: Partial<Report> = {}): Report => ({
	assignment: 'a1',
	rev: 1,
	tag: 't1',
	name: '王磊',
	n: 1,
	made: minutes('2026-11-25T01:00:00Z'),
	modules: { empathy: { edition: 1, quiz: { best: 80, day: '2026-11-25' }, items: {}, dialogues: {} } },
	...over
});
const one = (
	over: Partial<Report> = {},
	id = JSON.stringify(over),
	received = '2026-11-25T09:00:00+08:00'
): Collected => ({
	id,
	received,
	sealed: '',
	report: report(over)
});

/** @param before what is in the book when `now` comes */
const come = (
	now: Collected,
	before: Collected[] = [],
	entries = SOUTH,
	collecting: string | null = 'a1',
	here = HERE
) => outcomeOf({ came: 'report', one: now }, bookOf(entries, before), collecting, here);
type Read = Extract<Outcome, { person: unknown }>;
const short = (outcome: Outcome): [string, ...Note[]] => [outcome.what, ...outcome.notes];

describe('a report that opens', () => {
	test('is collected, for the one person of that name', () => {
		const outcome = come(one()) as Read;
		expect(short(outcome)).toEqual(['collected']);
		expect(outcome).toMatchObject({ person: 'p1', former: null, assigned: { cohort: 'south' } });
	});

	test('is an update when it is newer than that sender’s last', () => {
		expect(short(come(one({ n: 2 }), [one()]))).toEqual(['updated']);
	});

	test('is older when a newer one is there, and the newer counts', () => {
		expect(short(come(one({ n: 1 }), [one({ n: 2 })]))).toEqual(['older']);
	});

	test('is a repeat with the same bytes', () => {
		expect(short(come(one(), [one()]))).toEqual(['repeat']);
	});

	test('is a repeat with the same content sealed once more, later, or read from a file', () => {
		const { modules } = report();
		const { quiz, items, dialogues, edition } = modules['empathy']!;
		const again = one(
			{ made: report().made + 60, modules: { empathy: { dialogues, items, quiz, edition } } },
			'sealed anew'
		);
		expect(short(come(again, [one()]))).toEqual(['repeat']);
		expect(short(come(one({ rev: 2 }), [one()]))).not.toEqual(['repeat']);
	});

	test.each([
		['is late when it was made after the due date', DUE, '2026-11-28', '2026-11-27T16:01:00Z', ['late']],
		[
			'is in time when it was made in time and collected the next morning',
			DUE,
			'2026-11-28',
			'2026-11-27T15:59:00Z',
			[]
		],
		['is not late by a clock that runs ahead', DUE, '2026-11-27', '2026-11-29T00:00:00Z', []],
		['is never late where there is no due date', null, '2027-11-28', '2027-11-28T00:00:00Z', []]
	])('%s', (_, due, today, made, notes) => {
		const entries = [assigned('a1', 'south', due), person('p1', '王磊')];
		const outcome = come(one({ made: minutes(made) }), [], entries, 'a1', { today, east: 480 });
		expect(short(outcome)).toEqual(['collected', ...notes]);
	});

	test('a repeat is not called late', () => {
		const old = one({ made: minutes('2026-11-29T00:00:00Z') });
		expect(short(come(old, [old], SOUTH, 'a1', { today: '2026-11-30', east: 480 }))).toEqual(['repeat']);
	});
});

describe('whose it is', () => {
	test('nobody on the roster has that name', () => {
		expect(come(one({ name: '新来的' }))).toMatchObject({ notes: ['unknown-learner'], person: null, perhaps: [] });
	});

	test('two on the roster have that name: both are offered', () => {
		const outcome = come(one(), [], [...SOUTH, person('p3', '王 磊')]);
		expect(outcome).toMatchObject({ notes: ['unknown-learner'], person: null, perhaps: ['p1', 'p3'] });
	});

	test('who was taken off the roster is nobody', () => {
		const outcome = come(one(), [], [assigned('a1'), person('p1', '王磊', 'south', true)]);
		expect(outcome).toMatchObject({ notes: ['unknown-learner'], perhaps: [] });
	});

	test('that name already comes from another phone', () => {
		const outcome = come(one({ tag: 't2' }, 'second', '2026-11-25T09:01:00+08:00'), [one()]);
		expect(outcome).toMatchObject({ what: 'collected', notes: ['rival-tag'], person: null, perhaps: ['p1'] });
	});

	test('what the trainer has said before decides', () => {
		const said: [string, unknown] = ['claim:south:t2', { person: 'p1' }];
		const outcome = come(one({ tag: 't2', name: '小王' }), [one()], [...SOUTH, said]);
		expect(outcome).toMatchObject({ what: 'collected', notes: [], person: 'p1' });
	});

	test('the same sender signs with another name: nobody has it, and it is offered to whom it was', () => {
		const outcome = come(one({ n: 2, name: '王小磊' }), [one()]);
		expect(outcome).toMatchObject({
			what: 'updated',
			notes: ['renamed', 'unknown-learner'],
			former: '王磊',
			perhaps: ['p1']
		});
	});

	test('a name written with other spaces or width is the same name', () => {
		expect(short(come(one({ n: 2, name: '王 磊' }), [one()]))).toEqual(['updated']);
	});

	test('an older one under an older name is no renaming', () => {
		expect(short(come(one({ n: 1, name: '小磊' }), [one({ n: 2 })]))).toEqual(['older']);
	});
});

describe('where it belongs', () => {
	const both = [...SOUTH, assigned('b1', 'north'), person('q1', '王磊', 'north'), assigned('a2')];

	test('with another cohort: taken to be whoever it is there', () => {
		expect(come(one({ assignment: 'b1' }), [], both)).toMatchObject({ notes: ['other-cohort'], person: 'q1' });
	});

	test('with another assignment of the same cohort', () => {
		expect(come(one({ assignment: 'a2' }), [], both)).toMatchObject({ notes: ['other-assignment'], person: 'p1' });
	});

	test('anywhere when all is being collected', () => {
		expect(short(come(one({ assignment: 'b1' }), [], both, null))).toEqual(['collected']);
	});

	test('with an assignment that this book does not know', () => {
		const outcome = come(one({ assignment: 'lost' }), [], both);
		expect(outcome).toMatchObject({ what: 'collected', notes: ['unknown-assignment'], person: null, assigned: null });
		expect(short(come(one({ assignment: 'lost' }), [one({ assignment: 'lost' })], both))[0]).toBe('repeat');
	});
});

test('several notes hold at once', () => {
	const entries = [...SOUTH, assigned('b1', 'north')];
	const now = one({ n: 2, assignment: 'b1', name: '王小磊', made: minutes('2026-12-01T00:00:00Z') });
	const outcome = come(now, [one({ assignment: 'b1' })], entries, 'a1', { today: '2026-12-01', east: 480 });
	expect(short(outcome)).toEqual(['updated', 'other-cohort', 'late', 'renamed', 'unknown-learner']);
});

describe('what holds no report', () => {
	const unread: Unread[] = [
		'other-trainer',
		'no-key',
		'no-course',
		'truncated',
		'damaged',
		'newer',
		'too-long',
		'not-ours',
		'an-assignment'
	];
	test.each(unread)('%s says so', (came) => {
		expect(outcomeOf({ came }, bookOf(SOUTH), 'a1', HERE)).toEqual({ what: came, notes: [] });
	});

	test('a frame says how many are there', () => {
		const frame = outcomeOf({ came: 'frame', have: 2, of: 3 }, bookOf([]), null, HERE);
		expect(frame).toEqual({ what: 'frame', have: 2, of: 3, notes: [] });
	});
});

test('nothing is changed by asking', () => {
	const book = bookOf(SOUTH, [one()]);
	const before = JSON.stringify(book);
	outcomeOf({ came: 'report', one: one({ n: 2 }) }, book, 'a1', HERE);
	expect(JSON.stringify(book)).toBe(before);
});
