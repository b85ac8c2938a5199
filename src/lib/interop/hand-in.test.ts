import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldModule } from '$lib/core/fold';
import { toldOf } from '$lib/core/hand-in-file';
import { sampleLog } from '$lib/core/log-sample';
import { reportOn, type Report } from '$lib/core/report';
import { sampleModules, sampleReport, sampleWire } from '$lib/core/report-sample';
import { inOrder, type Learnt } from '$lib/core/statement';
import { openHandIn, sealFile, sealReport } from './hand-in';
import { newKeys } from './keys';
import { findPayloads, writePayload } from './payload';
import { seal } from './seal';

const modules = sampleModules(3, 8);
const ids = modules.map(({ id }) => id);
const wire = sampleWire(modules);
const here = newKeys(null);
const { modules: _, ...head } = sampleReport(modules, { seen: 50, right: 50 });

const reportFrom = (log: Learnt[]): Report => {
	const sorted = [...log].sort(inOrder);
	const records = Object.fromEntries(ids.map((id) => [id, foldModule(sorted.filter((s) => s.object.module === id))]));
	return { ...head, modules: reportOn({ modules: ids }, records, modules) };
};

test('report and file open as the very same report', async () => {
	const { keys } = await here;
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.nat(60), async (seed, length) => {
			const log = sampleLog(modules, seed, length);
			const report = reportFrom(log);
			const small = await sealReport(report, keys.public, wire);
			const large = await sealFile({ ...head, told: toldOf(log, ids) }, keys.public);
			expect(await openHandIn(small, keys, wire, modules)).toEqual({ ok: true, report });
			expect(await openHandIn(large, keys, wire, modules)).toEqual({ ok: true, report });
		}),
		{ seed: 12, numRuns: 40 }
	);
});

test('neither opens with another key', async () => {
	const { keys } = await here;
	const other = (await newKeys(null)).keys;
	const reason = { ok: false, reason: 'not-for-this-key' };
	expect(await openHandIn(await sealReport(reportFrom([]), keys.public, wire), other, wire, modules)).toEqual(reason);
	expect(await openHandIn(await sealFile({ ...head, told: [] }, keys.public), other, wire, modules)).toEqual(reason);
});

test('a report of another course is refused', async () => {
	const { keys } = await here;
	const p = await sealReport(reportFrom([]), keys.public, { ...wire, course: 'other' });
	expect(await openHandIn(p, keys, wire, modules)).toEqual({ ok: false, reason: 'damaged' });
});

describe('a sealed file is refused that holds', () => {
	const opened = async (text: string) => {
		const { keys } = await here;
		const p = await seal('file', head.assignment, keys.public, new TextEncoder().encode(text));
		return openHandIn(p, keys, wire, modules);
	};
	const { assignment: _, ...said } = head;
	const answer = { id: 'x', day: '2026-11-02', module: 'module-0', item: 'item-0-0', print: 'p', score: 1 };
	const told = (one: unknown) => JSON.stringify({ ...said, told: [one] });
	const choice = { kind: 'choice', option: 'a' };

	test('nothing of this: a sound one opens', async () => {
		expect(await opened(told({ ...answer, response: choice }))).toMatchObject({
			ok: true,
			report: { modules: { 'module-0': { items: { 'item-0-0': { right: true } } } } }
		});
	});

	test.each<[string, string]>([
		['nothing', ''],
		['no JSON', 'hello'],
		['a list', '[]'],
		['deep nesting', '['.repeat(100_000)],
		['deep nesting that is closed', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
		['nothing that was done', JSON.stringify(said)],
		['no name', JSON.stringify({ ...said, name: ' ', told: [] })],
		['a name of another type', JSON.stringify({ ...said, name: 5, told: [] })],
		['an endless name', JSON.stringify({ ...said, name: 'x'.repeat(5000), told: [] })],
		['a tag of another length', JSON.stringify({ ...said, tag: 'AAAA', told: [] })],
		['a number beyond 65535', JSON.stringify({ ...said, n: 65536, told: [] })],
		['revision 0', JSON.stringify({ ...said, rev: 0, told: [] })],
		['a time before ours', JSON.stringify({ ...said, made: -1, told: [] })],
		['a response of no kind', told({ ...answer, response: {} })],
		['a response of another shape', told({ ...answer, response: { kind: 'order', order: 'abc' } })],
		['pairs with a prototype key', told({ ...answer, response: { kind: 'pairs', pairs: { constructor: 'a' } } })],
		[
			'an own __proto__',
			told({ ...answer, response: { kind: 'pairs', pairs: 1 } }).replace(':1}', ':{"__proto__":"a"}}')
		],
		['a module called by a prototype key', told({ ...answer, module: 'toString', response: choice })],
		['a score above one', told({ ...answer, score: 2, response: choice })],
		['a day that is none', told({ ...answer, day: 'today', response: choice })],
		[
			'an unknown end',
			told({ id: 'x', day: '2026-11-02', module: 'module-0', dialogue: 'd', ending: 'e', end: 'great', mood: 2 })
		],
		['null', told(null)]
	])('%s', async (_, text) => {
		expect(await opened(text)).toEqual({ ok: false, reason: 'damaged' });
	});
});

test('a megabyte is refused before it is opened', async () => {
	const { keys } = await here;
	const told = Array.from({ length: 8000 }, (_, i) => ({
		id: `${i}`,
		day: '2026-11-02',
		module: 'm',
		quiz: { score: 1, passed: true }
	}));
	await expect(sealFile({ ...head, told }, keys.public)).rejects.toThrow(RangeError);
	expect(() => writePayload('file', new Uint8Array(1_000_000))).toThrow(RangeError);
	expect(findPayloads('swEP'.padEnd(1_400_000, 'A')).every((f) => !f.ok)).toBe(true);
});
