import { MAX_MODULES, MAX_NOTE, MAX_SIGNATURE, type Assignment, type Day } from '$lib/core/assignment';
import { dayNumber, dayOf } from '$lib/core/day';
import type { Id } from '$lib/core/course';
import type { Wire } from '$lib/core/wire';
import { fromBase64url, toBase64url } from './base64url';
import { BitReader, BitWriter } from './bits';
import { publicKeyFor, SIGNING, type TrainerKeys } from './keys';
import { writePayload, type Payload } from './payload';
import { putText, takeText } from './text';
import { courseMark, idsBy } from './wire-numbers';

/**
 * key (64 bytes) · what is asked · signature (64). The key that it carries itself tells that a later link is of the same
 * trainer; whose it is, people compare by its eight digits.
 */
const KEY = 64;
const SIGNATURE = 64;
/** Says what is signed, so that no signature of another kind will ever do. */
const CONTEXT = new TextEncoder().encode('tingdong assignment 1\n');

const signedOf = (key: Uint8Array, asked: Uint8Array): Uint8Array<ArrayBuffer> =>
	Uint8Array.of(...CONTEXT, ...key, ...asked);

const putDay = (out: BitWriter, day: Day | null): void => {
	const number = day === null ? undefined : dayNumber(day);
	if (number === undefined) out.put(0, 1);
	else out.put(1, 1).put(number, 16);
};
const takeDay = (from: BitReader): Day | null => (from.take(1) === 1 ? dayOf(from.take(16)) : null);

/** Bits without a meaning yet: where one is set, a newer app says more than this one can read. */
const SPARE = 5;

const write = (a: Assignment, { course, numbers }: Wire): Uint8Array => {
	const out = new BitWriter().bytes(fromBase64url(a.id) ?? new Uint8Array()).put(a.rev, 8);
	out.put(0, SPARE).put(a.withdrawn ? 1 : 0, 1);
	putDay(out, a.start);
	putDay(out, a.due);
	out.put(a.pass, 7).put(courseMark(course), 16).gamma(a.modules.length);
	let last = 0;
	for (const number of a.modules.map((id) => numbers[id] ?? 0)) {
		out.signed(number - last);
		last = number;
	}
	putText(out, a.trainer, MAX_SIGNATURE);
	putText(out, a.cohort, MAX_SIGNATURE);
	putText(out, a.note, MAX_NOTE);
	return out.done();
};

/** @throws RangeError where it holds what cannot be sent: a screen that let it be made is wrong. */
export const signAssignment = async (a: Assignment, keys: TrainerKeys, wire: Wire): Promise<Payload> => {
	const known = a.modules.every((id) => Object.hasOwn(wire.numbers, id));
	const days = [a.start, a.due].every((day) => day === null || dayNumber(day) !== undefined);
	const id = fromBase64url(a.id);
	if (!fits(a) || !known || !days || id?.length !== 8 || a.course !== wire.course || a.key !== keys.public)
		throw new RangeError('an assignment that cannot be sent');
	const key = fromBase64url(keys.public)!;
	const asked = write(a, wire);
	const signature = new Uint8Array(await crypto.subtle.sign(SIGNING, keys.sign, signedOf(key, asked)));
	return writePayload('assignment', Uint8Array.of(...key, ...asked, ...signature));
};

const fits = (a: Omit<Assignment, 'key' | 'course'>): boolean =>
	Number.isInteger(a.rev) &&
	a.rev >= 1 &&
	a.rev <= 255 &&
	Number.isInteger(a.pass) &&
	a.pass >= 50 &&
	a.pass <= 100 &&
	a.modules.length >= 1 &&
	a.modules.length <= MAX_MODULES &&
	new Set(a.modules).size === a.modules.length &&
	a.trainer !== '';

export type ReadAssignment =
	| { ok: true; assignment: Assignment }
	| { ok: false; reason: 'tampered' | 'newer' | 'other-course' | 'unknown-modules' | 'damaged' };
const refused = (reason: Extract<ReadAssignment, { ok: false }>['reason']): ReadAssignment => ({ ok: false, reason });

/** Nothing but the key is believed before the signature is found to be right. */
export const readAssignment = async ({ kind, body }: Payload, wire: Wire): Promise<ReadAssignment> => {
	if (kind !== 'assignment' || body.length <= KEY + SIGNATURE) return refused('damaged');
	const key = body.slice(0, KEY);
	const asked = body.slice(KEY, -SIGNATURE);
	const check = await publicKeyFor('verify', toBase64url(key));
	const right = check && (await crypto.subtle.verify(SIGNING, check, body.slice(-SIGNATURE), signedOf(key, asked)));
	return right ? understand(new BitReader(asked), toBase64url(key), wire) : refused('tampered');
};

const understand = (from: BitReader, key: string, wire: Wire): ReadAssignment => {
	const id = toBase64url(from.bytes(8));
	const rev = from.take(8);
	if (from.take(SPARE) !== 0) return refused('newer');
	const withdrawn = from.take(1) === 1;
	const [start, due] = [takeDay(from), takeDay(from)];
	const pass = from.take(7);
	const mark = from.take(16);
	const count = from.gamma();
	if (count > MAX_MODULES) return refused('damaged');
	const ids = idsBy(wire);
	let last = 0;
	const modules = Array.from({ length: count }, (): Id | undefined => ids.get((last += from.signed())));
	const texts = [MAX_SIGNATURE, MAX_SIGNATURE, MAX_NOTE].map((max) => takeText(from, max));
	const [trainer, cohort, note] = texts;
	if (!from.ended || trainer === undefined || cohort === undefined || note === undefined) return refused('damaged');
	if (mark !== courseMark(wire.course)) return refused('other-course');
	const known = modules.filter((module) => module !== undefined);
	const asked = { id, rev, trainer, cohort, modules: known, start, due, pass, note, withdrawn };
	if (known.length < count) return refused('unknown-modules');
	return fits(asked) ? { ok: true, assignment: { ...asked, course: wire.course, key } } : refused('damaged');
};
