/** Proves what a dialogue promises, by walking every state a learner can bring it into. */
import type { Id } from './course.ts';
import { begin, choicesAt, choose, holds, moodOf, type Choice, type Dialogue } from './dialogue.ts';
import { checkShape, LIMITS, type DialogueFault, type Path } from './dialogue-shape.ts';
import { MOST_STATES, walk, type Visit, type Walk } from './dialogue-walk.ts';
import { giveaway, spread, TELLING, type Giveaway, type Offer } from './giveaway.ts';

export interface DialogueReport {
	id: Id;
	/** That speak. */
	turns: number;
	states: number;
	paths: number;
	endings: { id: Id; end: 'good' | 'ok' | 'bad'; paths: number }[];
	/** 0–1: the share of paths that end well. */
	good: number;
	/** Choice ids of the path that takes a best choice everywhere, and of the shortest one. */
	best: Id[];
	shortest: Id[];
	forks: { min: number; max: number };
	/** Is the longest choice the best one more often than chance? */
	longest: Giveaway;
}

const bestOf = (choices: readonly Choice[]): number => Math.max(...choices.map(({ score }) => score));

const offerOf = (choices: readonly Choice[]): Offer => ({
	texts: choices.map(({ text }) => text),
	right: choices.flatMap(({ score }, i) => (score === bestOf(choices) ? [i] : []))
});

const bestPath = (d: Dialogue): Id[] => {
	let talk = begin(d);
	for (let offered = choicesAt(d, talk); offered.length > 0; offered = choicesAt(d, talk)) {
		const best = offered.find(({ score }) => score === bestOf(offered));
		if (best) talk = choose(d, talk, best.id);
	}
	return talk.steps.map(({ choice }) => choice);
};

/** What can only be seen in some state. Each thing is said once, with one way that leads to it. */
const watch = (d: Dialogue, say: (path: Path, message: string) => void) => {
	const told = new Set<string>();
	const once = (path: Path, message: string, trail: readonly Id[]): void => {
		const key = `${path.join('/')} ${message}`;
		if (!told.has(key)) say(path, `${message}（走法：${trail.join(' › ')}）`);
		told.add(key);
	};
	/** The most that a turn ever offers. */
	const offers = new Map<Id, Choice[]>();
	const visit = ({ talk, offered, trail, best }: Visit): void => {
		const turn = d.turns[talk.turn];
		const path = ['turns', talk.turn];
		if (turn?.end) {
			if (!holds(turn.when, talk)) once([...path, 'when'], '结局的断言不成立', trail);
			if (turn.end === 'good' && moodOf(talk) < 3)
				once([...path, 'end'], '好结局时心情不到 3：收紧通往这里的 when', trail);
			if (best && turn.end !== 'good') once([...path, 'end'], '一路选最好的，却走到了这个结局', trail);
		} else if (offered.length === 0) once(path, '死路：走到这里时一个选项都没有', trail);
		const apart = spread(offered.map(({ text }) => text));
		if (apart > LIMITS.spread)
			say([...path, 'choices'], `选项字数差 ${apart}，最多差 ${LIMITS.spread}：长短不能露出哪句好`);
		if (offered.length > (offers.get(talk.turn)?.length ?? 0)) offers.set(talk.turn, offered);
	};
	return { visit, offers };
};

const unmet = (d: Dialogue, { turns, choices }: Walk, say: (path: Path, message: string) => void): void => {
	for (const [id, turn] of Object.entries(d.turns)) {
		if (!turns.has(id)) say(['turns', id], `到不了的回合「${id}」：没有哪条路通到这里`);
		else
			for (const [i, choice] of (turn.choices ?? []).entries())
				if (!choices.has(`${id}/${choice.id}`))
					say(['turns', id, 'choices', i], `选项「${choice.id}」永远不会出现：检查 when`);
	}
};

export const checkDialogue = (d: Dialogue): { faults: DialogueFault[]; report: DialogueReport | undefined } => {
	const { faults, sound } = checkShape(d);
	if (!sound) return { faults, report: undefined };
	const said = new Set<string>();
	const say = (path: Path, message: string): void => {
		const key = `${path.join('/')} ${message}`;
		if (!said.has(key)) faults.push({ path, message });
		said.add(key);
	};
	const { visit, offers } = watch(d, say);
	const walked = walk(d, visit);
	if (!walked) {
		say(['vars'], `状态超过 ${MOST_STATES} 种，走不完：少几个变量，或收窄范围`);
		return { faults, report: undefined };
	}
	unmet(d, walked, say);
	const { paths, endings, shortest, longest } = walked.ahead;
	const forks = { min: shortest.length, max: longest.length };
	if (forks.min < LIMITS.forks.min)
		say(
			['turns'],
			`有一条路只有 ${forks.min} 个岔口，要 ${LIMITS.forks.min}–${LIMITS.forks.max} 个（走法：${shortest.join(' › ')}）`
		);
	if (forks.max > LIMITS.forks.max)
		say(
			['turns'],
			`有一条路有 ${forks.max} 个岔口，要 ${LIMITS.forks.min}–${LIMITS.forks.max} 个（走法：${longest.join(' › ')}）`
		);
	const lengths = giveaway([...offers.values()].map(offerOf));
	if (lengths.p <= TELLING)
		say(
			['turns'],
			`${lengths.of} 个岔口里有 ${lengths.hits} 个最长的正好是最好的（碰运气的可能 ${lengths.p.toFixed(3)}）：把几句好的写短`
		);
	const ended = [...endings].map(([id, count]) => ({ id, end: d.turns[id]?.end ?? ('bad' as const), paths: count }));
	const good = ended.reduce((sum, ending) => sum + (ending.end === 'good' ? ending.paths : 0), 0) / paths;
	const turns = Object.values(d.turns).filter(({ routes }) => !routes).length;
	const report = {
		id: d.id,
		turns,
		states: walked.states,
		paths,
		endings: ended,
		good,
		best: bestPath(d),
		shortest,
		forks,
		longest: lengths
	};
	return { faults, report };
};
