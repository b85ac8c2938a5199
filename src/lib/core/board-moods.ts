import type { Work } from './board-work.ts';
import type { Id, Module } from './course.ts';
import { endingsOf } from './report.ts';

/** How a dialogue's customer left, at people's first complete path. */
export interface Leaving {
	module: Id;
	dialogue: Id;
	people: number;
	/** By mood, 0 the loudest. */
	moods: [number, number, number, number, number];
	/** Which endings, in the order of their ids; null: one that this edition does not know. */
	endings: { ending: Id | null; end: 'good' | 'ok' | 'bad'; people: number }[];
}

/** Every dialogue that anybody has walked to an end, in the course's order. */
export const leavingsOf = (people: readonly Work[], modules: readonly Module[]): Leaving[] =>
	modules.flatMap((module) =>
		module.dialogues.flatMap((dialogue): Leaving[] => {
			const walked = people.flatMap((work) => work.modules.get(module.id)?.dialogues.get(dialogue.id) ?? []);
			if (walked.length === 0) return [];
			const known = endingsOf(dialogue);
			const moods: Leaving['moods'] = [0, 0, 0, 0, 0];
			const endings = new Map<string, Leaving['endings'][number]>();
			for (const { ending, end, mood } of walked) {
				moods[mood]++;
				const id = known[ending];
				// a place counts among the endings of its own edition: where the kind of end differs, it was another
				const same = id !== undefined && dialogue.turns[id]?.end === end ? id : null;
				const key = `${same ?? '~'} ${end}`;
				const one = endings.get(key) ?? { ending: same, end, people: 0 };
				endings.set(key, { ...one, people: one.people + 1 });
			}
			return [
				{
					module: module.id,
					dialogue: dialogue.id,
					people: walked.length,
					moods,
					endings: [...endings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
				}
			];
		})
	);
