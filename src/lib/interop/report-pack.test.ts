import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/core/day';
import type { DialogueReport, ItemReport, Report } from '$lib/core/report';
import { sampleModules, sampleReport, sampleWire } from '$lib/core/report-sample';
import { packReport, unpackReport } from './report-pack';

const modules = sampleModules(5, 12);
const wire = sampleWire(modules);

const item: fc.Arbitrary<ItemReport> = fc
	.record({ right: fc.boolean(), wrong: fc.option(fc.nat(6)), confidence: fc.constantFrom(undefined, 1, 2, 3) })
	.map(({ right, wrong, confidence }) => ({
		right,
		...(!right && wrong !== null && { wrong }),
		...(confidence && { confidence: confidence as 1 | 2 | 3 })
	}));
const talk: fc.Arbitrary<DialogueReport> = fc.record({
	ending: fc.nat(7),
	end: fc.constantFrom('good', 'ok', 'bad'),
	mood: fc.constantFrom(0, 1, 2, 3, 4)
});
const some = <T>(ids: string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
	fc.shuffledSubarray(ids).chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, value]))));
const report: fc.Arbitrary<Report> = fc.record({
	assignment: fc.constant('AAECAwQFBgc'),
	rev: fc.integer({ min: 1, max: 255 }),
	tag: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((b) => Buffer.from(b).toString('base64url')),
	name: fc.string({ unit: fc.constantFrom('王', '芳', 'A', '2'), minLength: 1, maxLength: 30 }),
	n: fc.integer({ min: 1, max: 65535 }),
	made: fc.nat(2 ** 26 - 1),
	modules: fc
		.tuple(
			...modules.map((m) =>
				fc.record({
					edition: fc.nat(65535),
					quiz: fc.option(fc.record({ best: fc.nat(100), day: fc.nat(65535).map(dayOf) })),
					items: some(
						m.items.map((i) => i.id),
						item
					),
					dialogues: some(
						m.dialogues.map((d) => d.id),
						talk
					)
				})
			)
		)
		.chain((all) =>
			fc.subarray(all.map((m, i) => [modules[i]!.id, m] as const)).map((list) => Object.fromEntries(list))
		)
});

const back = (r: Report, by = wire) => unpackReport(packReport(r, wire), by, r.assignment);

test('reads back what was packed', () => {
	fc.assert(
		fc.property(report, (r) => {
			expect(back(r)).toEqual(r);
		}),
		{ seed: 6, numRuns: 200 }
	);
});

describe('another edition of the course', () => {
	const whole = sampleReport(modules, { seen: 80, right: 50 });

	test('leaves out what it does not have, and nothing else', () => {
		const older = sampleWire(modules);
		for (const id of ['module-2', 'item-1-3', 'talk-3-b']) delete older.numbers[id];
		const expected = structuredClone(whole);
		delete expected.modules['module-2'];
		delete expected.modules['module-1']?.items['item-1-3'];
		delete expected.modules['module-3']?.dialogues['talk-3-b'];
		expect(whole.modules['module-1']?.items).toHaveProperty('item-1-3');
		expect(back(whole, older)).toEqual(expected);
	});

	test('reads numbers that came much later', () => {
		const grown = { course: 'course', numbers: { ...wire.numbers, 'item-0-99': 900, 'module-77': 901 } };
		const more = structuredClone(whole);
		more.modules['module-0']!.items['item-0-99'] = { right: true };
		more.modules['module-77'] = { edition: 1, quiz: null, items: { 'item-0-99': { right: false } }, dialogues: {} };
		expect(unpackReport(packReport(more, grown), grown, more.assignment)).toEqual(more);
		const { 'item-0-99': _, ...items } = more.modules['module-0']!.items;
		expect(unpackReport(packReport(more, grown), wire, more.assignment)?.modules['module-0']?.items).toEqual(items);
	});

	test('of another course is none', () => {
		expect(back(whole, { ...wire, course: 'other' })).toBeUndefined();
	});
});

test('packs nothing that it has no number for', () => {
	const r = sampleReport(modules, { seen: 0, right: 0 });
	r.modules['constructor'] = r.modules['module-0']!;
	expect(Object.keys(back(r)!.modules)).not.toContain('constructor');
});

test('refuses every cut and every tail', () => {
	const bytes = packReport(sampleReport(modules, { seen: 80, right: 50 }), wire);
	for (let end = 0; end < bytes.length; end++)
		expect(unpackReport(bytes.subarray(0, end), wire, 'AAECAwQFBgc')).toBeUndefined();
	expect(unpackReport(Uint8Array.of(...bytes, 0), wire, 'AAECAwQFBgc')).toBeUndefined();
});

test('never throws and never gives what no report holds', () => {
	const bytes = packReport(sampleReport(modules, { seen: 80, right: 50 }), wire);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
			(changes) => {
				const altered = bytes.slice();
				for (const [at, byte] of changes) altered[at] = byte;
				const read = unpackReport(altered, wire, 'AAECAwQFBgc');
				for (const { quiz, dialogues } of Object.values(read?.modules ?? {})) {
					expect(quiz?.best ?? 0).toBeLessThanOrEqual(100);
					expect(Object.values(dialogues).every(({ mood, end }) => mood <= 4 && end)).toBe(true);
				}
			}
		),
		{ seed: 7, numRuns: 500 }
	);
});

test('takes 30 bytes a module where two thirds were seen', () => {
	const eight = sampleModules(8, 32);
	const numbers = sampleWire(eight);
	const packed = packReport(sampleReport(eight, { seen: 69, right: 60 }), numbers);
	expect(packed.length).toBeLessThanOrEqual(8 * 30);
});
