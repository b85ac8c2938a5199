/** replies.yaml and replies.hant.yaml: replies that people labelled, to measure the coach by. */
import * as v from 'valibot';
import { KINDS, type Rates, type Replies } from '../core/coach-rate.ts';
import { HARMS, MOVES } from '../core/lexicon.ts';
import type { Fault } from './fault.ts';
import { id } from './schema.ts';
import type { Sheet } from './yaml.ts';

const reply = v.pipe(
	v.strictObject({
		id,
		scene: id,
		kind: v.picklist(KINDS, `kind 只能是 ${KINDS.join('、')}`),
		text: v.string(),
		moves: v.array(v.picklist([...MOVES, 'boundary'], '不认识的动作')),
		harms: v.array(v.picklist(HARMS, '不认识的忌语组')),
		at: v.optional(v.array(v.pipe(v.string(), v.minLength(1, '这里不能空着'))), []),
		model: v.optional(v.boolean(), false),
		half: v.picklist(['tuning', 'held'], 'half 只能是 tuning 调的时候看过、held 没看过')
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { at, harms, text } = dataset.value;
		if (at.length !== harms.length) addIssue({ message: `harms 有 ${harms.length} 个，at 却有 ${at.length} 句：一个对一句` });
		else if (at.some((words) => !text.includes(words))) addIssue({ message: 'at 里有一句不在 text 里：照原话抄' });
	})
);

export const repliesSchema = v.strictObject({ scenes: v.record(id, v.string()), replies: v.array(reply) });
export type RawReplies = Replies;

export const checkReplies = (
	sheet: Sheet<RawReplies>,
	{ tuning, held }: Record<'tuning' | 'held', Rates>,
	faults: Fault[]
): void => {
	const seen = new Set<string>();
	for (const [i, { id: own, scene }] of sheet.value.replies.entries()) {
		if (seen.has(own)) faults.push(sheet.fault(['replies', i, 'id'], `「${own}」用过了`));
		seen.add(own);
		if (!Object.hasOwn(sheet.value.scenes, scene))
			faults.push(sheet.fault(['replies', i, 'scene'], `scenes 里没有「${scene}」`));
	}
	for (const move of MOVES)
		if (tuning.moves[move].labelled + held.moves[move].labelled === 0)
			faults.push(sheet.fault(['replies'], `没有一条回应标了「${move}」：量不出教练听不听得到它`));
};
