/** The coach in figures, as lines to read: how many phrases, and how often it is right on labelled replies. */
import { precision, recall, type Count, type Rates } from '../core/coach-rate.ts';
import { LOCALES, type Locale } from '../core/course.ts';
import { HARMS, MOVES, type Lexicon } from '../core/lexicon.ts';
import type { Coach } from './coach.ts';

const SCRIPT: Record<Locale, string> = { 'zh-Hans': '简体', 'zh-Hant': '台湾版' };
const HALF = { tuning: '调的时候看过的一半', held: '没看过的一半' };

const share = (part: number, of: number, value: number): string =>
	`${of === 0 ? '   –' : `${String(Math.round(value * 100)).padStart(3)}%`} (${part}/${of})`.padEnd(15);

const line = (name: string, count: Count): string =>
	`    ${name.padEnd(18)}听出来的里对的 ${share(count.right, count.heard, precision(count))}该听出的听出 ${share(count.right, count.labelled, recall(count))}`.trimEnd();

const sayRates = (rates: Rates): string[] => [
	line('全部忌语', rates.allHarms),
	...HARMS.map((harm) => line(harm, rates.harms[harm])),
	line('忌语，不论哪一组', rates.anyHarm),
	line('全部动作', rates.allMoves),
	...[...MOVES, 'boundary' as const].map((move) => line(move, rates.moves[move])),
	line('空的', rates.empty),
	line('照抄的', rates.copied)
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const countPhrases = ({ harms, moves }: Lexicon): string => {
	const harmful = sum(HARMS.map((harm) => harms[harm].phrases.length));
	return `忌语 ${harmful} 条，想听见的 ${sum(Object.values(moves).map(({ phrases }) => phrases.length))} 条`;
};

/** Below this the coach scolds people who did nothing wrong too often to be believed. Told, not refused: a figure that is hidden misleads more. */
const HARM_PRECISION = 0.9;
const sayShort = ({ allHarms }: Rates): string[] =>
	precision(allHarms) < HARM_PRECISION
		? [`  还不够准：指出的忌语只有 ${(precision(allHarms) * 100).toFixed(1)}% 是真的，要到 ${HARM_PRECISION * 100}%`]
		: [];

export const sayCoach = (coach: Record<Locale, Coach>): string[] =>
	LOCALES.flatMap((locale) => {
		const { lexicon, rates } = coach[locale];
		const head = `教练（${SCRIPT[locale]}） ${countPhrases(lexicon)}`;
		if (!rates) return [`${head}；还没有量过`];
		const halves = (['tuning', 'held'] as const).flatMap((half) => [
			`  ${HALF[half]}，${rates[half].replies} 条回应`,
			...sayRates(rates[half])
		]);
		return [head, ...halves, ...sayShort(rates.held)];
	});
