import type { Face, Id, Mood } from './course.ts';

/** Conditions are data: no expression strings, nothing to evaluate. */
export type Condition =
	| { var: string; gte?: number; lte?: number }
	| { flag: string }
	| { not: Condition }
	| { all: Condition[] }
	| { any: Condition[] };

export interface Choice {
	id: Id;
	text: string;
	to: Id;
	skill: string;
	/** 2 best, 1 serviceable but one thing short, 0 the tempting mistake. */
	score: 0 | 1 | 2;
	/** Numbers are added to a bounded variable, booleans set a flag. */
	set: Record<string, number | boolean>;
	when?: Condition;
	/** What the customer thinks on hearing it. */
	thought: string;
	feedback: string;
	/** Named by every choice below 2. */
	misconception?: Id;
}

/** The first variant whose condition holds replaces text and thought. */
export interface Variant {
	when: Condition;
	text: string;
	thought?: string;
}

export interface Turn {
	id: Id;
	speaker: Id;
	text: string;
	/** What the speaker thinks while saying it; the learner sees it at the end. */
	thought?: string;
	variants: Variant[];
	/** Exactly one of `choices`, `routes`, `end` is there. */
	choices?: Choice[];
	/** Not chosen by the learner: the first whose condition holds is taken. */
	routes?: { when?: Condition; to: Id }[];
	end?: 'good' | 'ok' | 'bad';
	/** Of an ending: an assertion that the checker proves on every way here. */
	when?: Condition;
	/** Of an ending: in a few words what became of it. */
	outcome?: string;
	/** Of an ending: what to look for on the way back. */
	debrief?: string;
}

export interface Dialogue {
	id: Id;
	/** Raised when choice ids change meaning; a saved path of another rev is shown, not replayed. */
	rev: number;
	title: string;
	minutes: number;
	/** Where, when, who: before the first line. */
	scene: string;
	goal: string;
	/** What the customer never says unasked; shown at the end. */
	hidden: string;
	customer: { id: Id; name: string; face: Face };
	cast: Record<Id, { name: string; role: 'customer' | 'learner' | 'narrator' | 'colleague' }>;
	/** Five words of its own for mood 0–4, where the usual ones do not fit. */
	moods?: [string, string, string, string, string];
	vars: Record<string, { init: number; min: number; max: number }>;
	flags: string[];
	start: Id;
	turns: Record<Id, Turn>;
	facts: Id[];
}

/** The state of a conversation: a pure function of the dialogue and the choice ids. */
export interface Talk {
	turn: Id;
	vars: Record<string, number>;
	flags: Record<string, boolean>;
	/** Points got, and the best that was on offer at each turn met: their ratio is the score, so a detour never pays. */
	got: number;
	best: number;
	/** One entry per choice made. */
	steps: TalkStep[];
}
export interface TalkStep {
	turn: Id;
	choice: Id;
	/** Mood before and after. */
	from: Mood;
	to: Mood;
}

export const holds = (c: Condition | undefined, t: Pick<Talk, 'vars' | 'flags'>): boolean => {
	if (!c) return true;
	if ('var' in c) {
		const v = t.vars[c.var] ?? 0;
		return (c.gte === undefined || v >= c.gte) && (c.lte === undefined || v <= c.lte);
	}
	if ('flag' in c) return t.flags[c.flag] === true;
	if ('not' in c) return !holds(c.not, t);
	if ('all' in c) return c.all.every((x) => holds(x, t));
	return c.any.some((x) => holds(x, t));
};

export const moodOf = (t: Pick<Talk, 'vars'>): Mood =>
	Math.max(0, Math.min(4, Math.round(t.vars['mood'] ?? 2))) as Mood;

/** Which of the drawn faces: where a dialogue names its own moods (慌, 窘 …) the customer is never angry, only worried. */
export const faceMood = (d: Pick<Dialogue, 'moods'>, mood: Mood): number => (d.moods ? Math.max(2, mood) : mood);

const turnOf = (d: Dialogue, id: Id): Turn => {
	const turn = d.turns[id];
	if (!turn) throw new Error(`${d.id}: no turn ${id}`);
	return turn;
};

/** Follows routes until a turn that speaks to the learner: one with choices, or an ending. */
const settle = (d: Dialogue, t: Talk): Talk => {
	let at = t;
	for (let i = 0; i <= Object.keys(d.turns).length; i++) {
		const { routes } = turnOf(d, at.turn);
		if (!routes) return at;
		const route = routes.find((r) => holds(r.when, at));
		if (!route) throw new Error(`${d.id}/${at.turn}: no route holds`);
		at = { ...at, turn: route.to };
	}
	throw new Error(`${d.id}/${t.turn}: routes go round in a circle`);
};

export const begin = (d: Dialogue): Talk =>
	settle(d, {
		turn: d.start,
		vars: Object.fromEntries(Object.entries(d.vars).map(([k, v]) => [k, v.init])),
		flags: {},
		got: 0,
		best: 0,
		steps: []
	});

/** The choices on offer now, in the author's order. */
export const choicesAt = (d: Dialogue, t: Talk): Choice[] =>
	(turnOf(d, t.turn).choices ?? []).filter((c) => holds(c.when, t));

/** What is said now: the turn with its variant applied. */
export const lineAt = (
	d: Dialogue,
	t: Talk
): { speaker: Id; text: string; thought: string | undefined; turn: Turn } => {
	const turn = turnOf(d, t.turn);
	const v = turn.variants.find((x) => holds(x.when, t));
	return { speaker: turn.speaker, text: v?.text ?? turn.text, thought: v?.thought ?? turn.thought, turn };
};

/** @throws when the choice is not on offer at this turn. */
export const choose = (d: Dialogue, t: Talk, id: Id): Talk => {
	const offered = choicesAt(d, t);
	const c = offered.find((x) => x.id === id);
	if (!c) throw new Error(`${d.id}/${t.turn}: no choice ${id}`);
	const vars = { ...t.vars };
	const flags = { ...t.flags };
	for (const [k, v] of Object.entries(c.set)) {
		if (typeof v === 'boolean') flags[k] = v;
		else {
			const range = d.vars[k];
			if (!range) throw new Error(`${d.id}/${t.turn}/${id}: ${k} is not declared`);
			vars[k] = Math.max(range.min, Math.min(range.max, (vars[k] ?? 0) + v));
		}
	}
	const next = {
		turn: c.to,
		vars,
		flags,
		got: t.got + c.score,
		best: t.best + Math.max(...offered.map((o) => o.score)),
		steps: [...t.steps, { turn: t.turn, choice: id, from: moodOf(t), to: moodOf({ vars }) }]
	};
	return settle(d, next);
};

/**
 * The conversation after these choice ids.
 * Stops at the first id that is not on offer (a course edit under a learner's feet): `kept` says how many were taken.
 */
export const replay = (d: Dialogue, path: readonly Id[]): { talk: Talk; kept: number } => {
	let talk = begin(d);
	for (const [i, id] of path.entries()) {
		if (!choicesAt(d, talk).some((c) => c.id === id)) return { talk, kept: i };
		talk = choose(d, talk, id);
	}
	return { talk, kept: path.length };
};

/** 0–1: got ÷ best available at each turn met. An untouched conversation is 1. */
export const scoreOf = (t: Talk): number => (t.best === 0 ? 1 : t.got / t.best);
