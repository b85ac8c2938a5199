import { loadModule, loadWire } from '$lib/content/load';
import type { Assignment } from '$lib/core/assignment';
import type { Id, Locale, Module } from '$lib/core/course';
import { minutesOf } from '$lib/core/day';
import { handedAs, type Handed } from '$lib/core/hand-in';
import { toldOf } from '$lib/core/hand-in-file';
import { reportOn, type Report } from '$lib/core/report';
import { otherLocale } from '$lib/i18n/locale';
import { sealFile, sealReport } from '$lib/interop/hand-in';
import type { Payload } from '$lib/interop/payload';
import { tagOf } from '$lib/interop/tag';
import { deviceSecret } from '$lib/log/device';
import { statementsOf } from '$lib/log/learners';
import type { Logbook } from '$lib/log/log';

/** The modules with work in them; in whichever script they are stored, since a report is the same in both. */
export const modulesFor = async (ids: readonly Id[], locale: Locale): Promise<{ modules: Module[]; missing: Id[] }> => {
	const missing: Id[] = [];
	const read = (id: Id) =>
		loadModule(locale, id)
			.catch(() => loadModule(otherLocale(locale), id))
			.catch(() => void missing.push(id));
	const modules = await Promise.all(ids.map(read));
	return { modules: modules.flatMap((module) => module ?? []), missing };
};

/** A hand-in, ready to be shown. */
export interface Made {
	report: Report;
	payload: Payload;
	/** The same as a file of statements; where none can be read or they are too many, the report alone. */
	file: Promise<Payload>;
	handed: Handed & { same: boolean };
}

export const make = async (
	log: Logbook,
	learner: Id,
	name: string,
	asked: Assignment,
	modules: readonly Module[]
): Promise<Made> => {
	const [{ value: home }, { value: records }, secret, wire] = await Promise.all([
		log.home(),
		log.modules(),
		deviceSecret(),
		loadWire()
	]);
	// another tab may have handed in, or accepted a change, since this one was opened
	const { assignment, handed: before } = home.assignments[asked.id] ?? { assignment: asked };
	const done = { name, modules: reportOn(assignment, records, modules) };
	const handed = handedAs(assignment, before, done);
	const head = {
		assignment: assignment.id,
		rev: assignment.rev,
		tag: await tagOf(secret, assignment.key, learner),
		name,
		n: handed.n,
		made: minutesOf(Date.now())
	};
	const report: Report = { ...head, modules: done.modules };
	const payload = await sealReport(report, assignment.key, wire);
	const file = async (): Promise<Payload> => {
		if (log.keeps === 'tab') return payload;
		const told = toldOf(await statementsOf(learner), assignment.modules);
		return sealFile({ ...head, told }, assignment.key);
	};
	return { report, payload, file: file().catch(() => payload), handed };
};

/** Kept once it has been shown; what is the same as before is no other hand-in. */
export const note = async (log: Logbook, { course, id }: Assignment, { same, ...handed }: Made['handed']) => {
	if (!same) await log.agree({ verb: 'handed-in', object: { course, kind: 'assignment', id }, result: handed });
};
