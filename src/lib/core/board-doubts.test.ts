import { expect, test } from 'vitest';
import { doubtsAbout } from './board-doubts.ts';
import { countItems } from './board-items.ts';
import { sampleModules } from './report-sample.ts';
import type { Work } from './board-work.ts';

const modules = sampleModules(1, 4);
const [module] = modules;
const ids = module!.items.map(({ id }) => id);

/** `101-`: right, wrong, right, not met; one word a person. */
const people = (list: string): Work[] =>
	list.split(' ').map((person) => ({
		person: null,
		senders: [],
		otherEdition: false,
		modules: new Map([
			[
				module!.id,
				{
					best: null,
					foreign: null,
					dialogues: new Map(),
					items: ids.map((_, i) => (person[i] === '-' || !person[i] ? undefined : { right: person[i] === '1' }))
				}
			]
		])
	}));
const doubts = (list: string) => {
	const all = people(list);
	return doubtsAbout(all, modules, countItems(all, modules)).map((d) => `${d.item} ${d.why}`);
};
const times = (n: number, person: string) => Array.from({ length: n }, () => person).join(' ');

test('fewer than ten people say nothing of an item', () => {
	expect(doubts(times(9, '1'))).toEqual([]);
	expect(doubts(times(10, '1'))).toEqual([`${ids[0]} everyone-right`]);
	expect(doubts(times(10, '0'))).toEqual([`${ids[0]} nobody-right`]);
});

test('an item that the better half has right no more often is doubted', () => {
	// the first item: right for those who are wrong elsewhere
	const all = people(`${times(5, '0111')} ${times(5, '1000')}`);
	const [doubt, ...others] = doubtsAbout(all, modules, countItems(all, modules));
	expect(others).toEqual([]);
	expect(doubt).toMatchObject({
		item: ids[0],
		why: 'upside-down',
		upper: { right: 0, of: 5 },
		lower: { right: 5, of: 5 }
	});
});

test('an item that tells the halves apart is not doubted', () => {
	expect(doubts(`${times(5, '11')} ${times(5, '00')}`)).toEqual([]);
});

test('people at the very middle belong to neither half', () => {
	// eight of one rate who all have the first item wrong: counted with the upper two they would make it look bad
	expect(doubts(`1111 1111 ${times(8, '0110')} 1000 0000`)).toEqual([]);
});
