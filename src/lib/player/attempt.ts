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
 * The id of the attempt under way; opens one if there is none. Nothing is written for merely looking in.
 * Of two tabs that open one at once the first wins, so the id is read back from the record.
 */
export const ensureAttempt = async (
	record: ModuleRecord | undefined,
	place: Place,
	onstatement: OnStatement,
	result: { seed: number; items?: Id[] }
): Promise<Id> => {
	const open = attemptAt(record, place);
	if (open && !open.done) return open.id;
	const started = attemptAt(await onstatement({ verb: 'started', object: place, result }), place);
	if (!started) throw new Error(`${place.kind} ${place.id} did not start`);
	return started.id;
};

/** A fresh seed for an attempt's shuffles; kept in its first statement. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
