import type { Id } from './course.ts';

/** `YYYY-MM-DD`, where whoever wrote it was. */
export type Day = string;

/**
 * Modules given to a cohort with a due date and a pass mark: what a trainer's link says and a learner accepts.
 * A change keeps the id and the key and has a higher `rev`.
 */
export interface Assignment {
	/** 8 random bytes, base64url. */
	id: Id;
	/** 1–255. */
	rev: number;
	/** How the trainer signs: one line, 1–20 characters. */
	trainer: string;
	/** The cohort's name: one line, 0–20 characters. */
	cohort: string;
	course: Id;
	/** 1–24, each once, in the order given. */
	modules: Id[];
	start: Day | null;
	due: Day | null;
	/** 50–100: the share of quiz points, in hundredths, that this trainer asks for. */
	pass: number;
	/** 0–60 characters, one line. */
	note: string;
	/** Taken back: nothing is due any more. */
	withdrawn: boolean;
	/** The trainer's public key: a P-256 point, X then Y, 64 bytes in base64url. */
	key: string;
}

export const MAX_MODULES = 24;
/** Characters as a reader counts them. */
export const MAX_SIGNATURE = 20;
export const MAX_NOTE = 60;

/** What differs between what was accepted and what came now, in the order to tell it. */
export type Change =
	| { what: 'withdrawn' | 'resumed' }
	| { what: 'added' | 'removed'; modules: Id[] }
	| { what: 'start' | 'due'; from: Day | null; to: Day | null }
	| { what: 'pass'; from: number; to: number }
	| { what: 'note' | 'trainer' | 'cohort'; from: string; to: string };

export const changesBetween = (old: Assignment, now: Assignment): Change[] => {
	const missing = (from: Assignment, list: Id[]) => list.filter((id) => !from.modules.includes(id));
	const added = missing(old, now.modules);
	const removed = missing(now, old.modules);
	const changes: Change[] = [];
	if (old.withdrawn !== now.withdrawn) changes.push({ what: now.withdrawn ? 'withdrawn' : 'resumed' });
	if (added.length > 0) changes.push({ what: 'added', modules: added });
	if (removed.length > 0) changes.push({ what: 'removed', modules: removed });
	for (const what of ['start', 'due'] as const)
		if (old[what] !== now[what]) changes.push({ what, from: old[what], to: now[what] });
	if (old.pass !== now.pass) changes.push({ what: 'pass', from: old.pass, to: now.pass });
	for (const what of ['note', 'trainer', 'cohort'] as const)
		if (old[what] !== now[what]) changes.push({ what, from: old[what], to: now[what] });
	return changes;
};

/** What opening a link comes to, next to what this learner has accepted before. */
export type Meeting = 'new' | 'same' | 'changed' | 'older' | 'not-the-same-trainer';

export const meet = (accepted: Assignment | undefined, now: Assignment): Meeting => {
	if (!accepted) return 'new';
	if (accepted.key !== now.key) return 'not-the-same-trainer';
	if (now.rev < accepted.rev) return 'older';
	// two devices of one trainer may give two changes the same number: what is opened now is what is asked now
	return changesBetween(accepted, now).length > 0 ? 'changed' : 'same';
};

/** Whole days from `today` to `day`: 0 today, negative when it is over. */
export const daysUntil = (day: Day, today: Day): number =>
	Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
