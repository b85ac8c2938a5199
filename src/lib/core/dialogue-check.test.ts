import { describe, expect, test } from 'vitest';
import { begin, choicesAt, replay, scoreOf, type Choice, type Dialogue, type Turn } from './dialogue.ts';
import { checkDialogue } from './dialogue-check.ts';

const choice = (id: string, to: string, more: Partial<Choice> = {}): Choice => ({
	id,
	text: '我来查，查完告诉您。',
	to,
	skill: 'own',
	score: 2,
	set: {},
	thought: '行。',
	feedback: '有下一步。',
	...more
});
const asking = (id: string, choices: Choice[]): Turn => ({
	id,
	speaker: 'zhou',
	text: '到底管不管？',
	variants: [],
	choices
});
const ending = (id: string, end: 'good' | 'ok' | 'bad'): Turn => ({
	id,
	speaker: 'zhou',
	text: '就这样吧。',
	variants: [],
	end,
	outcome: '办了',
	debrief: '再看看'
});

/** Seven forks, each with a good and a bad reply; the mood sorts three endings. */
const seven = (): Dialogue => {
	const forks = Array.from({ length: 7 }, (_, i) => {
		const to = i === 6 ? 'sort' : `t${i + 1}`;
		const good = choice(`good-${i}`, to, { set: { mood: +1 } });
		const bad = choice(`bad-${i}`, to, { score: 0, misconception: 'hurry', set: { mood: -1 } });
		return asking(`t${i}`, [good, bad]);
	});
	const sort: Turn = {
		id: 'sort',
		speaker: '',
		text: '',
		variants: [],
		routes: [{ when: { var: 'mood', gte: 3 }, to: 'good' }, { when: { var: 'mood', gte: 2 }, to: 'ok' }, { to: 'bad' }]
	};
	const turns = [...forks, sort, ending('good', 'good'), ending('ok', 'ok'), ending('bad', 'bad')];
	return {
		id: 'seven',
		rev: 1,
		title: '七个岔口',
		minutes: 5,
		scene: '柜台。',
		goal: '听见他。',
		hidden: '孩子在等。',
		customer: { id: 'zhou', name: '周师傅', face: 3 },
		cast: { zhou: { name: '周师傅', role: 'customer' } },
		vars: { mood: { init: 1, min: 0, max: 4 } },
		flags: ['heard'],
		start: 't0',
		turns: Object.fromEntries(turns.map((turn) => [turn.id, turn])),
		facts: []
	};
};
const turnOf = (d: Dialogue, id: string): Turn => d.turns[id] ?? asking(id, []);
const told = (d: Dialogue): string[] =>
	checkDialogue(d).faults.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('a sound dialogue', () => {
	test('has no fault', () => expect(told(seven())).toEqual([]));

	test('is counted whole', () => {
		const { report } = checkDialogue(seven());
		expect(report).toMatchObject({ turns: 10, paths: 128, forks: { min: 7, max: 7 } });
		expect(report?.endings.reduce((sum, { paths }) => sum + paths, 0)).toBe(128);
	});

	test('has a best path that scores 1 and ends well, as its player would see it', () => {
		const d = seven();
		const { talk, kept } = replay(d, checkDialogue(d).report?.best ?? []);
		expect([kept, scoreOf(talk), turnOf(d, talk.turn).end]).toEqual([7, 1, 'good']);
	});

	test('counts every path that a player can take', () => {
		const d = seven();
		const count = (path: string[]): number => {
			const { talk } = replay(d, path);
			const offered = choicesAt(d, talk);
			return offered.length === 0 ? 1 : offered.reduce((sum, { id }) => sum + count([...path, id]), 0);
		};
		expect(checkDialogue(d).report?.paths).toBe(count([]));
	});
});

describe('faults', () => {
	test('a target that is born with every object does not exist', () => {
		const d = seven();
		turnOf(d, 't0').choices?.push(choice('odd', 'constructor'));
		expect(told(d)).toEqual([expect.stringMatching(/^turns\.t0\.choices\.2\.to 指向不存在的回合/)]);
	});

	test('a circle is refused before it is walked', () => {
		const d = seven();
		turnOf(d, 't3').choices?.push(choice('back', 't1'));
		expect(told(d)).toEqual([expect.stringContaining('成圈')]);
	});

	test('a good ending in a bad mood is told once, with one way to it', () => {
		const d = seven();
		turnOf(d, 'sort').routes = [{ to: 'good' }];
		const lines = told(d).filter((line) => line.startsWith('turns.good'));
		expect(lines).toEqual([expect.stringMatching(/好结局时心情不到 3.*走法：good-0 › /)]);
	});

	test('an ending that no state reaches is unreachable', () => {
		const d = seven();
		d.vars = { mood: { init: 4, min: 3, max: 4 } };
		expect(told(d)).toEqual([expect.stringContaining('turns.ok 到不了'), expect.stringContaining('turns.bad 到不了')]);
	});

	test('a best path through the second-best ending is a fault', () => {
		const d = seven();
		turnOf(d, 'sort').routes = [
			{ when: { var: 'mood', gte: 4 }, to: 'ok' },
			{ when: { var: 'mood', gte: 3 }, to: 'good' },
			{ to: 'bad' }
		];
		expect(told(d)).toEqual([expect.stringMatching(/^turns\.ok\.end 一路选最好的/)]);
	});

	test('a missing start ends the check', () => {
		const d = { ...seven(), start: 'nowhere' };
		expect(told(d)).toEqual([expect.stringMatching(/^start 指向不存在/)]);
		expect(() => begin(d)).toThrow();
	});
});

test('a hundred thousand states are walked within seconds', () => {
	const d = seven();
	// Five counters that each reply moves by its own amount: the states hardly ever meet again.
	for (const name of ['a', 'b', 'c', 'd', 'e']) d.vars[name] = { init: 0, min: 0, max: 20 };
	for (const [i, turn] of Object.values(d.turns).entries())
		for (let n = 0; turn.choices && n < 5; n++)
			turn.choices.push(
				choice(`more-${i}-${n}`, turn.choices[0]?.to ?? '', { set: { mood: 1, ['abcde'[(i + n) % 5] ?? 'a']: n + 1 } })
			);
	const { report, faults } = checkDialogue(d);
	expect(faults).toEqual([]);
	expect(report?.paths).toBe(7 ** 7);
	expect(report?.states).toBeGreaterThan(100_000);
});
