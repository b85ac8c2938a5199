import { v7 } from 'uuid';
import { FOLD } from '$lib/core/fold';
import type { Agreed, Happened, Stamp } from '$lib/core/statement';

/** What this device has counted so far for one learner. */
export interface Head {
	seq: number;
	tick: number;
	/** Which fold the records were made by; missing before there was a number. */
	fold?: number;
}

export const START: Head = { seq: 0, tick: 0, fold: FOLD };

/** A clock outside these years is a flat battery, not a date: it is clamped, since days and gaps are made from it. */
const EARLIEST = Date.UTC(2024, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** ISO 8601 with the device's own offset (`2026-11-22T22:02:56.123+08:00`): the first ten characters are the learner's day. */
export const localTime = (now: number, offsetMinutes: number): string => {
	const at = Math.max(EARLIEST, Math.min(LATEST, now));
	const local = new Date(at - offsetMinutes * 60_000).toISOString().slice(0, -1);
	const ahead = -offsetMinutes;
	const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
	return `${local}${ahead < 0 ? '-' : '+'}${pad(Math.abs(ahead) / 60)}:${pad(Math.abs(ahead) % 60)}`;
};

/** The learner's own day now, as `YYYY-MM-DD`. */
export const today = (): string => localTime(Date.now(), new Date().getTimezoneOffset()).slice(0, 10);

export const stamp = <H extends Happened | Agreed>(happened: H, head: Head, origin: string): Stamp & H => {
	const now = Date.now();
	return {
		...happened,
		id: v7(),
		time: localTime(now, new Date(now).getTimezoneOffset()),
		origin,
		seq: head.seq + 1,
		tick: head.tick + 1
	};
};

/** 16 random bytes, base64url: one device, for as long as it keeps its storage. */
export const newOrigin = (): string => {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
};
