/** items.yaml as it is written. What only holds between fields is checked in `item-rules.ts`. */
import * as v from 'valibot';
import { face, id, ids, mood, type Texts } from './schema.ts';

export const itemsSchema = ({ text, line }: Texts) => {
	const base = {
		id,
		use: v.picklist(['practice', 'quiz'], 'use 只能是 practice 课里练、quiz 小测'),
		lesson: id,
		skill: id,
		level: v.picklist([1, 2, 3], 'level 只能是 1、2、3'),
		scene: v.exactOptional(text),
		customer: v.exactOptional(v.strictObject({ face, mood, says: line })),
		stem: text,
		explain: v.exactOptional(text),
		facts: v.optional(ids, []),
		rev: v.optional(v.pipe(v.number(), v.integer('rev 是整数'), v.minValue(1, 'rev 从 1 开始')), 1)
	};
	const blamed = { feedback: text, misconception: id };
	const verdicts = { feedback: v.strictObject({ right: text, wrong: text }), misconception: id };
	const mends = v.exactOptional(v.strictObject({ item: id, line: id }));
	const choice = v.strictObject({
		...base,
		mends,
		kind: v.picklist(['single', 'better-phrase', 'multiple']),
		options: v.array(
			v.strictObject({
				id,
				text,
				correct: v.optional(v.boolean(), false),
				feedback: text,
				misconception: v.exactOptional(id)
			})
		)
	});
	const judge = v.strictObject({
		...base,
		kind: v.literal('judge'),
		answer: v.boolean('answer 只能是 true 或 false'),
		misconception: id,
		feedback: v.strictObject({ true: text, false: text })
	});
	const order = v.strictObject({
		...base,
		kind: v.literal('order'),
		steps: v.array(v.strictObject({ id, text })),
		swaps: v.optional(v.array(v.strictTuple([id, id])), []),
		wrong: v.optional(v.array(v.strictObject({ before: id, after: id, ...blamed })), []),
		...verdicts
	});
	const match = v.strictObject({
		...base,
		kind: v.literal('match'),
		pairs: v.array(v.strictObject({ id, left: text, right: text, feedback: text })),
		extras: v.optional(v.array(v.strictObject({ id, right: text, ...blamed })), []),
		wrong: v.optional(v.array(v.strictObject({ left: id, right: id, ...blamed })), []),
		...verdicts
	});
	const cloze = v.strictObject({
		...base,
		kind: v.literal('cloze'),
		text,
		blanks: v.array(v.strictObject({ id, accepts: v.pipe(ids, v.minLength(1, '至少收一个词块')) })),
		chips: v.array(
			v.strictObject({ id, text, feedback: v.exactOptional(text), misconception: v.exactOptional(id) })
		),
		...verdicts
	});
	const spot = v.strictObject({
		...base,
		kind: v.literal('spot'),
		face: v.exactOptional(face),
		faults: v.array(v.strictObject({ id, name: text, misconception: id })),
		lines: v.array(
			v.strictObject({
				id,
				who: v.picklist(['staff', 'customer'], 'who 只能是 staff 员工、customer 顾客'),
				text,
				fault: v.exactOptional(id),
				feedback: v.exactOptional(text),
				mood: v.exactOptional(mood)
			})
		),
		feedback: v.strictObject({ right: text, wrong: text })
	});
	const reply = v.strictObject({ ...base, kind: v.literal('reply'), wants: v.pipe(ids, v.minLength(1, '至少写一个想听见的动作')), model: text, mends });
	const kinds = 'kind 只能是 single、multiple、judge、order、match、cloze、better-phrase、spot、reply';
	return v.array(v.variant('kind', [choice, judge, order, match, cloze, spot, reply], kinds));
};

export type RawItem = v.InferOutput<ReturnType<typeof itemsSchema>>[number];
export type RawItemOf<K extends RawItem['kind']> = Extract<RawItem, { kind: K }>;
/** Single, better-phrase and multiple. */
export type RawChoiceItem = Extract<RawItem, { options: unknown }>;
