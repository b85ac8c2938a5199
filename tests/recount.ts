import type { Id, Module } from '../src/lib/core/course';
import { editionOf, type Report } from '../src/lib/core/report';
import { wrongsOf } from '../src/lib/core/wrongs';

/**
 * The board's numbers counted once more, by plain loops over decoded reports and nothing of the board's own code.
 * One entry for each person of the roster who has handed in: the newest report of each of their phones, the phone that
 * came first first.
 */
export interface Counted {
	person: Id;
	reports: Report[];
}

export interface Recount {
	handed: number;
	/** `person module` → `none`, `learning`, `below 48` or `passed 88`. */
	cells: Record<string, string>;
	right: number;
	tries: number;
	sureWrong: number;
	calm: number;
	talks: number;
	/** item → `wrong of met` */
	stops: Record<Id, string>;
	/** misconception → `people, sure, met` */
	beliefs: Record<Id, string>;
	/** dialogue → moods */
	moods: Record<Id, string>;
}

export const recount = (
	people: readonly Id[],
	counted: readonly Counted[],
	modules: readonly Module[],
	pass: number
) => {
	const out: Recount = {
		handed: 0,
		cells: {},
		right: 0,
		tries: 0,
		sureWrong: 0,
		calm: 0,
		talks: 0,
		stops: {},
		beliefs: {},
		moods: {}
	};
	for (const person of people) {
		const reports = counted.find((c) => c.person === person)?.reports ?? [];
		if (reports.length > 0) out.handed++;
		for (const module of modules) {
			let cell = 'none';
			let best = -1;
			for (const report of reports) {
				const part = report.modules[module.id];
				if (!part) continue;
				if (cell === 'none') cell = 'learning';
				if (part.quiz && part.quiz.best > best) best = part.quiz.best;
			}
			if (best >= 0) cell = best >= pass ? `passed ${best}` : `below ${best}`;
			out.cells[`${person} ${module.id}`] = cell;
		}
	}
	for (const module of modules) {
		for (const item of module.items) {
			let met = 0;
			let wrong = 0;
			for (const { reports } of counted) {
				const first = reports.find((r) => r.modules[module.id]?.items[item.id])?.modules[module.id]!.items[item.id];
				if (!first) continue;
				met++;
				if (first.right) continue;
				wrong++;
				if (first.confidence === 3) out.sureWrong++;
			}
			out.right += met - wrong;
			out.tries += met;
			if (wrong > 0) out.stops[item.id] = `${wrong} of ${met}`;
		}
		for (const dialogue of module.dialogues) {
			const moods = [0, 0, 0, 0, 0];
			for (const { reports } of counted) {
				const first = reports.find((r) => r.modules[module.id]?.dialogues[dialogue.id]);
				if (first) moods[first.modules[module.id]!.dialogues[dialogue.id]!.mood]!++;
			}
			const all = moods.reduce((a, b) => a + b, 0);
			if (all === 0) continue;
			out.moods[dialogue.id] = moods.join();
			out.talks += all;
			out.calm += moods[4]!;
		}
	}
	for (const misconception of new Set(
		modules.flatMap((m) => m.items.flatMap((i) => wrongsOf(i).map((w) => w.misconception)))
	)) {
		let holders = 0;
		let sure = 0;
		let met = 0;
		for (const { reports } of counted) {
			let holds = false;
			let surely = false;
			let meets = false;
			for (const module of modules)
				for (const item of module.items) {
					const wrongs = wrongsOf(item);
					if (!wrongs.some((w) => w.misconception === misconception)) continue;
					const part = reports.find((r) => r.modules[module.id]?.items[item.id])?.modules[module.id];
					if (!part || part.edition !== editionOf(module)) continue;
					meets = true;
					const first = part.items[item.id]!;
					if (first.right || first.wrong === undefined) continue;
					if (wrongs[first.wrong]?.misconception !== misconception) continue;
					holds = true;
					if (first.confidence === 3) surely = true;
				}
			if (meets) met++;
			if (holds) holders++;
			if (surely) sure++;
		}
		if (holders > 0) out.beliefs[misconception] = `${holders}, ${sure}, ${met}`;
	}
	return out;
};
