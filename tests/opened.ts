import type { Module } from '../src/lib/core/course';
import type { Report } from '../src/lib/core/report';
import { openHandIn } from '../src/lib/interop/hand-in';
import type { TrainerKeys } from '../src/lib/interop/keys';
import { findPayloads, type Payload } from '../src/lib/interop/payload';
import { wire } from './trainer';

/** Whatever carries it. */
export const payloadIn = (text: string): Payload => {
	const [found] = findPayloads(text);
	if (!found?.ok) throw new Error(`no payload in ${text.slice(0, 80)}`);
	return found.payload;
};

/** A hand-in opened past the app. */
export const opened = async (payload: Payload, keys: TrainerKeys, modules: readonly Module[]): Promise<Report> => {
	const hand = await openHandIn(payload, keys, await wire(), modules);
	if (!hand.ok) throw new Error(hand.reason);
	return hand.report;
};
