import { expect, test } from 'vitest';
import { sampleModules } from './report-sample.ts';
import { percentOf } from './board-share.ts';
import { foldBoard } from './board.ts';
import type { Collected } from './book.ts';
import type { Person } from './cohort.ts';
import { editionOf, type ItemReport, type ModuleReport } from './report.ts';
import { sendersOf } from './senders.ts';

const modules = sampleModules(2, 4);
const [one, two] = modules as [(typeof modules)[0], (typeof modules)[0]];
/** Of the first module: wrong choice 0 is `b`, whose idea is `m-b`. */
const [first, second, third] = one.items.map(({ id }) => id) as [string, string, string];

const person = (name: string): Person => ({ id: `p-${name}`, cohort: 'c', name, note: '', removed: false });
const assigned = {
	cohort: 'c',
	assignment: {
		id: 'a',
		rev: 1,
		trainer: '林',
		cohort: '城南',
		course: 'x',
		modules: modules.map((m) => m.id),
		start: null,
		due: '2026-11-20',
		pass: 80,
		note: '',
		withdrawn: false,
		key: ''
	}
};

const did = (more: Partial<ModuleReport> = {}): ModuleReport => ({
	edition: editionOf(one),
	quiz: null,
	items: {},
	dialogues: {},
	...more
});
const quiz = (best: number) => ({ quiz: { best, day: '2026-11-18' } });
let count = 0;
/** Handed in by `who` on a day of November. */
const handed = (who: string, part: ModuleReport, { n = 1, tag = `t-${who}`, on = 18 } = {}): Collected => ({
	id: `id-${++count}`,
	received: `2026-11-${String(on).padStart(2, '0')}T09:00:00.000+08:00`,
	sealed: '',
	report: { assignment: 'a', rev: 1, tag, name: who, n, made: n, modules: { [one.id]: part } }
});
const boardOf = (
	names: string[],
	collected: Collected[],
	{ today = '2026-11-19', claims = {}, assignment = {} } = {}
) => {
	const people = names.map(person);
	return foldBoard({
		assigned: { ...assigned, assignment: { ...assigned.assignment, ...assignment } },
		people,
		senders: sendersOf(collected, people, claims),
		modules,
		today
	});
};
const cellsOf = (board: ReturnType<typeof boardOf>, who: string) =>
	board.rows.find((r) => r.name === who)!.cells.map((c) => `${c.state}${c.best ?? ''}${c.overdue ? ' overdue' : ''}`);
const wrong = (place: number, confidence?: 1 | 2 | 3): ItemReport => ({
	right: false,
	wrong: place,
	...(confidence && { confidence })
});
const right: ItemReport = { right: true };

test('a module is not started, being learnt, below the mark, or passed', () => {
	const board = boardOf(
		['甲', '乙', '丙', '丁'],
		[handed('乙', did({ items: { [first]: right } })), handed('丙', did(quiz(79))), handed('丁', did(quiz(80)))]
	);
	expect(['甲', '乙', '丙', '丁'].map((who) => cellsOf(board, who)[0])).toEqual([
		'none',
		'learning',
		'below79',
		'passed80'
	]);
	expect(board.handed).toBe(3);
});

test('what is not passed is overdue the day after the due day, not on it, and never once withdrawn', () => {
	const list = [handed('甲', did(quiz(90)))];
	expect(cellsOf(boardOf(['甲'], list, { today: '2026-11-20' }), '甲')).toEqual(['passed90', 'none']);
	expect(cellsOf(boardOf(['甲'], list, { today: '2026-11-21' }), '甲')).toEqual(['passed90', 'none overdue']);
	const withdrawn = { today: '2026-11-21', assignment: { withdrawn: true } };
	expect(cellsOf(boardOf(['甲'], list, withdrawn), '甲')).toEqual(['passed90', 'none']);
	expect(boardOf(['甲'], list, { today: '2026-12-30', assignment: { due: null } }).over).toBe(false);
});

test('reasons are told one by one, and those who most want a hand come first', () => {
	const sure = { items: { [first]: wrong(0, 3), [second]: wrong(0, 3) } };
	const board = boardOf(
		['好', '无', '低', '错'],
		[
			handed('好', did({ ...quiz(100), items: { [first]: wrong(0, 3) } })),
			handed('低', did(quiz(40))),
			handed('错', did(sure))
		]
	);
	expect(board.rows.map((r) => [r.name, r.reasons.map(({ why }) => why).join()])).toEqual([
		['低', 'stuck'],
		['无', 'absent'],
		['错', 'sure'],
		['好', '']
	]);
	expect(board.rows[2]!.reasons).toEqual([{ why: 'sure', items: [first, second] }]);
	expect(board.sureWrong).toBe(3);
	const late = boardOf(['无', '低'], [handed('低', did(quiz(40)))], { today: '2026-11-30' });
	expect(late.rows.map((r) => r.name)).toEqual(['低', '无']);
	expect(late.rows[1]!.reasons.map(({ why }) => why)).toEqual(['overdue', 'absent']);
});

test('of one phone the newest report counts, in whatever order they came', () => {
	const newer = handed('甲', did(quiz(90)), { n: 2, on: 17 });
	const older = handed('甲', did(quiz(50)), { n: 1, on: 19 });
	expect(cellsOf(boardOf(['甲'], [newer, older]), '甲')[0]).toBe('passed90');
});

test('of two phones each module has the better quiz and the first try of the phone that came first', () => {
	const claims = { old: 'p-甲', new: 'p-甲' };
	const list = [
		handed('甲', did({ ...quiz(60), items: { [first]: wrong(0) } }), { tag: 'old', on: 10 }),
		handed('甲', did({ ...quiz(90), items: { [first]: right, [second]: right } }), { tag: 'new', on: 12 })
	];
	const board = boardOf(['甲'], list, { claims });
	expect(cellsOf(board, '甲')[0]).toBe('passed90');
	expect(board.first).toEqual({ right: 1, of: 2 });
	expect(board.rows[0]!.tags).toEqual(['new', 'old']);
});

test('who has not been claimed stands apart and counts nowhere', () => {
	const board = boardOf(['甲'], [handed('谁', did({ ...quiz(100), items: { [first]: wrong(0, 3) } }))]);
	expect(board.unclaimed.map((r) => [r.name, r.cells[0]!.state])).toEqual([['谁', 'passed']]);
	expect([board.handed, board.sureWrong, board.stops, board.beliefs, board.trend]).toEqual([0, 0, [], [], []]);
	expect(board.rows).toHaveLength(1);
});

test('somebody taken off the roster has no row', () => {
	const gone = { ...person('甲'), removed: true };
	const elsewhere = { ...person('乙'), cohort: 'other' };
	const board = foldBoard({ assigned, people: [gone, elsewhere], senders: [], modules, today: '2026-11-19' });
	expect(board.rows).toEqual([]);
});

test('what stops most people is told with how many met it and what they chose', () => {
	const board = boardOf(
		['甲', '乙', '丙'],
		[
			handed('甲', did({ items: { [first]: wrong(1, 3), [second]: wrong(0) } })),
			handed('乙', did({ items: { [first]: wrong(1), [second]: right } })),
			handed('丙', did({ items: { [first]: { right: false } } }))
		]
	);
	expect(board.stops).toEqual([
		{ module: one.id, item: first, met: 3, wrong: 3, sure: 1, chosen: [{ wrong: 1, people: 2 }], unnamed: 1 },
		{ module: one.id, item: second, met: 2, wrong: 1, sure: 0, chosen: [{ wrong: 0, people: 1 }], unnamed: 0 }
	]);
});

test('a misconception counts people, those sure of it, and those who met it', () => {
	const board = boardOf(
		['甲', '乙', '丙'],
		[
			handed('甲', did({ items: { [first]: wrong(0, 3), [third]: wrong(0, 1) } })),
			handed('乙', did({ items: { [first]: wrong(0, 2) } })),
			handed('丙', did({ items: { [first]: right } }))
		]
	);
	expect(board.beliefs.find((b) => b.misconception === 'm-b')).toEqual({
		misconception: 'm-b',
		people: 2,
		sure: 1,
		met: 3,
		items: [first]
	});
});

test('a wrong choice made in another edition is counted and not named', () => {
	const board = boardOf(['甲'], [handed('甲', did({ edition: 1, items: { [first]: wrong(0, 3) } }))]);
	expect(board.otherEdition).toBe(1);
	expect(board.beliefs).toEqual([]);
	expect(board.stops[0]).toMatchObject({ wrong: 1, chosen: [], unnamed: 1 });
});

test('items and dialogues that this edition does not have are passed over', () => {
	const talk = { ending: 0, end: 'good' as const, mood: 4 as const };
	const board = boardOf(['甲'], [handed('甲', did({ items: { none: wrong(0, 3) }, dialogues: { none: talk } }))]);
	expect([board.first.of, board.sureWrong, board.leavings]).toEqual([0, 0, []]);
	expect(cellsOf(board, '甲')[0]).toBe('learning');
});

test('how customers left is counted by mood and by ending', () => {
	const id = one.dialogues[0]!.id;
	const left = (ending: number, end: 'good' | 'bad' | 'ok', mood: 0 | 4) =>
		did({ dialogues: { [id]: { ending, end, mood } } });
	const board = boardOf(
		['甲', '乙', '丙'],
		[handed('甲', left(1, 'good', 4)), handed('乙', left(0, 'bad', 0)), handed('丙', left(0, 'good', 4))]
	);
	expect(board.leavings).toEqual([
		{
			module: one.id,
			dialogue: id,
			people: 3,
			moods: [1, 0, 0, 0, 2],
			endings: [
				{ ending: 'end-bad', end: 'bad', people: 1 },
				{ ending: 'end-good', end: 'good', people: 1 },
				{ ending: null, end: 'good', people: 1 }
			]
		}
	]);
	expect(board.calm).toEqual({ people: 2, of: 3 });
});

test('the trend adds up, day of collecting by day of collecting', () => {
	const board = boardOf(
		['甲', '乙'],
		[
			handed('甲', did(quiz(40)), { n: 1, on: 3 }),
			handed('甲', did(quiz(85)), { n: 2, on: 9 }),
			handed('乙', did(quiz(90)), { on: 5 })
		]
	);
	expect(board.trend).toEqual([
		{ day: '2026-11-03', handed: 1, passed: 0 },
		{ day: '2026-11-05', handed: 2, passed: 1 },
		{ day: '2026-11-09', handed: 2, passed: 2 }
	]);
});

test('a module that this edition lacks keeps its column and its quizzes', () => {
	const board = foldBoard({
		assigned,
		people: [person('甲')],
		senders: sendersOf([handed('甲', did({ ...quiz(90), items: { [first]: right } }))], [person('甲')], {}),
		modules: [two],
		today: '2026-11-19'
	});
	expect(cellsOf(board, '甲')).toEqual(['passed90', 'none']);
	expect(board.first.of).toBe(0);
	expect(board.otherEdition).toBe(0);
});

test('shares of fewer than twenty people are never told in hundredths', () => {
	expect(percentOf(5, 19)).toBeNull();
	expect(percentOf(5, 20)).toBe(25);
	expect(percentOf(100, 200, 19)).toBeNull();
	expect(percentOf(100, 200, 20)).toBe(50);
	expect(percentOf(0, 0, 30)).toBeNull();
});
