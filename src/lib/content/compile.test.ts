import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { taiwan } from './hant.ts';
import { base } from './sample.ts';

const compiled = compile(base(), { converter: taiwan });
const hans = compiled.course?.['zh-Hans'];
const hant = compiled.course?.['zh-Hant'];
const greet = hans?.modules[0];

describe('both scripts', () => {
	test('share everything that is not text', () => {
		const bare = (value: unknown): string =>
			JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' && /\p{sc=Han}/u.test(part) ? '字' : part));
		expect(bare(hant)).toBe(bare(hans));
	});

	test('have their own words', () => {
		expect(hans?.index.title).toBe('听懂\u200b再办事');
		expect(hant?.index.title).toBe('聽懂\u200b再辦事');
		expect(hant?.modules[0]?.dialogues[0]?.scene).toBe('傍晚，門市三號櫃檯。');
	});

	test('a lesson rewritten for Taiwan is taken as it is written', () => {
		expect(hant?.modules[0]?.lessons[1]?.title).toBe('事情的背後');
		expect(hans?.modules[0]?.lessons[1]?.title).toBe('事情背后');
	});
});

describe('a lesson', () => {
	const steps = greet?.lessons[0]?.steps ?? [];

	test('is one screen a step, named by its item or its beat', () => {
		expect(steps.map(({ id }) => id)).toEqual(['g-001', 'scene', 'point', 'g-002', 'g-003', 'practice-3', 'takeaway']);
	});

	test('keeps the text in front of an item on the same screen', () => {
		expect(steps[3]).toMatchObject({ item: 'g-002', blocks: [{ kind: 'paragraph', inlines: ['补上空着的那只手。'] }] });
	});

	test('is a typed tree', () => {
		expect(steps[2]?.blocks).toEqual([
			{
				kind: 'paragraph',
				inlines: [
					'我们一忙，就变成一台机器。',
					{ br: true },
					{ strong: ['两只手'] },
					'：一只理事情，一只照看人',
					{ fact: 'fig-few-speak' },
					'。'
				]
			},
			{ kind: 'list', ordered: false, items: [['先停一停'], ['再说半句']] },
			{ kind: 'said', lines: [['“您得多心疼。（照看人）我先拆开看看。（理事情）”']] },
			{ kind: 'compare', instead: ['您先别急。'], say: ['等了这么久，换谁都急。'] }
		]);
	});

	test('carries the facts that a learner can look up, not what authors wrote from', () => {
		expect(greet?.lessons[0]?.facts).toEqual(['fig-few-speak']);
		expect(greet?.facts.map(({ id }) => id)).toEqual(['fig-few-speak']);
	});
});

describe('an item', () => {
	const item = (id: string) => greet?.items.find((one) => one.id === id);

	test('of a cloze is text and gaps in turn', () => {
		expect(item('g-006')).toMatchObject({
			text: ['跑了三趟还差一份，', { blank: 'feeling' }, '。您这么赶，是', { blank: 'stake' }, '？']
		});
	});

	test('of a transcript has its lines as they were said', () => {
		expect(item('g-017')).toMatchObject({
			faults: [{ id: 'cold', name: '没接他的急' }, { id: 'vague' }],
			lines: [{ id: 'l1', who: 'customer', mood: 1 }, { id: 'l2', fault: 'cold' }, {}, {}, { id: 'l5', feedback: '这句接住了。' }]
		});
		expect(hant?.modules[0]?.items.find(({ id }) => id === 'g-017')).toMatchObject({ faults: [{ name: '沒接他的急' }, {}] });
	});

	test('keeps no author-only field', () => expect(item('g-001')).not.toHaveProperty('rev'));
});

test('a silent turn only sorts', () => {
	expect(greet?.dialogues[0]?.turns['sort']).toMatchObject({ id: 'sort', speaker: '', text: '', variants: [] });
});

test('the index stays small: no item, no text of a lesson', () => {
	expect(Object.keys(hans?.index.modules[0] ?? {}).sort()).toEqual(
		['after', 'dialogues', 'face', 'id', 'lessons', 'minutes', 'promise', 'quizSize', 'slug', 'title', 'was'].sort()
	);
});

test('line ends and a byte order mark of Windows change nothing', () => {
	const windows = Object.fromEntries(Object.entries(base()).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]));
	expect(compile(windows, { converter: taiwan })).toEqual(compiled);
});

test('without a converter the same course comes out, unconverted', () => {
	const { course, faults } = compile(base());
	expect(faults).toEqual([]);
	expect(course?.['zh-Hant'].modules[0]?.items[0]?.stem).toBe(greet?.items[0]?.stem);
});

describe('whatever is in one file, it compiles or is told: it never throws', { timeout: 60_000 }, () => {
	const whole = base();
	const files = Object.keys(whole);
	const token = fc.constantFrom(
		...['\n', '\n  ', '\t', '- ', '? ', ': ', '#', '|', '>', '*a', '&a ', '!!binary ', '---\n', '{', '}', '[', ']', '"', "'"],
		...['id: ', 'kind: ', 'single', 'true', '~', '1e999', '.nan', '__proto__: ', 'constructor', '{{item: ', '}}', '[^a]', '**'],
		...['## 场景\n', '> ', '    ', '```\n', '<b>', '![](x)', '汉', '，', ',', '\u200b', '\ud800', '\0', '\u2028', '<<: ']
	);
	const soup = fc.array(fc.oneof(token, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(''));
	const check = (file: string, text: string): void => {
		const { course, faults } = compile({ ...whole, [file]: text });
		expect(course !== null || faults.length > 0).toBe(true);
		for (const { line, column } of faults) expect(line >= 1 && column >= 1).toBe(true);
	};

	test('nothing but noise', () => {
		fc.assert(fc.property(fc.constantFrom(...files), soup, check), { seed: 20261122, numRuns: 60 });
	});

	test('a valid file with noise in it', () => {
		const spot = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.constantFrom(...files), soup, spot, fc.nat(30), (file, noise, share, cut) => {
				const text = whole[file] ?? '';
				const at = Math.floor(share * text.length);
				check(file, text.slice(0, at) + noise + text.slice(at + cut));
			}),
			{ seed: 20261122, numRuns: 140 }
		);
	});

	test('nested deeper than any stack', () => {
		const [yaml = '', markdown = ''] = ['shop/course.yaml', 'shop/greet/lessons/1-hello.md'];
		for (const deep of ['[', '{a: ', '- ', '? ']) check(yaml, deep.repeat(10_000));
		for (const deep of ['> ', '- ', '**a ', '[']) check(markdown, `---\nid: a\n---\n${deep.repeat(3000)}`);
	});
});
