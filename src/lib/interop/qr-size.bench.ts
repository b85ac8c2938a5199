/** By hand (`BUILD=no npm run bench -- qr-size`): how large a QR code gets, and from when on there are several. */
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import type { Told } from '$lib/core/hand-in-file';
import { sampleAssignment, sampleModules, sampleReport, sampleWire } from '$lib/core/report-sample';
import { signAssignment } from './assignment-link';
import { toFrames } from './frames';
import { sealFile, sealReport } from './hand-in';
import { newKeys } from './keys';
import type { Payload } from './payload';

const ADDRESS = 'https://training.example.com/tingdong/zh-Hant/collect/#'.padEnd(55, '#');
/** Bytes that a code of version 15 holds at level L. */
const ROOM = 520;

const measure = (p: Payload): { version: number; frames: number } => {
	const frames = toFrames(p, ROOM - ADDRESS.length);
	const versions = frames.map((frame) => encode(ADDRESS + frame, { ecc: 'L' }).version);
	return { version: Math.max(...versions), frames: frames.length };
};

test('assignments and reports of 1 to 20 modules', async () => {
	expect(ADDRESS).toHaveLength(55);
	const { keys } = await newKeys(null);
	const rows: string[] = [];
	for (const count of [1, 5, 8, 12, 20]) {
		const modules = sampleModules(count, 32);
		const wire = sampleWire(modules);
		const asked = sampleAssignment(modules, keys.public);
		const texts = { cohort: '字'.repeat(20), note: '字'.repeat(30), trainer: '字'.repeat(4) };
		const full = { cohort: '字'.repeat(20), note: '字'.repeat(60), trainer: '字'.repeat(20) };
		const worst = { ...sampleReport(modules, { seen: 100, right: 0 }), name: '字'.repeat(30), n: 65_535 };
		const payloads = {
			'assignment, usual': await signAssignment(asked, keys, wire),
			'assignment, 20 + 4 + 30 characters': await signAssignment({ ...asked, ...texts }, keys, wire),
			'assignment, 20 + 20 + 60 characters': await signAssignment({ ...asked, ...full }, keys, wire),
			'report, 22 of 32 seen, 60 % right': await sealReport(
				sampleReport(modules, { seen: 69, right: 60 }),
				keys.public,
				wire
			),
			'report, all seen, all wrong, name of 30': await sealReport(worst, keys.public, wire)
		};
		for (const [what, p] of Object.entries(payloads)) {
			const { version, frames } = measure(p);
			rows.push(`| ${count} | ${what} | ${p.bytes.length} | ${55 + p.text.length} | ${frames} × v${version} |`);
			expect(version).toBeLessThanOrEqual(15);
			if (count <= 8 && !what.includes('all') && !what.includes('60 c')) expect(frames).toBe(1);
		}
	}
	process.stdout.write(
		['| modules | what | bytes | characters with address | codes |', '|--:|---|--:|--:|---|', ...rows].join('\n')
	);
});

test('a file of 24 modules with everything done', async () => {
	const { keys } = await newKeys(null);
	const modules = sampleModules(24, 40);
	const { modules: _, ...head } = sampleReport(modules, { seen: 0, right: 0 });
	const told = modules.flatMap((m): Told[] =>
		m.items.map(({ id }) => ({
			id: 'abcdefghijk',
			day: '2026-11-20',
			module: m.id.padEnd(16, '-'),
			item: id.padEnd(14, '-'),
			print: 'abcdefghijk',
			response: { kind: 'order', order: ['listen', 'name', 'ask', 'act', 'confirm'] },
			score: 0.8333333333333334,
			confidence: 3
		}))
	);
	process.stdout.write(
		`${told.length} responses: ${(await sealFile({ ...head, told }, keys.public)).bytes.length} bytes of ${256 * 1024}\n`
	);
});
