import { toFrames } from '$lib/interop/frames';
import type { Payload } from '$lib/interop/payload';

/** Bytes that a code of version 15 holds at level L: denser ones many phones do not read off a screen. */
export const ROOM = 520;

/** A hand-in as links, each short enough for one code: the whole, or frames of it. */
export const codesOf = (payload: Payload, linkTo: (text: string) => string): string[] =>
	toFrames(payload, ROOM - linkTo('').length).map(linkTo);

/** What file systems do not allow in names, and a person's name may have. */
export const fileNameOf = (...parts: string[]): string =>
	`${parts.map((part) => part.replace(/[\\/:*?"<>|.\s]+/g, ' ').trim()).join('-')}.tingdong`;
