import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from './base64url';
import { crc16 } from './crc16';
import { findPayloads, MAX_BODY, readPayload, writePayload, type PayloadKind } from './payload';

const bytesOf = (length: number, seed = 7): Uint8Array =>
	Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 17 + (i >> 3)) & 255);
const report = writePayload('report', bytesOf(200));
const other = writePayload('assignment', bytesOf(150, 9));
const base = 'https://example.com/tingdong/zh-Hans/collect/#';
const link = base + report.text;
const found = (text: string) => findPayloads(text).map((f) => (f.ok ? f.payload.text : f.reason));

test('its check is CRC-16/CCITT-FALSE', () => {
	expect(crc16(new TextEncoder().encode('123456789'))).toBe(0x29b1);
});

test('reads back what it wrote', () => {
	fc.assert(
		fc.property(
			fc.constantFrom<PayloadKind>('assignment', 'report', 'file', 'frame'),
			fc.uint8Array({ maxLength: 300 }),
			(kind, body) => {
				const p = writePayload(kind, body);
				expect(readPayload(p.bytes)).toEqual({ ok: true, payload: p });
				expect(findPayloads(p.text)).toEqual([{ ok: true, payload: p }]);
			}
		),
		{ seed: 3, numRuns: 100 }
	);
});

test('begins the same way for ever', () => {
	expect(writePayload('assignment', new Uint8Array()).text).toBe('sQEAAADj1w');
	expect(
		(['assignment', 'report', 'file', 'frame'] as const).map((k) => writePayload(k, bytesOf(20)).text.slice(0, 4))
	).toEqual(['sQEA', 'sgEA', 'swEA', 'tAEA']);
});

test('holds the largest file, and refuses to write a larger one', () => {
	const p = writePayload('file', new Uint8Array(MAX_BODY.file));
	expect(found(`${base}${p.text}`)).toEqual([p.text]);
	expect(() => writePayload('file', new Uint8Array(MAX_BODY.file + 1))).toThrow(RangeError);
});

describe('a chat app', () => {
	const wrapped = (width: number, by: string) => link.replace(new RegExp(`.{${width}}`, 'g'), `$&${by}`);
	test.each<[string, string, string[]]>([
		['leaves it alone', link, [report.text]],
		['puts a full stop behind it', `${link}。`, [report.text]],
		['puts a comma and words behind it', `${link}，这是我的成绩`, [report.text]],
		['puts a quoting mark behind it', `「王芳：${link}」\n- - - - - - - -\n收到`, [report.text]],
		['puts Chinese words right before and behind it', `我的成绩${link}请查收`, [report.text]],
		['puts Latin words behind it', `${link} ok thanks`, [report.text]],
		['glues Latin letters to its end', `${link}ok`, [report.text]],
		['glues the next link to its end', `${link}${base}${other.text}`, [report.text, other.text]],
		['wraps it', wrapped(60, '\n'), [report.text]],
		['wraps it with carriage returns', wrapped(76, '\r\n'), [report.text]],
		['wraps it within its first characters', link.replace('#sgE', '#sg\nE'), [report.text]],
		['breaks it right behind the address', link.replace('#', '#\n'), [report.text]],
		['quotes every line of it', `> ${wrapped(50, '\n> ')}`, [report.text]],
		['puts zero-width marks into it', wrapped(10, '\u200b'), [report.text]],
		['puts word joiners and soft hyphens into it', wrapped(7, '\u2060\u00ad'), [report.text]],
		['puts isolates around it', `\u2068${link}\u2069`, [report.text]],
		['leaves the scheme off', link.replace('https://', ''), [report.text]],
		['leaves all but the fragment off', link.slice(link.indexOf('#')), [report.text]],
		['leaves the payload alone', report.text, [report.text]],
		['adds a question to the address', link.replace('/#', '/?openExternalBrowser=1#'), [report.text]],
		['encodes the mark of the fragment', link.replace('#', '%23'), [report.text]],
		['encodes the mark twice', link.replace('#', '%2523'), [report.text]],
		[
			'encodes all of it within a link of its own',
			`https://weixin.example/?url=${encodeURIComponent(link)}&x=1`,
			[report.text]
		],
		['encodes dashes and underscores', link.replace(/-/g, '%2D').replace(/_/g, '%5f'), [report.text]],
		[
			'writes names and times between two',
			`王芳 2026/11/23 09:12\n${link}\n\nLin Wei 09:15\n${base}${other.text}\n好的`,
			[report.text, other.text]
		],
		['repeats it', `${link}\n王芳 09:12\n${link}`, [report.text]],
		['cuts it', link.slice(0, -20), ['truncated']],
		['cuts it, with dots', `${link.slice(0, -20)}…`, ['truncated']],
		[
			'cuts it, and a name and a link follow',
			`${link.slice(0, -20)}\nLin Wei 09:15\n${base}${other.text}`,
			['truncated', other.text]
		],
		['cuts it within its first characters', `${base}sg\nLin Wei 09:15`, ['truncated']],
		['cuts everything behind the address', `${base}\n王芳：怎么打不开`, ['truncated']],
		['cuts everything behind the address of two', `${base} ${base}`, ['truncated', 'truncated']],
		['lowers its case', base + report.text.toLowerCase(), ['damaged']],
		['puts something else there', `${base}top-of-page`, ['damaged']]
	])('%s', (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each([
		'',
		'今天的早会九点开始。',
		'https://example.com/zh-Hans/courses/complaint-handling/empathy/#empathy-001',
		'https://mp.weixin.qq.com/s/abcDEF_123-456?x=1#rd',
		'sgEA',
		'swimming_and-so-on '.repeat(50)
	])('and finds nothing where nothing is: %s', (text) => {
		expect(findPayloads(text)).toEqual([]);
	});
});

test('says truncated at every length', () => {
	for (let end = base.length; end < link.length; end++) expect(found(link.slice(0, end))).toEqual(['truncated']);
	for (let end = 5; end < report.bytes.length; end++)
		expect(readPayload(report.bytes.slice(0, end))).toEqual({ ok: false, reason: 'truncated' });
});

test('accepts no altered byte and no altered character', () => {
	for (let i = 0; i < report.bytes.length; i++)
		for (const bit of [1, 16, 128]) {
			const altered = report.bytes.slice();
			altered[i]! ^= bit;
			expect(readPayload(altered)?.ok).not.toBe(true);
			expect(found(base + toBase64url(altered))).toSatisfy(([reason]) => ['damaged', 'truncated'].includes(reason));
		}
	for (let i = base.length; i < link.length; i++) {
		const altered = link.slice(0, i) + (link[i] === 'A' ? 'B' : 'A') + link.slice(i + 1);
		expect(findPayloads(altered).some((f) => f.ok)).toBe(false);
	}
});

const later = (change: (bytes: Uint8Array) => void) => {
	const bytes = report.bytes.slice();
	change(bytes);
	new DataView(bytes.buffer).setUint16(bytes.length - 2, crc16(bytes.subarray(0, -2)));
	return toBase64url(bytes);
};

test('says newer to a later version and to a kind of a later app', () => {
	expect(found(base + later((bytes) => (bytes[1] = 2)))).toEqual(['newer']);
	expect(found(base + later((bytes) => (bytes[0] = (bytes[0]! & 0xf8) | 6)))).toEqual(['newer']);
});

test('looks at a megabyte, and says that there was more', () => {
	const long = `${link} ${'字'.repeat(1_000_000)} ${base}${other.text}`;
	expect(found(long)).toEqual([report.text, 'too-long']);
	expect(found('A'.repeat(1_500_000))).toEqual(['too-long']);
});

test('is not kept busy by a text full of beginnings', () => {
	const head = toBase64url(Uint8Array.of(0xb3, 1, 3, 255, 255, 0));
	const start = performance.now();
	expect(found(`${head} `.repeat(100_000)).at(-1)).toBe('too-long');
	expect(found(`${writePayload('report', bytesOf(4000)).text.slice(0, 8)} `.repeat(110_000))).toContain('truncated');
	expect(performance.now() - start).toBeLessThan(15_000);
});
