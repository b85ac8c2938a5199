import type { Collected } from '$lib/core/book';
import type { Module } from '$lib/core/course';
import type { Came, Here } from '$lib/core/outcome';
import type { Wire } from '$lib/core/wire';
import { toBase64url } from '$lib/interop/base64url';
import { openHandIn } from '$lib/interop/hand-in';
import type { TrainerKeys } from '$lib/interop/keys';
import type { Payload } from '$lib/interop/payload';
import { localTime, today } from '$lib/log/stamp';

/** What it takes to open a hand-in. */
export interface Opener {
	/** Nothing where this browser has no trainer's key. */
	keys: TrainerKeys | undefined;
	wire: () => Promise<Wire>;
	modules: () => Promise<Module[]>;
}

/** A payload as far as it can be opened here. Frames have been put together before. */
export const openPayload = async (p: Payload, { keys, wire, modules }: Opener): Promise<Came> => {
	if (p.kind === 'assignment') return { came: 'an-assignment' };
	if (!keys) return { came: 'no-key' };
	// a report is read by the numbers alone; only a file takes the course to read
	const course = await Promise.all([wire(), p.kind === 'file' ? modules() : []]).catch(() => undefined);
	if (!course) return { came: 'no-course' };
	const opened = await openHandIn(p, keys, ...course);
	if (!opened.ok) return { came: opened.reason === 'damaged' ? 'damaged' : 'other-trainer' };
	const now = Date.now();
	const one: Collected = {
		id: toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', p.bytes))),
		received: localTime(now, new Date(now).getTimezoneOffset()),
		sealed: p.text,
		report: opened.report
	};
	return { came: 'report', one };
};

export const here = (): Here => ({ today: today(), east: -new Date().getTimezoneOffset() });
