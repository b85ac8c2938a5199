/**
 * A reply as the coach reads it: one way to write each thing, and for every character the place where it was written.
 * Full and half width, 您 and 你, Arabic and Chinese numerals, the other script's characters are one; emoji are gone;
 * of punctuation three marks are left.
 */
import { ASK, PAUSE, STOP } from './pattern-find.ts';

interface Cell {
	c: string;
	from: number;
	to: number;
}
export interface Told {
	text: string;
	/** For each character of `text`, where it stands in what was written. */
	from: number[];
	to: number[];
	/** Between quotation marks: [from, to) in `text`. */
	quoted: [number, number][];
}
export type Fold = ReadonlyMap<string, string>;

const SAME: Record<string, string> = { 您: '你', 妳: '你', 两: '二', 兩: '二', 〇: '零', 俩: '二', 倆: '二', 仨: '三' };
const OPENS: Record<string, string> = { '“': '”', '「': '」', '『': '』', '‘': '’', '｢': '｣' };
const CLOSES = new Set(Object.values(OPENS));
const DIGITS = '零一二三四五六七八九';

/** 48 → 四十八. What is longer than four digits, or begins with 0, is a number to be read out: digit by digit. */
const spell = (digits: string): string => {
	if (digits.length > 4 || digits.startsWith('0')) return [...digits].map((d) => DIGITS[Number(d)]).join('');
	const parts = [...digits].map((d, i) => {
		const unit = ['', '十', '百', '千'][digits.length - 1 - i] ?? '';
		return d === '0' ? '零' : `${DIGITS[Number(d)]}${unit}`;
	});
	const said = parts.join('').replace(/零+$/, '').replace(/零+/g, '零');
	return said.replace(/^一十/, '十');
};

const LETTER = 'letter';
const kindOf = (c: string): string | undefined => {
	if (/[\p{L}\p{N}%]/u.test(c)) return LETTER;
	if (/[。！!\n\r\u2028\u2029；;]/.test(c)) return STOP;
	if (/[？?]/.test(c)) return ASK;
	if (/[\p{P}~～]/u.test(c)) return PAUSE;
	return undefined;
};

/** One character, as letters that are the same for all who mean the same. */
const plain = (c: string, fold: Fold): string =>
	[...c.normalize('NFKC').toLowerCase()].map((one) => SAME[one] ?? fold.get(one) ?? one).join('');

const HAN = /\p{sc=Han}/u;
const isHan = (c: string | undefined): boolean => c !== undefined && HAN.test(c);

/** A space between words of Chinese is a pause; between single characters (对 不 起) it is nothing. */
const parts = (all: readonly string[], i: number): boolean => {
	const [before, last, next, more] = [all[i - 2], all[i - 1], all[i + 1], all[i + 2]];
	return isHan(last) && isHan(next) && isHan(before) && isHan(more);
};

const STRENGTH = [PAUSE, STOP, ASK];
/** Stands for a character of two code units, so that places in the text and in the list of places are the same. */
const RARE = '□';

/** Marks in a row are the strongest one; a character said three times and more is said twice. */
const put = (cells: Cell[], c: string, from: number, to: number): void => {
	if (c.length > 1) return put(cells, RARE, from, to);
	const last = cells.at(-1);
	const rank = STRENGTH.indexOf(c);
	if (rank >= 0) {
		const before = last ? STRENGTH.indexOf(last.c) : 3;
		if (before < 0) cells.push({ c, from, to });
		else if (last && rank > before) cells[cells.length - 1] = { c, from, to };
	} else if (last?.c === c && cells.at(-2)?.c === c && !/\d/.test(c)) last.to = to;
	else cells.push({ c, from, to });
};

/** Runs of digits become what is said. */
const spelled = (cells: readonly Cell[]): { cells: Cell[]; moved: number[] } => {
	const out: Cell[] = [];
	const moved: number[] = [];
	for (let i = 0; i < cells.length;) {
		let end = i;
		while (/^\d$/.test(cells[end]?.c ?? '')) end++;
		const run = cells.slice(i, Math.max(end, i + 1));
		const [first, last] = [run[0], run.at(-1)];
		for (const _ of run) moved.push(out.length);
		if (first && last)
			for (const c of end > i ? spell(run.map((cell) => cell.c).join('')) || '零' : first.c)
				out.push({ c, from: first.from, to: last.to });
		i += run.length;
	}
	moved.push(out.length);
	return { cells: out, moved };
};

export const tell = (written: string, fold: Fold): Told => {
	const all = [...written];
	const cells: Cell[] = [];
	const open: { mark: string; at: number }[] = [];
	const quoted: [number, number][] = [];
	let from = 0;
	for (const [i, c] of all.entries()) {
		const to = from + c.length;
		const top = open.at(-1);
		if (c === '"' || c === '＂' ? top?.mark === '"' : CLOSES.has(c) && top?.mark === c) {
			open.pop();
			if (top) quoted.push([top.at, cells.length]);
		} else if (c === '"' || c === '＂') open.push({ mark: '"', at: cells.length });
		else if (c in OPENS) open.push({ mark: OPENS[c] ?? '', at: cells.length });
		else if (
			/[.．:：]/.test(c) &&
			/\d/.test((all[i - 1] ?? '').normalize('NFKC')) &&
			/\d/.test((all[i + 1] ?? '').normalize('NFKC'))
		)
			put(cells, c.normalize('NFKC'), from, to);
		else if (c === '.' || c === '．') put(cells, STOP, from, to);
		else if (/^[ \t\u3000\u00a0]$/.test(c)) {
			if (parts(all, i)) put(cells, PAUSE, from, to);
		} else {
			const kind = kindOf(c);
			if (kind === LETTER) for (const one of plain(c, fold)) put(cells, one, from, to);
			else if (kind) put(cells, kind, from, to);
		}
		from = to;
	}
	const { cells: said, moved } = spelled(cells);
	return {
		text: said.map(({ c }) => c).join(''),
		from: said.map((cell) => cell.from),
		to: said.map((cell) => cell.to),
		quoted: quoted.map(([start, end]) => [moved[start] ?? 0, moved[end] ?? 0])
	};
};

/** A phrase's own letters, as they would stand in told text. */
export const lettersWith =
	(fold: Fold) =>
	(text: string): string =>
		tell(text, fold).text;
