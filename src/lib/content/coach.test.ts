import { describe, expect, test } from 'vitest';
import { HARMS, MOVES } from '../core/lexicon.ts';
import { sayCoach } from './coach-report.ts';
import { compile } from './compile.ts';
import { faultLine } from './fault.ts';
import { taiwan } from './hant.ts';
import { base } from './sample.ts';
import { courseModules } from './virtual-modules.ts';

/** The smallest lexicon: one phrase a group. Line 1 is the words, 2 to 34 the groups, then the moves. */
const HARM: Record<string, string> = Object.fromEntries(HARMS.map((harm, i) => [harm, `忌${'一二三四五六七八'[i]}忌`]));
const MOVE: Record<string, string> = Object.fromEntries(
	[...MOVES, 'boundary'].map((move, i) => [move, `做${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[i]}做`])
);
const CONTEXTS = { denied: '不说', undone: '没空', retold: '他说', disowned: '那种话', fine: '忌一忌口', hollow: '空空的', turned: '可是' };

const lexicon = (harms: Record<string, string> = {}, moves: Record<string, string> = {}, more = ''): string =>
	[
		'words: {feel: [急, 委屈]}',
		'harms:',
		...HARMS.flatMap((harm) => [
			`  ${harm}:`,
			'    {name: 组, severity: yellow, why: 一句话。, phrases:',
			`      [${JSON.stringify(harms[harm] ?? HARM[harm])}]}`
		]),
		'moves:',
		...Object.keys(MOVE).flatMap((move) => [
			`  ${move}:`,
			'    {name: 动作, hint: 一句话。, phrases:',
			`      [${JSON.stringify(moves[move] ?? MOVE[move])}]}`
		]),
		'contexts:',
		...Object.entries(CONTEXTS).map(([name, phrase]) => `  ${name}: [${phrase}]`),
		`idle: [好]${more}`
	].join('\n');

const LINES = lexicon().split('\n');
const lineOf = (name: string): number => LINES.indexOf(`  ${name}:`) + 3;

const hant = (text: string): string => text.replaceAll('组', '組').replaceAll('动', '動').replaceAll('话', '話').replaceAll('说', '說').replaceAll('没', '沒');
const compiled = (hans: string, more: Record<string, string> = {}, traditional = hant(lexicon())) =>
	compile({ ...base(), 'shop/lexicon.yaml': hans, 'shop/lexicon.hant.yaml': traditional, ...more }, { converter: taiwan });
const told = (...args: Parameters<typeof compiled>): string[] =>
	compiled(...args).faults.map((fault) => faultLine(fault).replace(/^shop\//, ''));

test('two lexicons compile, each with both ways to write its characters', () => {
	const { coach, faults } = compiled(lexicon());
	expect(faults).toEqual([]);
	expect(coach?.['zh-Hans'].rates).toBeUndefined();
	for (const script of ['zh-Hans', 'zh-Hant'] as const) {
		const { from, to } = coach?.[script].lexicon.fold ?? { from: '', to: '' };
		expect([...from]).toHaveLength([...to].length);
		expect(from).toContain('說');
		expect(to).toContain('说');
		expect(from).not.toContain('龍');
	}
});

test('each lexicon and each table of rates is a chunk of its own, reached lazily', () => {
	const made = courseModules(compiled(lexicon()));
	expect(made.get('virtual:course/shop/zh-Hans/lexicon')).toContain('忌一忌');
	expect(made.get('virtual:course/shop/zh-Hant/rates')).toContain('null');
	expect(made.get('virtual:course')).toContain('"zh-Hans": () => import("virtual:course/shop/zh-Hans/lexicon")');
	expect(made.get('virtual:course')).not.toContain('忌一忌');
});

test('a course may have no coach', () => {
	const without = compile(base(), { converter: taiwan });
	expect(without.coach).toBeNull();
	expect(courseModules(without).get('virtual:course')).toContain('export const lexicons = {};');
});

test('one script alone is a missing file', () => {
	const { faults } = compile({ ...base(), 'shop/lexicon.yaml': lexicon() }, { converter: taiwan });
	expect(faults.map(faultLine)).toEqual(['shop/lexicon.hant.yaml:1:1 缺这个文件']);
});

describe('a slip is told at its place', () => {
	test.each([
		['an unknown list of words', { blame: '忌<mood>' }, 'blame', '没有「<mood>」这个词表'],
		['a brace left open', { blame: '忌{一|二' }, 'blame', '「{」没有收尾的「}」'],
		['a character of the other script', { blame: '忌說忌' }, 'blame', '简体里混进了繁体字「說」'],
		['half-width marks', { blame: '忌,忌' }, 'blame', '短语里的标点用全角'],
		['two arrows', { blame: '忌一 → 二 → 三' }, 'blame', '一行只能有一个「→」'],
		['an empty phrase', { blame: ' ' }, 'blame', '这里不能空着'],
		['a phrase that can shrink to one character', { blame: '忌(一)(二)' }, 'blame', '只剩一个字也会听成']
	])('%s', (_name, harms, at, message) => {
		expect(told(lexicon(harms))).toEqual([expect.stringMatching(new RegExp(`^lexicon.yaml:${lineOf(at)}:8 `))]);
		expect(told(lexicon(harms))[0]).toContain(message);
	});

	test('a phrase in a harm and in a move, 您 and 你 being one', () => {
		const lines = told(lexicon({ blame: '您好忌' }, { own: '你好忌' }));
		expect(lines).toEqual([`lexicon.yaml:${lineOf('own')}:8 「你好忌」又是忌语 blame，又是想听见的话 own：只留一处`]);
	});

	test('a phrase that stands twice', () => {
		const lines = told(lexicon({}, { own: '做这做', time: '做这做' }));
		expect(lines[0]).toContain('「做这做」写了两遍（想听见的话 own 里也有）');
	});

	test('a wanted phrase that is not heard in its own words', () => {
		const lines = told(lexicon({}, { own: '忌一忌呀' }));
		expect(lines).toEqual([expect.stringMatching(/^lexicon\.yaml:\d+:8 照着「忌一忌呀」说「忌一忌呀」，教练却没听出来/)]);
	});

	test('a missing group, a missing move, an unknown key, an empty list', () => {
		const without = (name: string): string => {
			const lines = lexicon().split('\n');
			lines.splice(lines.indexOf(`  ${name}:`), 3);
			return lines.join('\n');
		};
		expect(told(without('denial'))[0]).toContain('缺字段「denial」');
		expect(told(without('thank'))[0]).toContain('缺字段「thank」');
		expect(told(lexicon({}, {}, '\nextra: 1'))[0]).toContain('不认识的字段「extra」');
		expect(told(lexicon().replace('idle: [好]', 'idle: []'))[0]).toContain('这里至少写一句');
	});

	test('Simplified in the Traditional file', () => {
		const lines = told(lexicon(), {}, hant(lexicon()).replace(/一句話/, '一句话'));
		expect(lines).toEqual([expect.stringContaining('繁体里有简体字「话」')]);
	});
});

describe('labelled replies', () => {
	const MOVES_SAID = Object.entries(MOVE).map(
		([move, said], i) => `  - {id: m${i}, scene: s, kind: good, text: ${said}, moves: [${move}], harms: [], half: held}`
	);
	const replies = (...more: string[]): string => ['scenes: {s: 等了很久}', 'replies:', ...MOVES_SAID, ...more].join('\n');
	const HARMFUL = '  - {id: h, scene: s, kind: bad, text: 忌一忌, moves: [], harms: [blame], at: [忌一], half: held}';

	test('are measured, each half by itself', () => {
		const { coach, faults } = compiled(lexicon(), { 'shop/replies.yaml': replies(HARMFUL) });
		expect(faults).toEqual([]);
		expect(coach?.['zh-Hans'].rates?.held.allHarms).toEqual({ heard: 1, labelled: 1, right: 1 });
		expect(coach?.['zh-Hans'].rates?.held.allMoves).toEqual({ heard: 13, labelled: 13, right: 13 });
		expect(coach?.['zh-Hans'].rates?.tuning.replies).toBe(0);
	});

	test.each([
		['a harm without its words', HARMFUL.replace('at: [忌一]', 'at: []'), 'harms 有 1 个，at 却有 0 句'],
		['words that are not in the text', HARMFUL.replace('at: [忌一]', 'at: [忌二]'), 'at 里有一句不在 text 里'],
		['an unknown scene', HARMFUL.replace('scene: s', 'scene: t'), 'scenes 里没有「t」'],
		['an id used twice', HARMFUL.replace('id: h', 'id: m1'), '「m1」用过了'],
		['an unknown move', HARMFUL.replace('moves: []', 'moves: [smile]'), '不认识的动作']
	])('fail with %s', (_name, line, message) => {
		const lines = told(lexicon(), { 'shop/replies.yaml': replies(line) });
		expect(lines.join('\n')).toContain(message);
	});

	test('fail where a move is labelled nowhere', () => {
		const without = replies(HARMFUL).replace('moves: [thank]', 'moves: []');
		expect(told(lexicon(), { 'shop/replies.yaml': without })).toEqual(['replies.yaml:2:1 没有一条回应标了「thank」：量不出教练听不听得到它']);
	});

	test('tell where the coach scolds too often, in the half that nobody looked at', () => {
		const vain = HARMFUL.replace('harms: [blame], at: [忌一]', 'harms: []');
		const lines = (line: string): string => sayCoach(compiled(lexicon(), { 'shop/replies.yaml': replies(line) }).coach!).join('\n');
		expect(lines(vain)).toContain('还不够准：指出的忌语只有 0.0% 是真的，要到 90%');
		expect(lines(vain.replace('half: held', 'half: tuning'))).not.toContain('还不够准');
	});
});
