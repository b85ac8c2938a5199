import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sampleAssignment, sampleModules, sampleReport, sampleWire } from '$lib/core/report-sample';
import { readAssignment, signAssignment } from './assignment-link';
import { FrameSet, toFrames } from './frames';
import { openHandIn, sealFile, sealReport } from './hand-in';
import { newKeys, type TrainerKeys } from './keys';
import { findPayloads, writePayload, type Payload, type PayloadKind } from './payload';

/** Nothing that was made up or altered is ever opened, and nothing throws. */
const SEED = Number(process.env['SEED'] ?? 1);
const RUNS = 10_000;

const modules = sampleModules(4, 16);
const wire = sampleWire(modules);
const KINDS: PayloadKind[] = ['assignment', 'report', 'file', 'frame'];
let keys: TrainerKeys;
let sound: Payload[] = [];

beforeAll(async () => {
	({ keys } = await newKeys(null));
	const { modules: _, ...head } = sampleReport(modules, { seen: 80, right: 50 });
	const told = [{ id: 'x', day: '2026-11-02', module: 'module-0', quiz: { score: 1, passed: true } }];
	const report = await sealReport(sampleReport(modules, { seen: 80, right: 50 }), keys.public, wire);
	sound = [
		await signAssignment(sampleAssignment(modules, keys.public), keys, wire),
		report,
		await sealFile({ ...head, told }, keys.public),
		...toFrames(report, 200).map((text) => {
			const [frame] = findPayloads(text);
			if (!frame?.ok) throw new Error('no frame');
			return frame.payload;
		})
	];
});

/** What a trainer's or a learner's screen does with whatever it is given. */
const opens = async (p: Payload, frames: FrameSet): Promise<boolean> => {
	const { whole } = frames.add(p);
	if (!whole) return false;
	const [assignment, report] = [await readAssignment(whole, wire), await openHandIn(whole, keys, wire, modules)];
	return assignment.ok || report.ok;
};

const change = fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('byte', 'cut', 'grow', 'kind'));

test('altered payloads never open, though their checks were made anew', async () => {
	let altered = 0;
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }), async (which, changes) => {
			const from = sound[which % 3]!;
			let { kind } = from;
			let body = from.body.slice();
			for (const [at, byte, how] of changes) {
				if (how === 'byte' && body.length > 0) body[at % body.length] = byte;
				else if (how === 'cut') body = body.slice(0, at % (body.length + 1));
				else if (how === 'grow') body = Uint8Array.of(...body, byte).slice(0, 1000);
				else kind = KINDS[byte % KINDS.length]!;
			}
			const p = writePayload(kind, body);
			if (p.text === from.text) return;
			altered++;
			expect(await opens(p, new FrameSet())).toBe(false);
		}),
		{ seed: SEED, numRuns: RUNS }
	);
	expect(altered).toBeGreaterThan(RUNS * 0.9);
});

test('altered texts are never whole', () => {
	fc.assert(
		fc.property(fc.nat(), fc.nat(), fc.constantFrom(...'Aa0_-。 \n%#'), (which, at, character) => {
			const { text } = sound[which % sound.length]!;
			const place = at % text.length;
			const changed = `https://x.example/zh-Hans/collect/#${text.slice(0, place)}${character}${text.slice(place + 1)}`;
			if (changed.endsWith(text)) return;
			expect(findPayloads(changed).some((f) => f.ok)).toBe(false);
		}),
		{ seed: SEED, numRuns: RUNS }
	);
});

test('random texts, links and payloads never throw and never open', async () => {
	const piece = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...'sgEAswt0_-#%/23 \n>') }),
		fc.constantFrom('https://x.example/zh-Hans/join/#', '/collect#', 'sgEA', 'sQEAAA', 'swED', '%23', '\u200b'),
		fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from(b).toString('base64url')),
		fc
			.tuple(fc.constantFrom(...KINDS), fc.uint8Array({ maxLength: 300 }))
			.map(([kind, body]) => writePayload(kind, body).text)
	);
	let read = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
			const frames = new FrameSet();
			for (const found of findPayloads(pieces.join('')))
				if (found.ok) {
					read++;
					expect(await opens(found.payload, frames)).toBe(false);
				}
		}),
		{ seed: SEED, numRuns: RUNS }
	);
	expect(read).toBeGreaterThan(100);
});
