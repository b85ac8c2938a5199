/** For tests: random logs of a learner over the modules of `report-sample`. */
import fc from 'fast-check';
import type { Module } from './course.ts';
import type { Response } from './response.ts';
import type { Happened, Learnt, Place } from './statement.ts';

const response = (ids: string[]): fc.Arbitrary<Response> =>
	fc.oneof(
		fc.constantFrom(...ids).map((option) => ({ kind: 'choice' as const, option })),
		fc.subarray(ids).map((options) => ({ kind: 'choices' as const, options })),
		fc.boolean().map((verdict) => ({ kind: 'verdict' as const, verdict })),
		fc.shuffledSubarray(ids).map((order) => ({ kind: 'order' as const, order })),
		fc.subarray(ids).map((some) => ({ kind: 'pairs' as const, pairs: Object.fromEntries(some.map((x) => [x, 'a'])) })),
		fc.subarray(ids).map((some) => ({ kind: 'spots' as const, spots: Object.fromEntries(some.map((x) => [x, ''])) }))
	);

const happenedIn = (module: Module): fc.Arbitrary<Happened> => {
	const place = (kind: Place['kind'], id: string): Place => ({ course: 'course', module: module.id, kind, id });
	const lesson = fc.constant(place('lesson', `lesson-of-${module.id}`));
	const quiz = fc.constant(place('quiz', module.id));
	const talk = fc.constantFrom(...module.dialogues.map((d) => place('dialogue', d.id)));
	const attempt = fc.constantFrom('a1', 'a2', 'b1', 'b2', 'review-2026-11-02');
	const item = fc.constantFrom(...module.items.map(({ id }) => id));
	const responded = fc
		.record({
			place: fc.oneof(lesson, quiz, fc.constant(place('review', module.id))),
			attempt,
			item,
			print: fc.constantFrom('p', 'p', 'p', 'old'),
			response: response(['a', 'b', 'c', 'd', 'x']),
			score: fc.constantFrom(0, 0.5, 1),
			confidence: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const)
		})
		.map(({ place, attempt, item, print, response, score, confidence }): Happened => ({
			verb: 'responded',
			object: { ...place, attempt, item, print },
			result: { response, score, misconceptions: [], ...(confidence && { confidence }) }
		}));
	return fc.oneof(
		{ weight: 2, arbitrary: responded },
		fc.oneof(lesson, quiz, talk).map((object): Happened => ({ verb: 'started', object, result: { seed: 7 } })),
		fc.tuple(lesson, attempt, item).map(([p, a, i]): Happened => ({
			verb: 'replied',
			object: { ...p, attempt: a, item: i, print: 'p' },
			result: { text: '我自己写的话', heard: [], harms: [] }
		})),
		fc.tuple(quiz, attempt, fc.constantFrom(0.2, 0.5, 5 / 6, 1)).map(([p, a, score]): Happened => ({
			verb: 'completed',
			object: { ...p, attempt: a },
			result: { kind: 'quiz', score, passed: score >= 0.8 }
		})),
		fc
			.tuple(talk, attempt, fc.constantFrom('good' as const, 'ok' as const, 'bad' as const), fc.subarray(['x', 'y']))
			.map(([p, a, end, path]): Happened => ({
				verb: 'completed',
				object: { ...p, attempt: a },
				result: { kind: 'dialogue', score: 0.5, ending: `end-${end}`, end, mood: 2, path }
			})),
		fc.tuple(talk, attempt).map(([p, a]): Happened => ({
			verb: 'chose',
			object: { ...p, attempt: a, turn: 't', choice: 'secret-choice' },
			result: { at: 0 }
		}))
	);
};

/** Of two devices, as they come and not in canonical order; the clock of one goes wrong now and then. */
export const logArbitrary = (modules: readonly Module[], maxLength: number): fc.Arbitrary<Learnt[]> =>
	fc
		.array(fc.tuple(fc.oneof(...modules.map(happenedIn)), fc.constantFrom('a', 'b'), fc.nat(27), fc.nat(3)), {
			maxLength,
			size: 'max'
		})
		.map((list) => {
			let tick = 0;
			const seqs: Record<string, number> = {};
			const log = list.map(([happened, origin, day, jump]): Learnt => {
				const seq = (seqs[origin] = (seqs[origin] ?? 0) + 1);
				tick += jump;
				return {
					...happened,
					id: `${origin}${seq}`,
					time: `2026-11-${String(day + 1).padStart(2, '0')}T09:17:43.123+08:00`,
					origin,
					seq,
					tick: Math.max(1, tick)
				};
			});
			return log.reverse();
		});
