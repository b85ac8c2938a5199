import type { Module } from '../src/lib/core/course';
import { replay } from '../src/lib/core/dialogue';
import { foldHome, foldModule } from '../src/lib/core/fold';
import type { ModuleRecord } from '../src/lib/core/progress';
import { quizScore } from '../src/lib/core/quiz';
import { inOrder, isLearnt, type Statement } from '../src/lib/core/statement';
import type { Person } from './people';

/** What is wrong with one learner's log, in words; empty lists are what is hoped for. */
export interface Verdict {
	/** Counted twice, or not possible at all. */
	doubled: string[];
	/** Records that a rebuild would not leave, byte for byte. */
	differs: string[];
}

/** Judges what is kept of somebody, whatever the app says of it. @param modules the course as it was built */
export const judge = (person: Person, modules: readonly Module[]): Verdict => {
	const statements = [...person.statements].sort(inOrder);
	const learnt = statements.filter(isLearnt);
	const touched = [...new Set(learnt.map((s) => s.object.module))];
	const folded = new Map(touched.map((id) => [id, foldModule(learnt.filter((s) => s.object.module === id))] as const));
	return {
		doubled: [
			...twice(
				'statement',
				statements.map((s) => s.id)
			),
			...twice(
				'number',
				statements.map((s) => `${s.origin} ${s.seq}`)
			),
			...twice(
				'tick',
				statements.map((s) => String(s.tick))
			),
			...[...folded].flatMap(([id, record]) =>
				impossible(
					record,
					learnt.filter((s) => s.object.module === id),
					modules.find((m) => m.id === id)!
				)
			)
		],
		differs: differing(person, statements, folded)
	};
};

const twice = (what: string, all: string[]): string[] =>
	all.filter((x, i) => all.indexOf(x) !== i).map((x) => `${what} ${x} twice`);

const differing = (person: Person, statements: Statement[], folded: Map<string, ModuleRecord>): string[] => {
	const stored = Object.fromEntries(person.records.map(({ key, value }) => [key, JSON.stringify(value)]));
	const { seq, tick } = statements.at(-1) ?? { seq: 0, tick: 0 };
	const head = JSON.parse(stored['head'] ?? '{"seq":0,"tick":0}') as { seq: number; tick: number };
	const rebuilt: Record<string, string> = Object.fromEntries(
		[...folded].map(([id, record]) => [`module:${id}`, JSON.stringify(record)])
	);
	if (statements.length > 0) rebuilt['home'] = JSON.stringify(foldHome(statements));
	const keys = new Set([...Object.keys(stored), ...Object.keys(rebuilt)].filter((key) => key !== 'head'));
	return [
		...(head.seq === seq && head.tick === tick ? [] : ['head']),
		...[...keys].filter((key) => stored[key] !== rebuilt[key])
	];
};

/** Times, tries and paths, counted from the statements in another way than the fold does. */
const impossible = (record: ModuleRecord, statements: Statement[], module: Module): string[] => {
	const wrong: string[] = [];
	const same = (what: string, got: number, expected: number) => {
		if (got !== expected) wrong.push(`${what}: ${got} instead of ${expected}`);
	};
	const attempts = (id: string) =>
		new Set(statements.flatMap((s) => (s.verb === 'responded' && s.object.item === id ? s.object.attempt : []))).size;
	const ends = (kind: string, id: string) =>
		new Set(
			statements.flatMap((s) =>
				s.verb === 'completed' && s.object.kind === kind && s.object.id === id
					? `${s.object.attempt} ${s.result.kind === 'dialogue' ? s.result.path.join(' ') : ''}`
					: []
			)
		).size;
	for (const [id, item] of Object.entries(record.items)) same(`times of ${id}`, item.times, attempts(id));
	for (const [id, lesson] of Object.entries(record.lessons)) same(`times of ${id}`, lesson.times, ends('lesson', id));
	for (const [id, talk] of Object.entries(record.dialogues)) {
		same(`tries of ${id}`, talk.tries, ends('dialogue', id));
		const dialogue = module.dialogues.find((d) => d.id === id)!;
		for (const path of [talk.attempt.path, talk.first?.path ?? [], talk.best?.path ?? []]) {
			same(`choices of ${id} on offer`, replay(dialogue, path).kept, path.length);
			if (path.length > 8) wrong.push(`path of ${id}: ${path.join(' ')}`);
		}
	}
	if (record.quiz) {
		const { attempt, tries, last } = record.quiz;
		same('tries of the quiz', tries, ends('quiz', module.id));
		const strange = Object.keys(attempt.given).filter((id) => !attempt.items.includes(id));
		same('responses outside of the quiz', strange.length, 0);
		if (attempt.done) same('score of the quiz', last ?? -1, quizScore(attempt.items, attempt.given));
	}
	return wrong;
};
