import { describe, expect, test } from 'vitest';
import type { Person } from './cohort.ts';
import { MAX_PEOPLE, planRoster, type Named, type RosterPlan } from './roster.ts';

const named = (line: string): Named => {
	const [name = '', note = ''] = line.split(' ');
	return { name, note };
};
const person = (line: string, removed = false): Person => ({ id: line, cohort: 'c', ...named(line), removed });
const planned = (lines: string[], people: Person[] = []): Record<string, string[]> => {
	const plan: RosterPlan = planRoster(lines.map(named), people);
	const told = (n: Named) => `${n.name} ${n.note}`.trim();
	return Object.fromEntries(
		Object.entries(plan)
			.map(
				([what, list]) =>
					[
						what,
						list.map((n: Named | RosterPlan['noted'][number]) =>
							'person' in n ? `${n.person.name} ${n.note}` : told(n)
						)
					] as const
			)
			.filter(([, list]) => list.length > 0)
	);
};

describe('a list for a roster', () => {
	test('adds whoever is new, in its order', () =>
		expect(planned(['王磊', '何丽华 7'])).toEqual({ added: ['王磊', '何丽华 7'] }));

	test('leaves alone whoever is there, however the name is spaced or spelt wide', () =>
		expect(planned(['王　磊', 'ＡＭＹ'], [person('王磊'), person('Amy')])).toEqual({ here: ['王　磊', 'ＡＭＹ'] }));

	test('takes a name that stands twice once', () =>
		expect(planned(['王磊', '王磊', '赵敏 1', '赵敏'])).toEqual({
			added: ['王磊', '赵敏 1'],
			twice: ['王磊', '赵敏']
		}));

	test('keeps two of one name apart by their numbers', () => {
		expect(planned(['王磊 1', '王磊 2'])).toEqual({ added: ['王磊 1', '王磊 2'] });
		expect(planned(['王磊 2'], [person('王磊 1')])).toEqual({ added: ['王磊 2'] });
		expect(planned(['王磊 2', '王磊 1'], [person('王磊 1'), person('王磊 2')])).toEqual({ here: ['王磊 2', '王磊 1'] });
	});

	test('gives somebody without a number theirs', () =>
		expect(planned(['王磊 1'], [person('王磊')])).toEqual({ noted: ['王磊 1'] }));

	test('brings back whoever was removed, as the same person', () => {
		const plan = planRoster([named('王磊')], [person('王磊 1', true)]);
		expect(plan.back).toEqual([person('王磊 1')].map((p) => ({ ...p, id: '王磊 1' })));
		expect(plan.added).toEqual([]);
	});

	test('says who finds no room any more', () => {
		const full = Array.from({ length: MAX_PEOPLE - 1 }, (_, i) => person(`p${i}`));
		expect(planned(['p0', '王磊', '赵敏'], full)).toEqual({ here: ['p0'], added: ['王磊'], over: ['赵敏'] });
	});
});
