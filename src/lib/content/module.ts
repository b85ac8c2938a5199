import * as v from 'valibot';
import { face, id, ids, minutes, mood, type Texts } from './schema.ts';

const slug = id;

export const moduleSchema = ({ text, line }: Texts) =>
	v.strictObject({
		id,
		slug,
		was: v.optional(v.array(slug), []),
		title: line,
		promise: text,
		objectives: v.pipe(v.array(text), v.minLength(1, '至少写一条目标')),
		minutes,
		after: v.optional(v.array(v.pipe(ids, v.minLength(1, '里面至少写一个单元'))), []),
		facts: v.optional(ids, []),
		face: v.strictObject({ who: face, name: text, says: line, mood })
	});

export const lessonSchema = ({ line }: Texts) =>
	v.strictObject({ id, slug, title: line, minutes, facts: v.optional(ids, []) });

/** A lesson rewritten for Taiwan repeats only its title: everything else is the Simplified one's. */
export const hantLessonSchema = ({ hantLine }: Texts) => v.strictObject({ title: hantLine });

export type RawModule = v.InferOutput<ReturnType<typeof moduleSchema>>;
export type RawLesson = v.InferOutput<ReturnType<typeof lessonSchema>>;
