/** Every state that a learner can bring a dialogue into. */
import type { Id } from './course.ts';
import { begin, choicesAt, choose, holds, type Choice, type Dialogue, type Talk } from './dialogue.ts';

/** What lies behind a state. */
export interface Ahead {
	paths: number;
	/** Ending → number of paths. */
	endings: Map<Id, number>;
	/** Choice ids. */
	shortest: Id[];
	longest: Id[];
}

export interface Visit {
	talk: Talk;
	offered: Choice[];
	/** Choice ids that lead here: one way of many. */
	trail: readonly Id[];
	/** Every choice on that way was a best one on offer. */
	best: boolean;
}

export interface Walk {
	ahead: Ahead;
	states: number;
	/** Turns met, silent ones too. */
	turns: Set<Id>;
	/** `turn/choice` that was on offer somewhere. */
	choices: Set<string>;
}

export const MOST_STATES = 200_000;

const keyOf = (d: Dialogue, { turn, vars, flags }: Talk, best: boolean): string =>
	[best, turn, ...Object.values(vars), ...d.flags.filter((flag) => flags[flag])].join(' ');

/** Silent turns are passed in one go: their names are followed once more to know that they were met. */
const passed = (d: Dialogue, from: Id, talk: Talk): Id[] => {
	const ids = [from];
	for (let turn = d.turns[from]; turn?.routes; turn = d.turns[ids.at(-1) ?? '']) {
		const route = turn.routes.find(({ when }) => holds(when, talk));
		if (!route) break;
		ids.push(route.to);
	}
	return ids;
};

const joined = (parts: readonly { id: Id; ahead: Ahead }[]): Ahead => {
	const all: Ahead = { paths: 0, endings: new Map(), shortest: [], longest: [] };
	for (const [i, { id, ahead }] of parts.entries()) {
		all.paths += ahead.paths;
		for (const [ending, paths] of ahead.endings) all.endings.set(ending, (all.endings.get(ending) ?? 0) + paths);
		if (i === 0 || ahead.shortest.length + 1 < all.shortest.length) all.shortest = [id, ...ahead.shortest];
		if (i === 0 || ahead.longest.length + 1 > all.longest.length) all.longest = [id, ...ahead.longest];
	}
	return all;
};

/** `d` must have a sound shape. Nothing where there are too many states. */
export const walk = (d: Dialogue, visit: (visit: Visit) => void): Walk | undefined => {
	const known = new Map<string, Ahead>();
	const states = new Set<string>();
	const turns = new Set<Id>();
	const choices = new Set<string>();

	const from = (talk: Talk, trail: readonly Id[], best: boolean): Ahead | undefined => {
		const key = keyOf(d, talk, best);
		const seen = known.get(key);
		if (seen) return seen;
		if (known.size > MOST_STATES) return undefined;
		states.add(keyOf(d, talk, false));
		const offered = choicesAt(d, talk);
		visit({ talk, offered, trail, best });
		const most = Math.max(...offered.map(({ score }) => score));
		const parts: { id: Id; ahead: Ahead }[] = [];
		for (const choice of offered) {
			const next = { ...choose(d, talk, choice.id), steps: [] };
			for (const id of passed(d, choice.to, next)) turns.add(id);
			choices.add(`${talk.turn}/${choice.id}`);
			const ahead = from(next, [...trail, choice.id], best && choice.score === most);
			if (!ahead) return undefined;
			parts.push({ id: choice.id, ahead });
		}
		const end: Ahead = { paths: 1, endings: new Map([[talk.turn, 1]]), shortest: [], longest: [] };
		const ahead = parts.length === 0 ? end : joined(parts);
		known.set(key, ahead);
		return ahead;
	};

	const start = begin(d);
	for (const id of passed(d, d.start, start)) turns.add(id);
	const ahead = from(start, [], true);
	return ahead && { ahead, states: states.size, turns, choices };
};
