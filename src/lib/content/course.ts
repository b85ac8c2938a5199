/** course.yaml and the lists beside it: misconceptions, facts, terms, wire. */
import * as v from 'valibot';
import { id, ids, type Texts } from './schema.ts';

const plain = v.pipe(v.string(), v.trim(), v.minLength(1, '这里不能空着'));

export const courseSchema = ({ line }: Texts) =>
	v.strictObject({
		id,
		title: line,
		passMark: v.pipe(v.number(), v.minValue(0, '及格线在 0 和 1 之间'), v.maxValue(1, '及格线在 0 和 1 之间')),
		draw: v.pipe(v.number(), v.integer('抽几题要写整数'), v.minValue(1, '至少抽 1 题'), v.maxValue(10, '最多抽 10 题')),
		modules: v.pipe(ids, v.minLength(1, '至少要有一个单元')),
		paths: v.optional(v.nullish(v.array(v.strictObject({ id, title: line, modules: ids })), []), [])
	});

export const misconceptionsSchema = ({ text }: Texts) =>
	v.array(
		v.strictObject({
			id,
			name: text,
			thinks: text,
			kind: v.picklist(['manner', 'process', 'outcome'], 'kind 只能是 manner 态度、process 流程、outcome 结果'),
			tomorrow: text
		})
	);

/** Said to learners, with who, when and where; or a basis that only authors read. */
export const factsSchema = ({ text }: Texts) => {
	const shown = v.strictObject({
		id,
		claim: text,
		who: text,
		when: text,
		where: text,
		sure: v.picklist(
			['measured', 'often-cited', 'contested'],
			'sure 只能是 measured 量过、often-cited 常被引用、contested 有争议'
		)
	});
	const basis = v.strictObject({ id, basis: plain });
	type Either = v.GenericSchema<unknown, v.InferOutput<typeof shown> | v.InferOutput<typeof basis>>;
	return v.array(
		v.lazy((input): Either => (typeof input === 'object' && input !== null && 'basis' in input ? basis : shown))
	);
};

export const termsSchema = v.array(v.strictObject({ from: plain, to: plain }));

export const wireSchema = v.record(id, v.pipe(v.number(), v.integer('编号是整数'), v.minValue(1, '编号从 1 开始')));
