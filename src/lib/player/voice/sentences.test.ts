import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test('says a text sentence by sentence, without its quotation marks', () => {
	expect(sentencesOf('“我等了两个钟头，|没人理我！”她说。')).toEqual(['我等了两个钟头，没人理我！', '她说。']);
	expect(sentencesOf('「又來了……」')).toEqual(['又來了……']);
});
test('cuts a long sentence where it breathes', () => {
	const long = `${'他说了很久很久，'.repeat(9)}完了。`;
	expect(sentencesOf(long).every((s) => s.length <= 48)).toBe(true);
	expect(sentencesOf(long).join('')).toBe(long);
});
test('says nothing where nothing can be said', () => {
	expect(sentencesOf('……')).toEqual([]);
	expect(sentencesOf('')).toEqual([]);
});
test('leaves out no letter, whatever the text', () => {
	const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			expect(letters(sentencesOf(text).join(''))).toBe(letters(text));
		})
	);
});
