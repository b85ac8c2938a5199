import type { Id } from '$lib/core/course';
import type { Attempt, ModuleRecord, TalkAttempt } from '$lib/core/progress';
import type { Happened, Place } from '$lib/core/statement';

/**
 * The one way out of a player. Resolves with the module's record once the statement is kept: whatever the learner is
 * shown next is shown after that. Rejects when it could not be kept; nothing has then changed.
 */
export type OnStatement = (happened: Happened) => Promise<ModuleRecord>;

const attemptAt = (record: ModuleRecord | undefined, place: Place): Attempt | TalkAttempt | undefined => {
	if (place.kind === 'lesson') return record?.lessons[place.id]?.attempt;
	if (place.kind === 'quiz') return record?.quiz?.attempt;
	if (place.kind === 'dialogue') return record?.dialogues[place.id]?.attempt;
	return undefined;
};

/**
 * The attempt under way; opens one if there is none. Nothing is written for merely looking in.
 * Of two tabs that open one at once the first wins, so it is read back from the record.
 */
export const ensureAttempt = async (
	record: ModuleRecord | undefined,
	place: Place,
	onstatement: OnStatement,
	result: { seed: number; items?: Id[] }
): Promise<Attempt | TalkAttempt> => {
	const open = attemptAt(record, place);
	if (open && !open.done) return open;
	const started = attemptAt(await onstatement({ verb: 'started', object: place, result }), place);
	if (!started) throw new Error(`${place.kind} ${place.id} did not start`);
	return started;
};

/**
 * Keeps where the learner stands, before what they respond there, if the record says otherwise: nothing was saved after
 * the start, another tab saved an item of its own draw, or the course has lost the place. What shows would then be the
 * first item still open, and the response itself would carry the screen past its feedback.
 */
export const ensureStep = async (
	{ id, step }: Attempt,
	place: Place,
	onstatement: OnStatement,
	here: Id
): Promise<void> => {
	if (step === here) return;
	await onstatement({ verb: 'moved', object: { ...place, attempt: id }, result: { step: here } });
};

/** A fresh seed for an attempt's shuffles; kept in its first statement. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
