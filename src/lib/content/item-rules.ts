/** What must hold inside one item. */
import type { Fault } from './fault.ts';
import { blanksIn } from './gaps.ts';
import type { RawChoiceItem, RawItem, RawItemOf } from './item.ts';
import type { Both } from './scripts.ts';
import type { Path, Sheet } from './yaml.ts';

type Say = (path: Path, message: string) => void;

const checkUnique = (parts: readonly { id: string }[], key: string, say: Say): void => {
	for (const [i, { id }] of parts.entries())
		if (parts.findIndex((part) => part.id === id) < i) say([key, i, 'id'], `id「${id}」在这道题里重复：换一个`);
};

const checkTexts = (texts: readonly Both[], key: string, field: string, say: Say): void => {
	for (const [i, { hans }] of texts.entries())
		if (texts.findIndex((text) => text.hans === hans) < i) say([key, i, field], `跟前面一条文字一样（${hans}）：分不出对错，改一条`);
};

const checkChoice = ({ kind, options }: RawChoiceItem, say: Say): void => {
	checkUnique(options, 'options', say);
	checkTexts(options.map(({ text }) => text), 'options', 'text', say);
	const right = options.filter(({ correct }) => correct).length;
	if (kind === 'better-phrase' && options.length !== 2) say(['options'], `better-phrase 是两句里挑一句，这里有 ${options.length} 句`);
	else if (options.length < 2) say(['options'], '至少两个选项');
	if (kind === 'multiple' ? right < 1 : right !== 1)
		say(['options'], kind === 'multiple' ? '至少一个选项写 correct: true' : `要正好一个 correct: true，现在有 ${right} 个`);
	for (const [i, { correct, misconception }] of options.entries()) {
		if (!correct && misconception === undefined) say(['options', i], '错的选项要写 misconception：这样选的人错在哪个想法');
		if (correct && misconception !== undefined) say(['options', i, 'misconception'], '对的选项不写 misconception');
	}
};

const checkOrder = ({ steps, swaps, wrong }: RawItemOf<'order'>, say: Say): void => {
	checkUnique(steps, 'steps', say);
	checkTexts(steps.map(({ text }) => text), 'steps', 'text', say);
	if (steps.length < 3) say(['steps'], '至少三步才排得起来');
	const at = (id: string): number => steps.findIndex((step) => step.id === id);
	const known = (id: string, path: Path): boolean => {
		if (at(id) < 0) say(path, `steps 里没有「${id}」：检查拼写`);
		return at(id) >= 0;
	};
	for (const [i, [one, other]] of swaps.entries()) {
		known(one, ['swaps', i, 0]);
		known(other, ['swaps', i, 1]);
		if (one === other) say(['swaps', i], '同一步不能跟自己换');
	}
	for (const [i, { before, after }] of wrong.entries()) {
		const both = [known(before, ['wrong', i, 'before']), known(after, ['wrong', i, 'after'])].every(Boolean);
		if (both && at(before) <= at(after)) say(['wrong', i], `「${before}」本来就该在「${after}」前面，不是错：before 和 after 写反了？`);
	}
};

const checkMatch = ({ pairs, extras, wrong }: RawItemOf<'match'>, say: Say): void => {
	const rights = [...pairs, ...extras];
	for (const [i, { id }] of rights.entries())
		if (rights.findIndex((part) => part.id === id) < i)
			say(i < pairs.length ? ['pairs', i, 'id'] : ['extras', i - pairs.length, 'id'], `id「${id}」在这道题里重复：换一个`);
	checkTexts(pairs.map(({ left }) => left), 'pairs', 'left', say);
	checkTexts(pairs.map(({ right }) => right), 'pairs', 'right', say);
	if (pairs.length < 2) say(['pairs'], '至少两对才配得起来');
	for (const [i, { left, right }] of wrong.entries()) {
		if (!pairs.some(({ id }) => id === left)) say(['wrong', i, 'left'], `pairs 里没有「${left}」：检查拼写`);
		if (!rights.some(({ id }) => id === right)) say(['wrong', i, 'right'], `pairs 和 extras 里都没有「${right}」：检查拼写`);
		if (left === right) say(['wrong', i], `「${left}」配自己是对的，不是错配`);
	}
};

const checkCloze = ({ text, blanks, chips }: RawItemOf<'cloze'>, say: Say): void => {
	checkUnique(blanks, 'blanks', say);
	checkUnique(chips, 'chips', say);
	checkTexts(chips.map((chip) => chip.text), 'chips', 'text', say);
	const listed = blanks.map(({ id }) => id).sort().join('、');
	const [hans, hant] = [text.hans, text.hant].map((sentence) => blanksIn(sentence).sort().join('、'));
	if (hans !== listed) say(['text'], `句子里的空（${hans || '没有'}）和 blanks（${listed || '没有'}）对不上`);
	else if (hant !== listed) say(['text'], `台湾版句子里的空（${hant || '没有'}）和 blanks（${listed}）对不上`);
	for (const [b, { accepts }] of blanks.entries())
		for (const [i, id] of accepts.entries())
			if (!chips.some((chip) => chip.id === id)) say(['blanks', b, 'accepts', i], `chips 里没有「${id}」：检查拼写`);
	for (const [i, { id, feedback, misconception }] of chips.entries()) {
		const accepted = blanks.some(({ accepts }) => accepts.includes(id));
		if (!accepted && (feedback === undefined || misconception === undefined))
			say(['chips', i], '哪个空都不收的词块要写 feedback 和 misconception');
		if (accepted && misconception !== undefined) say(['chips', i, 'misconception'], '有空收的词块不写 misconception');
	}
};

export const checkItems = (sheet: Sheet<RawItem[]>, faults: Fault[]): void => {
	for (const [i, item] of sheet.value.entries()) {
		const say: Say = (path, message) => void faults.push(sheet.fault([i, ...path], message));
		if (item.kind === 'order') checkOrder(item, say);
		else if (item.kind === 'match') checkMatch(item, say);
		else if (item.kind === 'cloze') checkCloze(item, say);
		else if (item.kind !== 'judge') checkChoice(item, say);
	}
};
