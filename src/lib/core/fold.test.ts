import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldHome, foldModule, stepHome, stepModule } from './fold.ts';
import { emptyHome, emptyModule } from './progress.ts';
import { inOrder, merge, type Happened, type Place, type Statement } from './statement.ts';

const lesson: Place = { course: 'c', module: 'm', kind: 'lesson', id: 'l1' };
const quiz: Place = { course: 'c', module: 'm', kind: 'quiz', id: 'm' };
const talk: Place = { course: 'c', module: 'm', kind: 'dialogue', id: 'd1' };

/** Stamps as one device would: ids a1, a2, … */
const log = (happened: Happened[], origin = 'a', from = 0): Statement[] =>
	happened.map((h, i) => ({
		...h,
		id: `${origin}${from + i + 1}`,
		time: `2026-11-${String(1 + ((from + i) % 28)).padStart(2, '0')}T09:00:00.000+08:00`,
		origin,
		seq: from + i + 1,
		tick: from + i + 1
	}));

const respond = (place: Place, attempt: string, item: string, score = 1, print = 'p'): Happened => ({
	verb: 'responded',
	object: { ...place, attempt, item, print },
	result: { response: { kind: 'choice', option: 'a' }, score, misconceptions: score < 1 ? ['x'] : [] }
});
const start = (place: Place, items?: string[]): Happened => ({
	verb: 'started',
	object: place,
	result: { seed: 7, ...(items ? { items } : {}) }
});
const choice = (attempt: string, id: string, at: number): Happened => ({
	verb: 'chose',
	object: { ...talk, attempt, turn: 't', choice: id },
	result: { at }
});
const end = (attempt: string, score: number, path: string[]): Happened => ({
	verb: 'completed',
	object: { ...talk, attempt },
	result: { kind: 'dialogue', score, ending: 'e', end: 'good', mood: 3, path }
});

const reply = (attempt: string, text: string, disputed?: string[]): Happened => ({
	verb: 'replied',
	object: { ...lesson, attempt, item: 'r1', print: 'p' },
	result: { text, heard: [], harms: [], ...(disputed && { disputed }) }
});

describe('a reply', () => {
	test('is kept as it was last written, and counts as no response', () => {
		const record = foldModule(log([start(lesson), reply('a1', 'first'), reply('a1', 'second', ['ask'])]));
		expect(record.lessons['l1']?.attempt.replies).toEqual({ r1: { print: 'p', text: 'second', disputed: ['ask'] } });
		expect(record.items).toEqual({});
	});
});

describe('a review', () => {
	const review: Place = { course: 'c', module: 'm', kind: 'review', id: 'm' };
	const answered = log([start(lesson), respond(review, 'review-2026-11-02', 'i1', 0)]);

	test('counts for the item, and leaves the lesson under way alone', () => {
		const record = foldModule(answered);
		expect(record.items['i1']?.last.score).toBe(0);
		expect(record.lessons['l1']?.attempt.given).toEqual({});
	});

	test('counts an item once a day, whichever tab was first', () => {
		const twice = log([
			respond(review, 'review-2026-11-02', 'i1', 0),
			respond(review, 'review-2026-11-02', 'i1', 1),
			respond(review, 'review-2026-11-03', 'i1', 1)
		]);
		expect(foldModule(twice).items['i1']).toMatchObject({ times: 2, first: { score: 0 }, last: { score: 1 } });
	});

	test('is nowhere to go back to, and a day learnt on', () => {
		const home = foldHome(answered);
		expect(home.place).toMatchObject({ kind: 'lesson' });
		expect(home.days).toHaveLength(2);
		expect(home.modules['m']?.touched).toBe(answered[0]?.time);
	});
});

describe('a lesson', () => {
	test('goes on at the step it was left at, with what was given', () => {
		const record = foldModule(
			log([
				start(lesson),
				{ verb: 'moved', object: { ...lesson, attempt: 'a1' }, result: { step: 'scene' } },
				respond(lesson, 'a1', 'i1')
			])
		);
		expect(record.lessons['l1']?.attempt).toMatchObject({ step: 'scene', done: false, given: { i1: { score: 1 } } });
	});

	test('keeps the first of two responses to one item in one attempt', () => {
		const record = foldModule(log([start(lesson), respond(lesson, 'a1', 'i1', 0), respond(lesson, 'a1', 'i1', 1)]));
		expect(record.lessons['l1']?.attempt.given['i1']?.score).toBe(0);
		expect(record.items['i1']?.times).toBe(1);
	});

	test('asks a changed item again in the same attempt and forgets its old history', () => {
		const record = foldModule(
			log([start(lesson), respond(lesson, 'a1', 'i1', 0, 'old'), respond(lesson, 'a1', 'i1', 1, 'new')])
		);
		expect(record.lessons['l1']?.attempt.given['i1']).toMatchObject({ print: 'new', score: 1 });
		expect(record.items['i1']).toMatchObject({ print: 'new', times: 1, first: { score: 1 } });
	});

	test('stays with the first attempt when two tabs start one at once', () => {
		const record = foldModule(log([start(lesson), start(lesson), respond(lesson, 'a1', 'i1')]));
		expect(record.lessons['l1']?.attempt.id).toBe('a1');
		expect(record.lessons['l1']?.attempt.given).toHaveProperty('i1');
	});

	test('counts a completion reported by two tabs once', () => {
		const done: Happened = { verb: 'completed', object: { ...lesson, attempt: 'a1' }, result: { kind: 'lesson' } };
		expect(foldModule(log([start(lesson), done, done])).lessons['l1']).toMatchObject({
			times: 1,
			attempt: { done: true }
		});
	});
});

describe('a quiz', () => {
	const finish = (attempt: string, score: number): Happened => ({
		verb: 'completed',
		object: { ...quiz, attempt },
		result: { kind: 'quiz', score, passed: score >= 0.8 }
	});

	test('stays passed when a later try falls short', () => {
		const record = foldModule(log([start(quiz, ['i1']), finish('a1', 0.9), start(quiz, ['i2']), finish('a3', 0.2)]));
		expect(record.quiz).toMatchObject({
			tries: 2,
			first: 0.9,
			last: 0.2,
			best: 0.9,
			passed: '2026-11-02T09:00:00.000+08:00'
		});
	});

	test('keeps its draw through a restart', () => {
		expect(foldModule(log([start(quiz, ['i3', 'i1']), start(quiz, ['i9'])])).quiz?.attempt.items).toEqual(['i3', 'i1']);
	});
});

describe('a dialogue', () => {
	test('is the list of its choice ids', () => {
		const record = foldModule(log([start(talk), choice('a1', 'x', 0), choice('a1', 'y', 1)]));
		expect(record.dialogues['d1']?.attempt.path).toEqual(['x', 'y']);
	});

	test('ignores a choice that a second tab makes at a turn already left', () => {
		const record = foldModule(log([start(talk), choice('a1', 'x', 0), choice('a1', 'z', 0)]));
		expect(record.dialogues['d1']?.attempt.path).toEqual(['x']);
	});

	test('keeps the first complete path as the first try and a better one as best', () => {
		const record = foldModule(
			log([
				start(talk),
				choice('a1', 'x', 0),
				end('a1', 0.4, ['x']),
				{ verb: 'rewound', object: { ...talk, attempt: 'a1' }, result: { to: 0 } },
				choice('a1', 'y', 0),
				end('a1', 0.9, ['y'])
			])
		);
		expect(record.dialogues['d1']).toMatchObject({
			tries: 2,
			first: { score: 0.4 },
			best: { score: 0.9, path: ['y'] }
		});
	});
});

describe('home', () => {
	test('forgets its place when what was under way is completed', () => {
		const done: Happened = { verb: 'completed', object: { ...lesson, attempt: 'a1' }, result: { kind: 'lesson' } };
		const home = foldHome(log([start(lesson), done]));
		expect(home.place).toBeNull();
		expect(home.modules['m']).toMatchObject({ lessons: ['l1'], passed: false });
	});

	test('keeps at most fourteen days', () => {
		expect(foldHome(log(Array.from({ length: 28 }, () => start(lesson)))).days).toHaveLength(14);
	});
});

test('skips verbs of a newer app and keeps everything else', () => {
	const future = { ...log([start(lesson)], 'z')[0]!, verb: 'dreamt', object: undefined } as unknown as Statement;
	const known = log([start(lesson), respond(lesson, 'a1', 'i1')]);
	expect(foldModule([...known, future])).toEqual(foldModule(known));
	expect(foldHome([...known, future])).toEqual(foldHome(known));
});

const place = fc.constantFrom(lesson, quiz, talk, { ...lesson, id: 'l2' });
const attempt = fc.constantFrom('a1', 'a2', 'b1', 'b3');
const happened: fc.Arbitrary<Happened> = fc.oneof(
	place.map((p) => start(p, ['i1', 'i2'])),
	fc.tuple(place, attempt, fc.constantFrom('i1', 'i2'), fc.constantFrom(0, 0.5, 1)).map((x) => respond(...x)),
	fc.tuple(attempt, fc.constantFrom('x', 'y'), fc.nat(3)).map((x) => choice(...x)),
	fc
		.tuple(attempt, fc.constantFrom(0, 0.5, 1), fc.array(fc.constantFrom('x', 'y'), { maxLength: 3 }))
		.map((x) => end(...x)),
	fc
		.tuple(place, attempt)
		.map(([p, a]): Happened => ({ verb: 'moved', object: { ...p, attempt: a }, result: { step: 's' } })),
	fc
		.tuple(attempt, fc.nat(3))
		.map(([a, to]): Happened => ({ verb: 'rewound', object: { ...talk, attempt: a }, result: { to } })),
	attempt.map((a): Happened => ({ verb: 'completed', object: { ...lesson, attempt: a }, result: { kind: 'lesson' } })),
	fc.tuple(attempt, fc.double({ min: 0, max: 1, noNaN: true })).map(([a, score]): Happened => ({
		verb: 'completed',
		object: { ...quiz, attempt: a },
		result: { kind: 'quiz', score, passed: score >= 0.8 }
	}))
);
const history = fc.array(happened, { maxLength: 30 });

test('gives the same bytes step by step as all at once', () => {
	fc.assert(
		fc.property(history, (list) => {
			const all = log(list);
			const module = all.reduce(stepModule, emptyModule());
			const half = Math.floor(all.length / 2);
			const resumed = all.slice(half).reduce(stepModule, JSON.parse(JSON.stringify(foldModule(all.slice(0, half)))));
			expect(JSON.stringify(resumed)).toBe(JSON.stringify(module));
			expect(JSON.stringify(all.reduce(stepHome, emptyHome()))).toBe(JSON.stringify(foldHome(all)));
		}),
		{ seed: 1, numRuns: 300 }
	);
});

test('gives the same bytes whichever order two logs are merged in, and with duplicates', () => {
	fc.assert(
		fc.property(history, history, fc.nat(), (a, b, n) => {
			const here = log(a, 'a');
			const there = log(b, 'b');
			const once = merge(here, there);
			const again = merge(merge(there, here), [...here.slice(n % (here.length + 1)), ...there]);
			expect(again).toEqual(once);
			expect([...once].sort(inOrder)).toEqual(once);
			expect(JSON.stringify(foldModule(again))).toBe(JSON.stringify(foldModule(once)));
		}),
		{ seed: 2, numRuns: 300 }
	);
});

test('never changes a record that it was given', () => {
	fc.assert(
		fc.property(history, (list) => {
			const freeze = <T>(x: T): T => {
				if (x && typeof x === 'object') Object.values(Object.freeze(x)).forEach(freeze);
				return x;
			};
			log(list).reduce((r, s) => freeze(stepModule(r, s)), freeze(emptyModule()));
		}),
		{ seed: 3, numRuns: 100 }
	);
});
