/** What is wrong with a dialogue before anybody talks: names, targets, lengths. */
import type { Choice, Condition, Dialogue, Turn } from './dialogue.ts';

export type Path = (string | number)[];
export interface DialogueFault {
	/** Into the dialogue as it is written. */
	path: Path;
	message: string;
}
interface Found {
	/** The dialogue can still be walked. */
	flaw: (path: Path, message: string) => void;
	/** It cannot: whatever a walk then said would mislead. */
	broken: (path: Path, message: string) => void;
}

export const LIMITS = {
	/** Turns that speak. */
	turns: { min: 10, max: 18 },
	/** Forks on any way through. */
	forks: { min: 4, max: 7 },
	/** A phone's bubble, in characters. */
	line: 60,
	choice: 40,
	spread: 6,
	/** Wider variables would make too many states to walk. */
	range: 20
};

const has = (record: object, key: string): boolean => Object.hasOwn(record, key);
const lengthOf = (text: string): number => [...text.replaceAll('\u200b', '')].length;

const checkCondition = (d: Dialogue, c: Condition | undefined, path: Path, found: Found): void => {
	if (!c) return;
	if ('var' in c) {
		if (!has(d.vars, c.var)) found.broken([...path, 'var'], `没有声明变量「${c.var}」：写进 vars，或检查拼写`);
		if (c.gte === undefined && c.lte === undefined)
			found.broken(path, '变量要比大小：写 gte（不小于）或 lte（不大于）');
	} else if ('flag' in c) {
		if (!d.flags.includes(c.flag)) found.broken([...path, 'flag'], `没有声明标记「${c.flag}」：写进 flags，或检查拼写`);
	} else if ('not' in c) checkCondition(d, c.not, [...path, 'not'], found);
	else {
		const [key, parts] = 'all' in c ? (['all', c.all] as const) : (['any', c.any] as const);
		for (const [i, part] of parts.entries()) checkCondition(d, part, [...path, key, i], found);
	}
};

const checkTarget = (d: Dialogue, to: string, path: Path, found: Found): void => {
	if (!has(d.turns, to)) found.broken(path, `指向不存在的回合「${to}」：检查拼写，或补上这个回合`);
};

const checkChoice = (d: Dialogue, choice: Choice, path: Path, found: Found): void => {
	checkTarget(d, choice.to, [...path, 'to'], found);
	checkCondition(d, choice.when, [...path, 'when'], found);
	if (choice.feedback.trim() === '') found.flaw(path, '这个选项没有反馈：写上 feedback');
	if (choice.score < 2 && choice.misconception === undefined)
		found.flaw(path, '2 分以下要写 misconception：这样选的人错在哪个想法');
	const length = lengthOf(choice.text);
	if (length > LIMITS.choice)
		found.flaw([...path, 'text'], `选项 ${length} 字，手机上最多 ${LIMITS.choice} 字：写短些`);
	for (const [key, value] of Object.entries(choice.set)) {
		const known = typeof value === 'boolean' ? d.flags.includes(key) : has(d.vars, key);
		const what = typeof value === 'boolean' ? '标记' : '变量';
		if (!known)
			found.broken(
				[...path, 'set', key],
				`没有声明${what}「${key}」：写进 ${what === '标记' ? 'flags' : 'vars'}，或检查拼写`
			);
	}
};

const checkLine = (text: string, path: Path, found: Found): void => {
	const length = lengthOf(text);
	if (length > LIMITS.line)
		found.flaw([...path, 'text'], `这句 ${length} 字，手机上最多 ${LIMITS.line} 字：写短些，或拆成两个回合`);
};

const checkTurn = (d: Dialogue, turn: Turn, path: Path, found: Found): void => {
	const { choices, routes } = turn;
	if (routes) {
		const last = routes.at(-1);
		if (!last || last.when) found.broken([...path, 'routes'], '死路：最后一条 route 不写 when，什么都不成立时走它');
		for (const [i, route] of routes.entries()) {
			checkTarget(d, route.to, [...path, 'routes', i, 'to'], found);
			checkCondition(d, route.when, [...path, 'routes', i, 'when'], found);
			if (!route.when && route !== last)
				found.broken([...path, 'routes', i], '没有 when 的 route 后面的都走不到：放到最后');
		}
		return;
	}
	if (!has(d.cast, turn.speaker)) found.flaw([...path, 'speaker'], `cast 里没有「${turn.speaker}」：检查拼写`);
	checkLine(turn.text, path, found);
	for (const [i, variant] of turn.variants.entries()) {
		checkCondition(d, variant.when, [...path, 'variants', i, 'when'], found);
		checkLine(variant.text, [...path, 'variants', i], found);
	}
	checkCondition(d, turn.when, [...path, 'when'], found);
	for (const [i, choice] of (choices ?? []).entries()) checkChoice(d, choice, [...path, 'choices', i], found);
	if (choices?.length === 0 || (!choices && !turn.end)) found.broken(path, '死路：这个回合没有选项，也不是结局');
};

const checkNames = (d: Dialogue, found: Found): void => {
	const met = new Set<string>();
	for (const [id, { choices = [] }] of Object.entries(d.turns))
		for (const [i, choice] of choices.entries()) {
			if (met.has(choice.id))
				found.broken(['turns', id, 'choices', i, 'id'], `选项 id「${choice.id}」在这段对话里用过了：换一个`);
			met.add(choice.id);
		}
	for (const [name, { init, min, max }] of Object.entries(d.vars)) {
		if (min > init || init > max) found.broken(['vars', name], `「${name}」的 init 要在 min 和 max 之间`);
		if (max - min > LIMITS.range) found.broken(['vars', name], `「${name}」的范围太大：最多 ${LIMITS.range}`);
	}
	const mood = has(d.vars, 'mood') ? d.vars['mood'] : undefined;
	if (!mood) found.broken(['vars'], 'vars 里要有 mood（心情 0 到 4）');
	else if (mood.min < 0 || mood.max > 4) found.broken(['vars', 'mood'], 'mood 只能在 0 到 4 之间');
};

const nextOf = ({ choices = [], routes = [] }: Turn): string[] => [...choices, ...routes].map(({ to }) => to);

/** A way back to a turn would let a learner talk for ever. */
const checkCircles = (d: Dialogue, found: Found): void => {
	const done = new Set<string>();
	const open = new Set<string>();
	const visit = (id: string): void => {
		const turn = d.turns[id];
		if (done.has(id) || !turn) return;
		open.add(id);
		for (const to of nextOf(turn)) {
			if (open.has(to)) found.broken(['turns', id], `对话绕回了「${to}」：只能往前走，不能成圈`);
			else visit(to);
		}
		open.delete(id);
		done.add(id);
	};
	for (const id of Object.keys(d.turns)) visit(id);
};

export const checkShape = (d: Dialogue): { faults: DialogueFault[]; sound: boolean } => {
	const faults: DialogueFault[] = [];
	let sound = true;
	const flaw = (path: Path, message: string): void => void faults.push({ path, message });
	const broken = (path: Path, message: string): void => {
		sound = false;
		flaw(path, message);
	};
	const found: Found = { flaw, broken };
	const speaking = Object.values(d.turns).filter(({ routes }) => !routes).length;
	const { min, max } = LIMITS.turns;
	// Far too many could not even be followed to the end.
	const count = speaking > 10 * max ? broken : flaw;
	if (speaking < min || speaking > max) count(['turns'], `有 ${speaking} 个说话的回合，要 ${min}–${max} 个`);
	checkTarget(d, d.start, ['start'], found);
	checkNames(d, found);
	for (const [id, turn] of Object.entries(d.turns)) checkTurn(d, turn, ['turns', id], found);
	if (sound) checkCircles(d, found);
	return { faults, sound };
};
