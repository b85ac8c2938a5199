/** A dialogue as it is written. What holds between turns is proved by core's `checkDialogue`. */
import * as v from 'valibot';
import type { Condition } from '../core/dialogue.ts';
import { face, id, ids, minutes, type Texts } from './schema.ts';

const whole = v.pipe(v.number(), v.integer('这里写整数'));

const condition: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
	const has = (key: string): boolean => typeof input === 'object' && input !== null && key in input;
	if (has('flag')) return v.strictObject({ flag: id });
	if (has('not')) return v.strictObject({ not: condition });
	if (has('all')) return v.strictObject({ all: v.array(condition) });
	if (has('any')) return v.strictObject({ any: v.array(condition) });
	return v.strictObject({ var: id, gte: v.exactOptional(whole), lte: v.exactOptional(whole) });
});

export const dialogueSchema = ({ text, line }: Texts) => {
	const choice = v.strictObject({
		id,
		text,
		to: id,
		skill: id,
		score: v.picklist([0, 1, 2], 'score 只能是 2、1、0'),
		set: v.optional(v.record(id, v.union([whole, v.boolean()], '这里写整数（如 +1）或 true、false')), {}),
		when: v.exactOptional(condition),
		thought: text,
		feedback: text,
		misconception: v.exactOptional(id)
	});
	const said = {
		speaker: id,
		text: line,
		thought: v.exactOptional(text),
		variants: v.optional(v.array(v.strictObject({ when: condition, text: line, thought: v.exactOptional(text) })), [])
	};
	const asking = v.strictObject({ ...said, choices: v.array(choice) });
	const sorting = v.strictObject({
		routes: v.array(v.strictObject({ when: v.exactOptional(condition), to: id }))
	});
	const ending = v.strictObject({
		...said,
		end: v.picklist(['good', 'ok', 'bad'], 'end 只能是 good、ok、bad'),
		when: v.exactOptional(condition),
		outcome: text,
		debrief: text
	});
	type AnyTurn = v.GenericSchema<unknown, v.InferOutput<typeof asking | typeof sorting | typeof ending>>;
	const turn = v.lazy((input): AnyTurn => {
		if (typeof input !== 'object' || input === null) return asking;
		return 'routes' in input ? sorting : 'end' in input ? ending : asking;
	});
	return v.strictObject({
		id,
		rev: v.pipe(whole, v.minValue(1, 'rev 从 1 开始')),
		title: line,
		minutes,
		scene: text,
		goal: text,
		hidden: text,
		facts: v.optional(ids, []),
		cast: v.record(
			id,
			v.strictObject({
				name: text,
				role: v.picklist(['customer', 'learner', 'narrator', 'colleague'], 'role 只能是 customer、learner、narrator、colleague'),
				face: v.exactOptional(face)
			})
		),
		moods: v.exactOptional(v.strictTuple([text, text, text, text, text], 'moods 要正好五个词，从最糟到最安心')),
		vars: v.record(id, v.strictObject({ init: whole, min: whole, max: whole })),
		flags: v.optional(ids, []),
		start: id,
		turns: v.record(id, turn)
	});
};

export type RawDialogue = v.InferOutput<ReturnType<typeof dialogueSchema>>;
