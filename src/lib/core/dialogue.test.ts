import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	begin,
	choicesAt,
	choose,
	holds,
	lineAt,
	moodOf,
	replay,
	scoreOf,
	type Choice,
	type Dialogue,
	type Turn
} from './dialogue.ts';

const choice = (id: string, to: string, score: 0 | 1 | 2, set: Choice['set'] = {}, when?: Choice['when']): Choice => ({
	id,
	text: id,
	to,
	skill: 's',
	score,
	set,
	thought: '',
	feedback: '',
	...(when ? { when } : {})
});
const turn = (id: string, rest: Partial<Turn>): Turn => ({ id, speaker: 'c', text: id, variants: [], ...rest });

/** open → (straight | detour → again) → sort → good or bad */
const d: Dialogue = {
	id: 'd',
	rev: 1,
	title: '',
	minutes: 1,
	scene: '',
	goal: '',
	hidden: '',
	customer: { id: 'c', name: 'C', face: 0 },
	cast: { c: { name: 'C', role: 'customer' } },
	vars: { mood: { init: 1, min: 0, max: 4 } },
	flags: ['asked'],
	start: 'open',
	facts: [],
	turns: {
		open: turn('open', {
			choices: [choice('ask', 'more', 2, { mood: 2, asked: true }), choice('detour', 'again', 1, { mood: -3 })]
		}),
		again: turn('again', { choices: [choice('back', 'more', 2), choice('stay', 'more', 0)] }),
		more: turn('more', {
			variants: [{ when: { flag: 'asked' }, text: 'heard', thought: 'at last' }],
			choices: [choice('offer', 'sort', 2, { mood: 9 }), choice('hidden', 'sort', 0, {}, { flag: 'never' })]
		}),
		sort: turn('sort', {
			text: '',
			routes: [{ when: { all: [{ flag: 'asked' }, { var: 'mood', gte: 3 }] }, to: 'good' }, { to: 'bad' }]
		}),
		good: turn('good', { end: 'good', outcome: 'o', debrief: 'd' }),
		bad: turn('bad', { end: 'bad', outcome: 'o', debrief: 'd' })
	}
};

test('keeps a variable within its bounds', () => {
	expect(moodOf(choose(d, begin(d), 'detour'))).toBe(0);
	expect(moodOf(replay(d, ['ask', 'offer']).talk)).toBe(4);
});

test('follows routes to a turn that speaks', () => {
	expect(replay(d, ['ask', 'offer']).talk.turn).toBe('good');
	expect(replay(d, ['detour', 'back', 'offer']).talk.turn).toBe('bad');
});

test('says the first variant whose condition holds', () => {
	expect(lineAt(d, choose(d, begin(d), 'ask'))).toMatchObject({ text: 'heard', thought: 'at last' });
	expect(lineAt(d, replay(d, ['detour', 'stay']).talk).text).toBe('more');
});

test('offers only choices whose condition holds', () => {
	expect(choicesAt(d, choose(d, begin(d), 'ask')).map((c) => c.id)).toEqual(['offer']);
	expect(() => choose(d, choose(d, begin(d), 'ask'), 'hidden')).toThrow('no choice hidden');
});

describe('the score', () => {
	test('never pays for a detour', () => {
		expect(scoreOf(replay(d, ['ask', 'offer']).talk)).toBe(1);
		expect(scoreOf(replay(d, ['detour', 'back', 'offer']).talk)).toBeCloseTo(5 / 6);
	});
	test('counts the best that was on offer at each turn met', () => {
		expect(scoreOf(replay(d, ['detour', 'stay', 'offer']).talk)).toBeCloseTo(3 / 6);
	});
});

test('replays as far as the course still has the choices, and says how far', () => {
	expect(replay(d, ['ask', 'gone', 'offer'])).toMatchObject({ kept: 1, talk: { turn: 'more' } });
});

test('replays any path to the same state, step by step or at once', () => {
	const path = fc.array(fc.constantFrom('ask', 'detour', 'back', 'stay', 'offer', 'gone'), { maxLength: 5 });
	fc.assert(
		fc.property(path, (ids) => {
			const { talk, kept } = replay(d, ids);
			expect(ids.slice(0, kept).reduce((t, id) => choose(d, t, id), begin(d))).toEqual(talk);
			expect(talk.steps).toHaveLength(kept);
		}),
		{ seed: 6, numRuns: 200 }
	);
});

test.each([
	[{ var: 'mood', gte: 2, lte: 3 }, true],
	[{ var: 'mood', gte: 3 }, false],
	[{ not: { flag: 'asked' } }, false],
	[{ any: [{ var: 'mood', lte: 0 }, { flag: 'asked' }] }, true],
	[{ all: [] }, true],
	[{ any: [] }, false]
])('%j is %s at mood 2 with asked', (condition, expected) => {
	expect(holds(condition, { vars: { mood: 2 }, flags: { asked: true } })).toBe(expected);
});
