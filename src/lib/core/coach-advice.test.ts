import { describe, expect, test } from 'vitest';
import { advise } from './coach-advice.ts';
import { hear } from './coach.ts';
import { lexiconOf } from './coach-sample.ts';

const lexicon = lexiconOf({
	harms: { filler: ['不便'], denial: ['不可能'], sarcasm: ['真行'] },
	moves: { own: ['我去查'], time: ['五点前'], thank: ['谢谢您'], boundary: ['接不下去'] }
});
const say = (text: string, wants: Parameters<typeof advise>[1]) => {
	const { shown, rest } = advise(hear(text, lexicon, { says: '等了五十分钟菜还没上' }), wants, lexicon);
	const short = (line: (typeof shown)[number]): string =>
		[line.kind, 'move' in line ? line.move : 'harm' in line ? line.harm : ''].join(' ').trim();
	return { shown: shown.map(short), rest: rest.map(short) };
};

describe('advice', () => {
	test('says one thing done, the worst harm, and one move to try; the rest on demand', () => {
		expect(say('谢谢您，我去查。不便，不可能，您真行。', ['time', 'own', 'ask'])).toEqual({
			shown: ['done own', 'harm sarcasm', 'try time'],
			rest: ['harm denial', 'harm filler', 'try ask', 'done thank']
		});
	});

	test('gives the words that were done, the reason of a harm and the hint of a move', () => {
		const { shown } = advise(hear('我去查，不可能', lexicon, {}), ['time'], lexicon);
		expect(shown).toEqual([
			{ kind: 'done', move: 'own', name: 'own', spans: [{ from: 0, to: 3 }] },
			{ kind: 'harm', harm: 'denial', name: 'denial', severity: 'yellow', span: { from: 4, to: 7 }, why: 'why' },
			{ kind: 'try', move: 'time', name: 'time', hint: 'hint time' }
		]);
	});

	test('has nothing to try where all that is wanted was heard', () => {
		expect(say('我去查，五点前', ['own', 'time'])).toEqual({ shown: ['done own'], rest: ['done time'] });
	});

	test.each([
		['empty', '好的'],
		['copied', '等了五十分钟，菜还没上。']
	])('never praises what is %s', (kind, text) => {
		expect(say(text, ['own', 'time'])).toEqual({ shown: [kind, 'try own'], rest: ['try time'] });
	});

	test('knows a boundary as something done', () => {
		expect(say('这样的话我接不下去', [])).toEqual({ shown: ['done boundary'], rest: [] });
	});
});
