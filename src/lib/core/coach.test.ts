import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear } from './coach.ts';
import { heard, lexicon } from './coach-sample.ts';

const movesIn = (text: string) => heard(text).moves;
const harmsIn = (text: string) => heard(text).harms;

describe('a phrase', () => {
	test('is heard with its words as they were written', () => {
		expect(movesIn('换谁都急。我这就去查，５点半前回您')).toEqual({
			'name-the-feeling': ['换谁都急'],
			own: ['我这就去查'],
			time: ['５点半前']
		});
	});

	test('is the same in Arabic and Chinese numerals, in full and half width, with 您 and 你', () => {
		for (const time of ['5点前', '五点前', '５点前']) expect(movesIn(`我看${time}给您`)).toEqual({ time: [time] });
		for (const ten of ['10分钟', '十分钟']) expect(movesIn(`大约${ten}`)).toEqual({ time: [ten] });
		expect(movesIn('你说今天要用，对吗')).toEqual({ restate: ['你说今天要用，对吗'] });
	});

	test('is heard in the other script’s characters, and points at them', () => {
		expect(harmsIn('馬上就好')).toEqual(['over-promising 馬上就好']);
	});

	test('is heard through emoji, spaced letters and repeated ones', () => {
		expect(harmsIn('不😅可能')).toEqual(['denial 不😅可能']);
		expect(harmsIn('不 可 能')).toEqual(['denial 不 可 能']);
		expect(movesIn('换谁都急急急急啊')).toEqual({ 'name-the-feeling': ['换谁都急'] });
	});

	test('does not reach over the end of a sentence', () => {
		expect(movesIn('对不起，菜上晚了')).toEqual({ 'fitting-apology': ['对不起，菜上晚'] });
		expect(movesIn('对不起。菜上晚了')).toEqual({});
	});

	test('that asks is not heard in a statement', () => {
		expect(movesIn('您最希望我先办哪件？')).toEqual({ ask: ['您最希望我先办哪件'] });
		expect(movesIn('您最希望我先办哪件呢')).toHaveProperty('ask');
		expect(movesIn('您最希望今天办完，我记下了。')).toEqual({});
	});
});

describe('a harmful phrase is not meant', () => {
	test.each([
		['where it is denied', '我不会说不归我管'],
		['where what denies it ends on its first character', '我不会叫您去找厂家'],
		['right after 不', '不是您没看清'],
		['in quotation marks', '“不归我管”这话难听，我这就去问清楚'],
		['in Taiwan’s quotation marks', '他回一句「不归我管」就走，我这就去问清楚'],
		['where the customer’s words are told', '您说没有这回事'],
		['where a colleague’s words are told', '同事说不归我管'],
		['where it is disowned after', '不归我管这种话不该有'],
		['where it is used well', '您别急着走'],
		['where most of it is used well', '不可能让您白跑'],
		['where it is part of a promise', '不可能让您再等']
	])('%s', (_name, text) => {
		expect(harmsIn(text)).toEqual([]);
	});

	test('but is after what denies something else', () => {
		expect(harmsIn('我不能，不归我管')).toEqual(['pushing-away 不归我管']);
		expect(harmsIn('我不会叫您白跑，您去找厂家')).toEqual(['pushing-away 您去找厂家']);
	});

	test('but is in the next clause', () => {
		expect(harmsIn('您说晚了，不可能')).toEqual(['denial 不可能']);
		expect(harmsIn('我没说错。不归我管')).toEqual(['pushing-away 不归我管']);
	});

	test('and is where quotation marks stand around the whole reply', () => {
		expect(harmsIn('“这不归我管。”')).toEqual(['pushing-away 不归我管']);
	});
});

describe('a wanted phrase is not done', () => {
	test('where it is left undone, promised by someone else, or hollow', () => {
		expect(movesIn('我没空去查，没空我去查')).toEqual({});
		expect(movesIn('同事说五点前')).toEqual({});
		expect(movesIn('我们也换谁都急')).toEqual({ 'name-the-feeling': ['换谁都急'] });
	});
});

describe('a feeling or an apology', () => {
	test.each(['但', '可是', '不过', '只是'])('is taken back by “%s” with something hurtful after it', (but) => {
		expect(movesIn(`对不起，菜上晚了，换谁都急，${but}不归我管`)).toEqual({});
		expect(movesIn(`换谁都急。${but}我这就去查，不归我管`)).toEqual({ own: ['我这就去查'] });
	});

	test('stands where nothing hurtful follows, and where it comes last', () => {
		expect(movesIn('换谁都急，但我这就去查')).toHaveProperty('name-the-feeling');
		expect(movesIn('不归我管，但换谁都急')).toHaveProperty('name-the-feeling');
		expect(movesIn('换谁都急，但马上就好')).toHaveProperty('name-the-feeling');
	});
});

test('what is offered in a choice is not yet what the speaker does', () => {
	expect(movesIn('要我去查，还是您等，您选')).toEqual({ choice: ['要我去查，还是您等，您选'] });
	expect(movesIn('要退，还是换，您选。我去查')).toHaveProperty('own', ['我去查']);
});

test('a harm says what to say instead, where the list does', () => {
	expect(hear('没有这回事', lexicon, {}).harms).toEqual([
		{ harm: 'denial', span: { from: 0, to: 5 }, why: 'why', instead: '我去查' }
	]);
});

test('a boundary is heard apart from the moves', () => {
	expect(heard('骂人的话我接不下去')).toMatchObject({ moves: {}, boundary: ['骂人的话我接不下去'] });
});

describe('there is nothing to listen to', () => {
	test.each(['', '   ', '。。。', '😀😀', '111', '１２３４', 'asdf', '嗯', '好的', '嗯，好的。', '啊啊啊啊啊'])(
		'in “%s”',
		(text) => {
			expect(heard(text)).toEqual({ kind: 'empty', moves: {}, boundary: [], harms: [] });
		}
	);

	test('but a sneer of one word is heard', () => {
		expect(heard('呵呵')).toMatchObject({ kind: 'heard', harms: ['sarcasm 呵呵'] });
	});
});

describe('a copied reply is', () => {
	const says = '等了五十分钟，菜还没上，孩子都饿哭了！';
	const model = '孩子都饿哭了，您心里得多急。我这就去问厨房，五分钟内给您准话。';
	test.each([
		['the customer’s line', says],
		['the customer’s line in other marks and numerals', '等了50分钟 菜还没上 孩子都饿哭了'],
		['half of the customer’s line', '等了五十分钟，菜还没上'],
		['the model', model],
		['the model with a word changed', model.replace('这就', '现在')]
	])('%s', (_name, text) => {
		expect(heard(text, { says, model })).toEqual({ kind: 'copied', moves: {}, boundary: [], harms: [] });
	});

	test('not one that says the matter back and goes on', () => {
		const reply = '等了五十分钟菜还没上，孩子都饿哭了，换谁都急。我现在去问厨房，先给孩子端碗粥。';
		expect(heard(reply, { says, model }).kind).toBe('heard');
	});
});

describe('whatever is written', () => {
	const piece = fc.constantFrom(
		'不可能',
		'您说',
		'“',
		'”',
		'换谁都急',
		'，',
		'。',
		'？',
		'😀',
		' ',
		'5点',
		'马上就好',
		'对不起',
		'錯',
		'x',
		'\u{20000}',
		'\ud800'
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
	);

	test('is heard without a fault, and every span lies in the text with something in it', () => {
		fc.assert(
			fc.property(text, text, (reply, says) => {
				const { moves, boundary, harms } = hear(reply, lexicon, { says });
				const spans = [...moves.flatMap((move) => move.spans), ...boundary, ...harms.map(({ span }) => span)];
				for (const { from, to } of spans) expect(0 <= from && from < to && to <= reply.length).toBe(true);
			}),
			{ seed: 1, numRuns: 500 }
		);
	});

	test('emoji and spaces between sentences change nothing', () => {
		const sentence = fc.constantFrom(
			'换谁都急',
			'我这就去查',
			'不可能',
			'5点前给您回',
			'您说今天要，对吗',
			'您别急着走',
			'好的'
		);
		const between = fc
			.array(fc.constantFrom(' ', '😀', '👍🏽', '\u3000', '\u200d'), { maxLength: 3 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.array(fc.tuple(sentence, between), { minLength: 1, maxLength: 6 }), (parts) => {
				const plain = parts.map(([said]) => `${said}。`).join('');
				const decorated = parts.map(([said, filling]) => `${said}。${filling}`).join('');
				expect(heard(decorated)).toEqual(heard(plain));
			}),
			{ seed: 1, numRuns: 300 }
		);
	});

	test('the work grows with the length, not faster', () => {
		const hostile = fc.constantFrom(
			'对不起',
			'您说',
			'不',
			'您最希望',
			'骂人',
			'“',
			'，',
			'对不起，',
			'5',
			'我现在这就'
		);
		fc.assert(
			fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (parts) => {
				const unit = parts.join('');
				const steps = (length: number): number => {
					const tally = { steps: 0 };
					hear(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), lexicon, {}, tally);
					return tally.steps;
				};
				expect(steps(5000)).toBeLessThanOrEqual(6 * steps(1000) + 1000);
				expect(steps(5000)).toBeLessThan(5000 * 200);
			}),
			{ seed: 1, numRuns: 40 }
		);
	});
});
