import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assignment } from '$lib/core/assignment';
import { dayOf } from '$lib/core/day';
import { sampleAssignment, sampleModules, sampleWire } from '$lib/core/report-sample';
import { readAssignment, signAssignment } from './assignment-link';
import { newKeys, SIGNING } from './keys';
import { writePayload } from './payload';

const modules = sampleModules(24, 20);
const wire = sampleWire(modules);
const here = newKeys(null);
const sample = async (more: Partial<Assignment> = {}): Promise<Assignment> => ({
	...sampleAssignment(modules.slice(0, 8), (await here).keys.public),
	...more
});
const signed = async (more: Partial<Assignment> = {}) => signAssignment(await sample(more), (await here).keys, wire);

const day = fc.option(fc.nat(65535).map(dayOf), { nil: null });
const line = (max: number) => fc.string({ unit: fc.constantFrom('陈', '店', 'a', '7', '，'), maxLength: max });
const assignment: fc.Arbitrary<Omit<Assignment, 'key'>> = fc.record({
	id: fc.uint8Array({ minLength: 8, maxLength: 8 }).map((b) => Buffer.from(b).toString('base64url')),
	rev: fc.integer({ min: 1, max: 255 }),
	trainer: line(19).map((s) => `陈${s}`),
	cohort: line(20),
	course: fc.constant('course'),
	modules: fc.shuffledSubarray(
		modules.map((m) => m.id),
		{ minLength: 1 }
	),
	start: day,
	due: day,
	pass: fc.integer({ min: 50, max: 100 }),
	note: line(60),
	withdrawn: fc.boolean()
});

test('reads back what was signed', async () => {
	const { keys } = await here;
	await fc.assert(
		fc.asyncProperty(assignment, async (a) => {
			const whole = { ...a, key: keys.public };
			const read = await readAssignment(await signAssignment(whole, keys, wire), wire);
			expect(read).toEqual({ ok: true, assignment: whole });
		}),
		{ seed: 5, numRuns: 60 }
	);
});

test('fits one code of version 15 with 8 modules, full texts and an address of 55 characters', async () => {
	const p = await signed({ trainer: '陈大文師', cohort: '字'.repeat(20), note: '字'.repeat(30) });
	expect(55 + p.text.length).toBeLessThanOrEqual(520);
});

test('cuts texts to whole characters where they are made of very many bytes', async () => {
	const family = '👩‍👩‍👧‍👦';
	const read = await readAssignment(await signed({ note: family.repeat(60) }), wire);
	expect(read).toMatchObject({ ok: true, assignment: { note: family.repeat(10) } });
});

test('takes turned and broken lines for plain ones', async () => {
	const read = await readAssignment(await signed({ note: ' 先学\n\u202e第一\u0007个 ' }), wire);
	expect(read).toMatchObject({ ok: true, assignment: { note: '先学 第一 个' } });
});

describe('refuses', () => {
	const refused = (reason: string) => ({ ok: false, reason });

	test('a byte altered anywhere, though its check was made anew', async () => {
		const p = await signed();
		for (let i = 0; i < p.body.length; i++) {
			const body = p.body.slice();
			body[i]! ^= 1;
			expect(await readAssignment(writePayload('assignment', body), wire)).toEqual(refused('tampered'));
		}
	});

	test('one signed by somebody else under this trainer’s key', async () => {
		const { keys } = await here;
		const other = (await newKeys(null)).keys;
		const p = await signAssignment(await sample(), { ...other, public: keys.public }, wire);
		expect(await readAssignment(p, wire)).toEqual(refused('tampered'));
	});

	test('one cut at any length, though its check was made anew', async () => {
		const p = await signed();
		for (let end = 0; end < p.body.length; end++) {
			const cut = writePayload('assignment', p.body.subarray(0, end));
			expect(await readAssignment(cut, wire)).toEqual(refused(end <= 128 ? 'damaged' : 'tampered'));
		}
	});

	test('another kind under its name', async () => {
		const p = await signed();
		expect(await readAssignment(writePayload('report', p.body), wire)).toEqual(refused('damaged'));
	});

	test('another course’s', async () => {
		expect(await readAssignment(await signed(), { ...wire, course: 'other' })).toEqual(refused('other-course'));
	});

	test('modules that this app does not have yet', async () => {
		const older = sampleWire(modules);
		delete older.numbers['module-5'];
		expect(await readAssignment(await signed(), older)).toEqual(refused('unknown-modules'));
	});

	/** Signed as it stands: what only a newer or a broken app would send. */
	const forged = async (change: (asked: Uint8Array) => Uint8Array | void) => {
		const p = await signed();
		const { keys } = await here;
		const [key, asked] = [p.body.subarray(0, 64), p.body.slice(64, -64)];
		const said = change(asked) ?? asked;
		const context = new TextEncoder().encode('tingdong assignment 1\n');
		const text = Uint8Array.of(...context, ...key, ...said);
		const signature = new Uint8Array(await crypto.subtle.sign(SIGNING, keys.sign, text));
		return readAssignment(writePayload('assignment', Uint8Array.of(...key, ...said, ...signature)), wire);
	};

	test('what a newer app says with a spare bit', async () => {
		expect(await forged((asked) => void (asked[9]! |= 0x80))).toEqual(refused('newer'));
	});

	test('what says more or less than it should', async () => {
		expect(await forged((asked) => asked.slice(0, -1))).toEqual(refused('damaged'));
		expect(await forged((asked) => Uint8Array.of(...asked, 0))).toEqual(refused('damaged'));
		expect(await forged((asked) => void (asked[8] = 0))).toEqual(refused('damaged'));
		expect(await forged(() => new Uint8Array())).toEqual(refused('damaged'));
	});
});

test.each<[string, Partial<Assignment>]>([
	['no module', { modules: [] }],
	['a module twice', { modules: ['module-1', 'module-1'] }],
	['an unknown module', { modules: ['module-99'] }],
	['a module called by a prototype key', { modules: ['constructor'] }],
	['a pass mark that none asks for', { pass: 20 }],
	['no revision', { rev: 0 }],
	['a date before any of ours', { due: '2023-12-31' }],
	['a date that is none', { start: '2026-02-30' }],
	['nobody to sign it', { trainer: '' }],
	['another’s key', { key: 'A'.repeat(86) }],
	['another course', { course: 'other' }],
	['an id of another length', { id: 'AAAA' }]
])('signs none with %s', async (_, more) => {
	await expect(signed(more)).rejects.toThrow(RangeError);
});
