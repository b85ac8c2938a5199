import { describe, expect, test } from 'vitest';
import { heard } from './coach-sample.ts';

describe('what the customer said is said back', () => {
	const says = '断网三天了，报修两回没人来。我在家上班，你说怎么办？';
	const saidBack = (text: string) => {
		const { acknowledge, restate } = heard(text, { says }).moves;
		return { acknowledge, restate };
	};
	const nothing = { acknowledge: undefined, restate: undefined };

	test('in a statement', () => {
		expect(saidBack('三天没网，报了两回都没人上门。我去查')).toEqual({
			...nothing,
			acknowledge: ['三天没网，报了两回都没人上门']
		});
		expect(saidBack('您断网三天了，今天几点开会？')).toEqual({ ...nothing, acknowledge: ['您断网三天了'] });
	});

	test('to be checked', () => {
		expect(saidBack('您报修过两回，对吗？')).toEqual({ ...nothing, restate: ['您报修过两回'] });
	});

	test('with an apology or a feeling, in a word', () => {
		expect(saidBack('断网换谁都急')).toEqual({ ...nothing, acknowledge: ['断网换谁都急'] });
		expect(saidBack('断网是报修单漏派，换谁都急').acknowledge).toEqual(['断网是报修单漏派']);
	});

	test.each([
		['where only the matter is named', '断网的事我去查'],
		['where one word is shared', '网一通我打给您'],
		['where something is done about it', '报修的班长我这就去问断网三天'],
		['where it tells a cause', '断网三天是报修单漏派'],
		['where it tells why it matters', '没网在家上班断三天干不了活'],
		['where it is asked', '您是三天前断网报修的吗'],
		['where a clause of it asks', '报修两回是哪三天断网，谁来过？'],
		['where it is supposed', '要是断网三天没人来'],
		['where it is quoted', '他写的是“断网三天没人来”'],
		['with a harm', '断网三天没人来，不可能'],
		['where nothing is shared', '我五点前给您回话']
	])('not %s', (_name, text) => {
		expect(saidBack(text)).toEqual(nothing);
	});
});
