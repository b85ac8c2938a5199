import { expect, test } from 'vitest';
import { precision, rate, recall, type Labelled } from './coach-rate.ts';
import { lexiconOf } from './coach-sample.ts';

const lexicon = lexiconOf({
	harms: { denial: ['不可能', '没有的事'], blame: ['您自己'] },
	moves: { own: ['我去查'], time: ['五点前'] }
});
let count = 0;
const reply = (text: string, more: Partial<Labelled> = {}): Labelled => ({
	id: `r${(count += 1)}`,
	scene: 's',
	kind: 'good',
	text,
	moves: [],
	harms: [],
	at: [],
	model: false,
	half: 'held',
	...more
});
const rated = (...replies: Labelled[]) => rate({ scenes: { s: '等了五十分钟菜还没上' }, replies }, 'held', lexicon);

test('a move is right where it is heard and labelled', () => {
	const { moves, allMoves } = rated(
		reply('我去查', { moves: ['own'] }),
		reply('我去查一下'),
		reply('五点前我去看', { moves: ['own', 'time'] })
	);
	expect(moves.own).toEqual({ heard: 2, labelled: 2, right: 1 });
	expect(moves.time).toEqual({ heard: 1, labelled: 1, right: 1 });
	expect(allMoves).toEqual({ heard: 3, labelled: 3, right: 2 });
	expect([precision(allMoves), recall(allMoves)]).toEqual([2 / 3, 2 / 3]);
});

test('a harm is right where its group is labelled on words that it touches', () => {
	const { harms, allHarms, anyHarm } = rated(
		reply('不可能，您自己弄的', {
			harms: ['denial', 'denial'],
			at: ['不可能的', '您自己'].map((words) => words.slice(0, 3))
		}),
		reply('不可能吧，没有的事', { harms: ['denial'], at: ['可能吧'] })
	);
	expect(harms.denial).toEqual({ heard: 3, labelled: 3, right: 2 });
	expect(harms.blame).toEqual({ heard: 1, labelled: 0, right: 0 });
	expect(allHarms).toEqual({ heard: 4, labelled: 3, right: 2 });
	expect(anyHarm).toEqual({ heard: 4, labelled: 3, right: 3 });
});

test('what is copied or empty is counted apart, and only this half', () => {
	const { replies, moves, empty, copied } = rated(
		reply('好的', { kind: 'empty' }),
		reply('我去查', { kind: 'copied', moves: ['own'] }),
		reply('等了五十分钟，菜还没上', { kind: 'copied' }),
		reply('我去查', { half: 'tuning' })
	);
	expect(replies).toBe(3);
	expect(moves.own.labelled).toBe(0);
	expect(empty).toEqual({ heard: 1, labelled: 1, right: 1 });
	expect(copied).toEqual({ heard: 1, labelled: 2, right: 1 });
});

test('the model reply is what copies are held against, but not itself', () => {
	const model = '孩子饿坏了吧，我去查厨房';
	const { copied, moves } = rated(
		reply(model, { model: true, moves: ['own'], half: 'tuning' }),
		reply(model, { kind: 'copied' })
	);
	expect(copied.right).toBe(1);
	expect(moves.own.labelled).toBe(0);
});

test('nothing heard is no mistake, nothing labelled is nothing missed', () => {
	expect([precision({ heard: 0, labelled: 3, right: 0 }), recall({ heard: 3, labelled: 0, right: 0 })]).toEqual([1, 1]);
});
