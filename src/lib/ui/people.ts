/** The six customers: adult, ordinary, their anger spread over all of them, so that age or job never tells the mood. */

/** 0 short black hair, 42 · 1 bald, glasses, 67 · 2 long brown hair, 23 · 3 short hair, stubble, 36 · 4 grey curls, 58 · 5 glasses, 27 */
export type Who = 0 | 1 | 2 | 3 | 4 | 5;

export interface Person {
	skin: string;
	hair: string;
	brow: string;
	coat: string;
	shirt: string;
	/** Hair behind the head, and the fringe before it. */
	back?: string;
	fringe: string;
	wears: 'collar' | 'zip' | 'scarf';
	ears?: true;
	glasses?: true;
	lines?: true;
	stubble?: true;
	/** Her mouth when furious: not everyone shouts. */
	furious: 'shout' | 'clench';
}

export const people: Readonly<Record<Who, Person>> = {
	0: {
		skin: '#f0cdb0',
		hair: '#2e2a2b',
		brow: '#2e2a2b',
		coat: '#3f5a6b',
		shirt: '#f4efe6',
		back: 'M37 50q-3-28 23-28t23 28q1 15 3 24H34q3-9 3-24z',
		fringe: 'M40 53q-2-27 20-27t20 27q-3-11-9-16-12 9-26 6-4 4-5 10z',
		wears: 'collar',
		furious: 'shout'
	},
	1: {
		skin: '#e7bd9a',
		hair: '#c9c6c0',
		brow: '#77706c',
		coat: '#5d6a5a',
		shirt: '#e9e3d6',
		back: 'M39 56q-5-16 2-24 3 4 3 24zM81 56q5-16-2-24-3 4-3 24z',
		fringe: 'M40 46q-1-9 4-14-1 8-2 15zM80 46q1-9-4-14 1 8 2 15z',
		wears: 'collar',
		ears: true,
		glasses: true,
		lines: true,
		furious: 'clench'
	},
	2: {
		skin: '#f3d3b8',
		hair: '#4a332b',
		brow: '#4a332b',
		coat: '#56789b',
		shirt: '#56789b',
		back: 'M38 48q-3-27 22-27t22 27q2 24 5 40H75V60H45v28H33q4-16 5-40z',
		fringe: 'M40 50q-1-24 20-24t20 24q-3-8-6-12-13 4-28 1-4 4-6 11z',
		wears: 'zip',
		furious: 'clench'
	},
	3: {
		skin: '#e3b794',
		hair: '#26272b',
		brow: '#26272b',
		coat: '#46506a',
		shirt: '#eef0f0',
		fringe: 'M39 49q-4-27 21-27t21 27l-3-8q-5-3-7-7-11 5-25 3-4 4-4 5z',
		wears: 'collar',
		ears: true,
		stubble: true,
		furious: 'shout'
	},
	4: {
		skin: '#ebc4a4',
		hair: '#8d8a88',
		brow: '#77706c',
		coat: '#8a5560',
		shirt: '#e9cfc4',
		back: 'M36 54q-7-12 1-20 3-14 23-14t23 14q8 8 1 20 1 9-6 11H42q-7-2-6-11z',
		fringe: 'M40 50q-3-8 3-14 4-8 17-8t17 8q6 6 3 14-3-8-8-10-12-3-24 0-5 2-8 10z',
		wears: 'scarf',
		ears: true,
		lines: true,
		furious: 'shout'
	},
	5: {
		skin: '#d9a985',
		hair: '#1f2023',
		brow: '#1f2023',
		coat: '#6b7c74',
		shirt: '#f2eee4',
		fringe: 'M39 47q-3-12 3-17 6-11 20-8 16 0 18 14 2 5 1 11-2-7-4-10-7 1-12-3-9 6-20 4-4 3-6 9z',
		wears: 'zip',
		ears: true,
		glasses: true,
		furious: 'clench'
	}
};
