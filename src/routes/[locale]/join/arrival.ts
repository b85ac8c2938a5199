import { changesBetween, meet, type Assignment, type Change, type Meeting } from '$lib/core/assignment';
import type { Accepted } from '$lib/core/progress';
import type { Id } from '$lib/core/course';
import type { Wire } from '$lib/core/wire';
import { readAssignment, type ReadAssignment } from '$lib/interop/assignment-link';
import { findPayloads, type Found } from '$lib/interop/payload';

/** Why a text brings no assignment. */
export type Refusal =
	Extract<Found, { ok: false }>['reason'] | Extract<ReadAssignment, { ok: false }>['reason'] | 'not-ours' | 'a-hand-in';

export type Arrival =
	| { what: 'refused'; reason: Refusal }
	| { what: 'met'; meeting: Meeting; assignment: Assignment; before: Assignment | undefined; changes: Change[] };

/**
 * What a text from outside (a link, a code, a whole chat) asks of this learner. Of several assignments the last one that
 * can be read counts, and of one assignment its newest form, wherever in the chat an older one is quoted; where none can
 * be read, what is wrong with the last.
 *
 * @param accepted by id, what this learner has accepted before
 */
export const arrivalIn = async (
	text: string,
	wire: Wire,
	accepted: Readonly<Record<Id, Accepted>>
): Promise<Arrival> => {
	let arrival: Arrival = { what: 'refused', reason: 'not-ours' };
	for (const found of findPayloads(text)) {
		const next = found.ok ? await metIn(found, wire, accepted) : { what: 'refused' as const, reason: found.reason };
		if (arrival.what === 'refused' || (next.what === 'met' && !isQuoted(next.assignment, arrival.assignment)))
			arrival = next;
	}
	return arrival;
};

const isQuoted = (one: Assignment, newest: Assignment): boolean =>
	one.id === newest.id && one.key === newest.key && one.rev < newest.rev;

const metIn = async (
	{ payload }: Extract<Found, { ok: true }>,
	wire: Wire,
	accepted: Readonly<Record<Id, Accepted>>
): Promise<Arrival> => {
	if (payload.kind !== 'assignment') return { what: 'refused', reason: 'a-hand-in' };
	const read = await readAssignment(payload, wire);
	if (!read.ok) return { what: 'refused', reason: read.reason };
	const { assignment } = read;
	const known = Object.hasOwn(accepted, assignment.id) ? accepted[assignment.id] : undefined;
	const before = known?.assignment;
	const meeting = meet(before, assignment);
	return {
		what: 'met',
		// put away once, it is as good as new
		meeting: known?.left && meeting === 'same' ? 'new' : meeting,
		assignment,
		before,
		changes: before && meeting === 'changed' ? changesBetween(before, assignment) : []
	};
};
