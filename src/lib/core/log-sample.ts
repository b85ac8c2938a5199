/** For tests: logs of a learner over the modules of `report-sample`, as odd as a seed makes them. */
import type { Id, Module } from './course.ts';
import type { Confidence, Response } from './response.ts';
import { mix } from './shuffle.ts';
import type { Happened, Learnt, Place } from './statement.ts';

type Choose = <T>(list: readonly T[]) => T;

const someOf = (choose: Choose, ids: readonly Id[]): Id[] => ids.filter(() => choose([true, false]));

const responseOf = (choose: Choose): Response => {
	const ids = ['a', 'b', 'c', 'd', 'x'];
	const record = (value: Id): Record<Id, Id> => Object.fromEntries(someOf(choose, ids).map((id) => [id, value]));
	return choose<() => Response>([
		() => ({ kind: 'choice', option: choose(ids) }),
		() => ({ kind: 'choices', options: someOf(choose, ids) }),
		() => ({ kind: 'verdict', verdict: choose([true, false]) }),
		() => ({ kind: 'order', order: someOf(choose, ids).reverse() }),
		() => ({ kind: 'pairs', pairs: record('a') }),
		() => ({ kind: 'spots', spots: record('') })
	])();
};

const happenedIn = (module: Module, choose: Choose): Happened => {
	const place = (kind: Place['kind'], id: Id): Place => ({ course: 'course', module: module.id, kind, id });
	const lesson = place('lesson', `lesson-of-${module.id}`);
	const quiz = place('quiz', module.id);
	const talk = place('dialogue', choose(module.dialogues).id);
	const attempt = choose(['a1', 'a2', 'b1', 'b2', 'review-2026-11-02']);
	const item = choose(module.items).id;
	const responded = (): Happened => {
		const confidence = choose<Confidence | undefined>([undefined, 1, 2, 3]);
		const where = choose([lesson, quiz, place('review', module.id)]);
		return {
			verb: 'responded',
			object: { ...where, attempt, item, print: choose(['p', 'p', 'p', 'old']) },
			result: {
				response: responseOf(choose),
				score: choose([0, 0.5, 1]),
				misconceptions: [],
				...(confidence && { confidence })
			}
		};
	};
	return choose<() => Happened>([
		responded,
		responded,
		() => ({ verb: 'started', object: choose([lesson, quiz, talk]), result: { seed: 7 } }),
		() => ({
			verb: 'replied',
			object: { ...lesson, attempt, item, print: 'p' },
			result: { text: '我自己写的话', heard: [], harms: [] }
		}),
		() => {
			const score = choose([0.2, 0.5, 5 / 6, 1]);
			const result = { kind: 'quiz' as const, score, passed: score >= 0.8 };
			return { verb: 'completed', object: { ...quiz, attempt }, result };
		},
		() => {
			const end = choose(['good', 'ok', 'bad'] as const);
			const how = { score: 0.5, ending: `end-${end}`, end, mood: 2 as const, path: someOf(choose, ['x', 'y']) };
			return { verb: 'completed', object: { ...talk, attempt }, result: { kind: 'dialogue', ...how } };
		},
		() => ({ verb: 'chose', object: { ...talk, attempt, turn: 't', choice: 'secret-choice' }, result: { at: 0 } })
	])();
};

/** Of two devices, not in canonical order, with a clock that goes wrong now and then. */
export const sampleLog = (modules: readonly Module[], seed: number, length: number): Learnt[] => {
	let count = 0;
	const choose: Choose = (list) => list[mix(seed, `${count++}`) % list.length]!;
	let tick = 1;
	const seqs: Record<string, number> = {};
	return Array.from({ length }, (): Learnt => {
		const origin = choose(['a', 'b']);
		const seq = (seqs[origin] = (seqs[origin] ?? 0) + 1);
		tick += choose([0, 1, 2, 3]);
		const day = String(choose([1, 2, 3, 9, 20, 28])).padStart(2, '0');
		const time = `2026-11-${day}T09:17:43.123+08:00`;
		return { ...happenedIn(choose(modules), choose), id: `${origin}${seq}`, time, origin, seq, tick };
	}).reverse();
};
