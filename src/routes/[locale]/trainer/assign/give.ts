import { loadWire } from '$lib/content/load';
import type { Assignment } from '$lib/core/assignment';
import type { Assigned } from '$lib/core/cohort';
import type { Id } from '$lib/core/course';
import { toBase64url } from '$lib/interop/base64url';
import { signAssignment } from '$lib/interop/assignment-link';
import type { TrainerKeys } from '$lib/interop/keys';
import { localTime } from '$lib/log/stamp';
import type { TrainerLog, Writing } from '$lib/log/trainer-log';

export const newAssignmentId = (): Id => toBase64url(crypto.getRandomValues(new Uint8Array(8)));

/** Signs it and keeps it, and how the trainer signs with it. */
export const give = async (
	log: TrainerLog,
	keys: TrainerKeys,
	assignment: Assignment,
	cohort: Id,
	more: readonly Writing[] = []
): Promise<Assigned> => {
	const { text } = await signAssignment(assignment, keys, await loadWire());
	const now = Date.now();
	const made = localTime(now, new Date(now).getTimezoneOffset());
	const assigned: Assigned = { assignment, cohort, payload: text, made };
	await log.writeAll([...more, [`assigned:${assignment.id}`, assigned], ['trainer', { name: assignment.trainer }]]);
	return assigned;
};
