import { expect, test } from 'vitest';
import { recount, type Counted, type Recount } from '../../../tests/recount.ts';
import { sampleBranch, type Branch } from './board-sample.ts';
import { foldBoard, type Board } from './board.ts';
import type { Collected } from './book.ts';
import { sendersOf } from './senders.ts';

const boardOf = ({ assigned, people, collected, claims, modules }: Branch): Board =>
	foldBoard({ assigned, people, senders: sendersOf(collected, people, claims), modules, today: '2026-11-22' });

/** Whose the reports are, found again from names, claims and dates alone. */
const counted = ({ people, collected, claims }: Branch): Counted[] =>
	people.flatMap((person) => {
		const phones: Record<string, Collected[]> = {};
		for (const one of collected) (phones[one.report.tag] ??= []).push(one);
		const first = (list: Collected[]) => list.map((c) => c.received + c.id).sort()[0]!;
		const sorted = Object.values(phones).sort((a, b) => (first(a) < first(b) ? -1 : 1));
		const claimed = sorted.filter(([c]) => claims[c!.report.tag] === person.id);
		const named = sorted.filter(([c]) => !claims[c!.report.tag] && c!.report.name === person.name);
		const own = claimed.length > 0 ? claimed : named.slice(0, 1);
		const newest = own.map((list) => list.reduce((a, b) => (b.report.n > a.report.n ? b : a)).report);
		return newest.length > 0 ? [{ person: person.id, reports: newest }] : [];
	});

const told = (board: Board): Recount => ({
	handed: board.handed,
	cells: Object.fromEntries(
		board.rows.flatMap((row) =>
			row.cells.map((c) => [`${row.id} ${c.module}`, c.best === null ? c.state : `${c.state} ${c.best}`])
		)
	),
	right: board.first.right,
	tries: board.first.of,
	sureWrong: board.sureWrong,
	calm: board.calm.people,
	talks: board.calm.of,
	stops: Object.fromEntries(board.stops.map((s) => [s.item, `${s.wrong} of ${s.met}`])),
	beliefs: Object.fromEntries(board.beliefs.map((b) => [b.misconception, `${b.people}, ${b.sure}, ${b.met}`])),
	moods: Object.fromEntries(board.leavings.map((l) => [l.dialogue, l.moods.join()]))
});

test.each(Array.from({ length: 20 }, (_, i) => i + 1))(
	'numbers of a random branch of 18 are those of another count of its reports (seed %i)',
	(seed) => {
		const branch = sampleBranch(seed);
		const ids = branch.people.map(({ id }) => id);
		expect(told(boardOf(branch))).toEqual(recount(ids, counted(branch), branch.modules, 80));
	}
);
