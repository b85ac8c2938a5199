/** What must hold inside one item. */
import { LIMITS } from '../core/dialogue-shape.ts';
import { spokenLength } from '../core/giveaway.ts';
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

const checkLine = (line: RawItemOf<'spot'>['lines'][number], path: Path, say: Say): void => {
	if (line.who === 'customer') {
		if (line.fault !== undefined) say([...path, 'fault'], '顾客的话点不了：fault 只写在 who: staff 的句子上');
		if (line.feedback !== undefined) say([...path, 'feedback'], '顾客的话点不了：feedback 只写在 who: staff 的句子上');
	} else {
		if (line.mood !== undefined) say([...path, 'mood'], '心情是顾客的：mood 只写在 who: customer 的句子上');
		if (line.fault !== undefined && line.feedback === undefined)
			say(path, '有毛病的句子要写 feedback：毛病在哪，换一句怎么说');
	}
	const { hans, hant } = line.text;
	const length = Math.max(spokenLength(hans), spokenLength(hant));
	if (length > LIMITS.line) say([...path, 'text'], `这句 ${length} 字，手机上最多 ${LIMITS.line} 字：写短些`);
};

const checkSpot = ({ use, faults, lines, face }: RawItemOf<'spot'>, say: Say): void => {
	checkUnique(faults, 'faults', say);
	checkUnique(lines, 'lines', say);
	checkTexts(faults.map(({ name }) => name), 'faults', 'name', say);
	if (faults.length < 2 || faults.length > 5) say(['faults'], `faults 写 2 到 5 种毛病，现在有 ${faults.length} 种`);
	if (lines.length < 4 || lines.length > 18) say(['lines'], `对话写 4 到 18 句，现在有 ${lines.length} 句`);
	const staff = lines.filter(({ who }) => who === 'staff');
	const clean = staff.filter(({ fault }) => fault === undefined).length;
	// names that no line has are decoys: naming would else be a matter of counting; and where no line is faulty, all are
	if (clean === 0) say(['lines'], '员工至少有一句没毛病：句句都错，就不用找了');
	else if (use === 'quiz' && clean < staff.length - clean)
		say(['lines'], `小测里没毛病的句子（${clean}）不能比有毛病的（${staff.length - clean}）少：不然全点一遍也得分`);
	for (const [i, line] of lines.entries()) {
		checkLine(line, ['lines', i], say);
		if (line.fault !== undefined && !faults.some(({ id }) => id === line.fault))
			say(['lines', i, 'fault'], `faults 里没有「${line.fault}」：检查拼写`);
		if (line.mood !== undefined && face === undefined) say(['lines', i, 'mood'], '有心情要有脸：这道题写上 face: 0 到 5');
	}
	if (face !== undefined && lines.every((line) => line.mood === undefined))
		say(['face'], '没有一句写了 mood，这张脸不会出现：在顾客的话上写 mood，或删掉 face');
};

const checkReply = ({ use }: RawItemOf<'reply'>, say: Say): void => {
	if (use === 'quiz') say(['use'], '自己写的话不打分，不能放进小测：改成 practice');
};

export const checkItems = (sheet: Sheet<RawItem[]>, faults: Fault[]): void => {
	for (const [i, item] of sheet.value.entries()) {
		const say: Say = (path, message) => void faults.push(sheet.fault([i, ...path], message));
		if (item.kind === 'order') checkOrder(item, say);
		else if (item.kind === 'match') checkMatch(item, say);
		else if (item.kind === 'cloze') checkCloze(item, say);
		else if (item.kind === 'spot') checkSpot(item, say);
		else if (item.kind === 'reply') checkReply(item, say);
		else if (item.kind !== 'judge') checkChoice(item, say);
	}
};
