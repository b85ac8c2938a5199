import Papa from 'papaparse';

/** Rows beyond these are not read: a cohort has no more people, and a board no more lines. */
const MAX_ROWS = 5000;

/** What spreadsheets take for the beginning of a formula, in full width, too; behind any apostrophes of ours. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A text that a spreadsheet shows and never runs. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
/** The text that `neutral` was made from. Whatever begins like a formula stays the text that it is. */
export const told = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** Cells separated by tabs, commas or semicolons, quoted where they must be. Rows with nothing in them are left out. */
export const readTable = (text: string): string[][] =>
	Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
		delimitersToGuess: ['\t', ',', ';'],
		skipEmptyLines: 'greedy',
		preview: MAX_ROWS
	}).data.map((row) => row.map(told));

/** For spreadsheets: with the mark by which Excel knows UTF-8. Numbers stay numbers. */
export const writeTable = (rows: readonly (readonly (string | number | null)[])[]): string =>
	`\ufeff${Papa.unparse(
		rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell))),
		{ newline: '\r\n' }
	)}\r\n`;
