import { describe, expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { taiwan } from './hant.ts';
import { namespaceOf, readWords } from './words-source.ts';

test.each([
	['src/routes/[locale]/words.ts', 'shell'],
	['src/routes/[locale]/(home)/words.ts', 'home'],
	['src/routes/[locale]/courses/words.ts', 'courses'],
	['src/lib/player/words.ts', 'player']
])('%s is %s', (path, namespace) => expect(namespaceOf(path)).toBe(namespace));

const read = (words: unknown, source = '') => {
	const faults: Fault[] = [];
	const found = readWords('words.ts', source, words, taiwan([{ from: '课件', to: '教材' }]), faults);
	return { words: Object.fromEntries(found), told: faults.map(({ line, column, message }) => `${line}:${column} ${message}`) };
};

test('words are converted, or taken as written', () => {
	const { words, told } = read({ next: '下一题', go: { hans: '接着学', hant: '繼續學' }, count: '{{n}}份课件' });
	expect(told).toEqual([]);
	expect(words).toEqual({
		next: { hans: '下一题', hant: '下一題' },
		go: { hans: '接着学', hant: '繼續學' },
		count: { hans: '{{n}}份课件', hant: '{{n}}份教材' }
	});
});

describe('a fault stands at its key', () => {
	const source = "export default {\n\tnext: '下一题',\n\tgo: 'x'\n} as const;\n";
	test.each([
		[{ go: '好,行' }, '半角'],
		[{ go: { hans: '好', hant: '听' } }, '简体字「听」'],
		[{ go: { hans: '好{{n}}', hant: '好' } }, '{{…}} 要一样'],
		[{ go: { deep: '好' } }, '{hans, hant}'],
		[{ go: 3 }, '{hans, hant}'],
		[{ go: '' }, '缺文字']
	])('%j', (words, message) => {
		const { told } = read(words, source);
		expect(told).toEqual([expect.stringContaining(message)]);
		expect(told[0]).toMatch(/^3:2 /);
	});
	test('or at the start where there is no object', () => expect(read('x').told[0]).toMatch(/^1:1 /));
});
