import type { Id, Module } from '$lib/core/course';
import { MAX_MINUTES } from '$lib/core/day';
import { foldModule } from '$lib/core/fold';
import { statementsOf, type Told } from '$lib/core/hand-in-file';
import { cleanLine } from '$lib/core/line';
import { MAX_SIGNER, reportOn, type Report } from '$lib/core/report';
import { isLearnt } from '$lib/core/statement';
import type { Wire } from '$lib/core/wire';
import { isCount, isRecord } from './check';
import { parseJson } from './json';
import type { TrainerKeys } from './keys';
import { MAX_BODY, type Payload } from './payload';
import { packReport, unpackReport } from './report-pack';
import { open, seal } from './seal';
import { isTold } from './told';

/** A hand-in comes in two sizes: the report, and a file of statements from which the very same report is made. */
export const sealReport = (report: Report, key: string, wire: Wire): Promise<Payload> =>
	seal('report', report.assignment, key, packReport(report, wire));

export type HandInFile = Omit<Report, 'modules'> & { told: Told[] };

/** @throws RangeError above 256 kB: more than every item of two courses like ours. */
export const sealFile = ({ assignment, rev, tag, name, n, made, told }: HandInFile, key: string): Promise<Payload> =>
	seal('file', assignment, key, new TextEncoder().encode(JSON.stringify({ rev, tag, name, n, made, told })));

export type OpenedHandIn = { ok: true; report: Report } | { ok: false; reason: 'not-for-this-key' | 'damaged' };

/** @param modules of the course as this app has it, in either script */
export const openHandIn = async (
	p: Payload,
	keys: TrainerKeys,
	wire: Wire,
	modules: readonly Module[]
): Promise<OpenedHandIn> => {
	const opened = await open(p, keys);
	if (!opened.ok) return opened;
	const { assignment, plain } = opened;
	const report =
		p.kind === 'report'
			? unpackReport(plain, wire, assignment)
			: reportIn(readFile(plain, assignment), wire.course, modules);
	return report ? { ok: true, report } : { ok: false, reason: 'damaged' };
};

const readFile = (plain: Uint8Array, assignment: Id): HandInFile | undefined => {
	const x = parseJson(new TextDecoder().decode(plain), MAX_BODY.file);
	if (!isRecord(x)) return undefined;
	const { rev, tag, name, n, made, told } = x;
	const upTo = (value: unknown, max: number): value is number => isCount(value) && value <= max;
	if (typeof name !== 'string' || name.length > 1000 || typeof tag !== 'string' || !/^[\w-]{16}$/.test(tag))
		return undefined;
	const signer = cleanLine(name, MAX_SIGNER);
	if (!signer || !upTo(rev, 255) || !upTo(n, 65535) || !(made === 0 || upTo(made, MAX_MINUTES))) return undefined;
	if (!Array.isArray(told) || !told.every(isTold)) return undefined;
	return { assignment, rev, tag, name: signer, n, made, told };
};

const reportIn = (file: HandInFile | undefined, course: Id, modules: readonly Module[]): Report | undefined => {
	if (!file) return undefined;
	const { told, ...head } = file;
	const statements = statementsOf(told, course, file.tag).filter(isLearnt);
	const ids = [...new Set(told.map(({ module }) => module))];
	const records = Object.fromEntries(
		ids.map((id) => [id, foldModule(statements.filter((s) => s.object.module === id))])
	);
	return { ...head, modules: reportOn({ modules: ids }, records, modules) };
};
