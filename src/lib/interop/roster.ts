import { cleanLine } from '$lib/core/line';
import { MAX_PERSON, MAX_PERSON_NOTE, type Named } from '$lib/core/roster';
import { readTable } from './csv';
import { MAX_TEXT_BYTES } from './decode-text';

/** What stands above a column of names or of numbers, in either script. */
const NAME = /^(姓名|名字|(员工|員工|学员|學員|同事)?(姓名|名字|名单|名單)|员工|員工|学员|學員|name|full ?name)$/i;
const NOTE =
	/^((员工|員工)?(工号|工號|编号|編號|代号|代號|号码|號碼|员编|員編)|id|no\.?|number|staff ?(no\.?|id|number))$/i;

const clean = (cell: string): string => cell.replace(/^\ufeff/, '').trim();
const isNumberish = (cell: string): boolean => /\d/.test(cell.normalize('NFKC'));
const isOrdinal = (cell: string): boolean => /^\(?\d{1,3}[.、)）．]?$/.test(cell.normalize('NFKC'));

/**
 * A list of names as people have it: a column, a column with numbers beside it, a table with a head, or names in a row
 * with commas between. Longer than a megabyte it is not looked at.
 */
export const readRoster = (text: string): Named[] => {
	if (text.length > MAX_TEXT_BYTES) return [];
	const rows = readTable(text).map((row) => row.map(clean));
	const named = withHead(rows) ?? rows.flatMap(withoutHead);
	return named.flatMap(({ name, note }) => {
		const kept = cleanLine(name, MAX_PERSON);
		return kept ? [{ name: kept, note: cleanLine(note, MAX_PERSON_NOTE) }] : [];
	});
};

/** The head may stand below a title, but not deep. */
const withHead = (rows: readonly string[][]): Named[] | undefined => {
	const at = rows.slice(0, 4).findIndex((row) => row.some((cell) => NAME.test(cell)));
	if (at === -1) return undefined;
	const name = rows[at]!.findIndex((cell) => NAME.test(cell));
	const note = rows[at]!.findIndex((cell) => NOTE.test(cell));
	return rows.slice(at + 1).map((row) => ({ name: row[name] ?? '', note: row[note] ?? '' }));
};

const withoutHead = (row: readonly string[]): Named[] => {
	const cells = row.length > 1 ? row : apart(row[0] ?? '');
	const filled = cells.map((cell) => cell.trim()).filter(Boolean);
	// 1. 王磊 · 2、赵敏: a number of the list's, not of the person's
	const counted = filled.length > 1 && isOrdinal(filled[0]!) ? filled.slice(1) : filled;
	// the number may stand before the name
	const ordered = counted.length > 1 && isNumberish(counted[0]!) ? [...counted.slice(1), counted[0]!] : counted;
	return ordered.reduce<Named[]>((list, cell) => {
		const last = list.at(-1);
		if (last && !last.note && isNumberish(cell)) last.note = cell;
		else list.push({ name: cell, note: '' });
		return list;
	}, []);
};

/** One cell that is a line: Chinese commas part it; spaces where a number stands at an end, or three could be names. */
const apart = (line: string): string[] => {
	const numbered = line.replace(/^\s*(\d{1,3})\s*[.、)）．]\s*/, '');
	const parts = numbered.split(/[，、；;|]/);
	if (parts.length > 1) return parts;
	const names = numbered.trim().split(/\s+/);
	if (names.length > 2 && names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name))) return names;
	const [, before, after] = /^(\S*\d\S*)\s+(\D+)$/.exec(numbered) ?? [];
	if (before && after) return [before, after];
	const [, name, number] = /^(.*\S)\s+(\S*\d\S*)$/.exec(numbered) ?? [];
	return name && number ? [name, number] : [numbered];
};
