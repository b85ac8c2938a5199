import type { Id, Item, Lesson } from './course.ts';
import type { Attempt, Given, Reply } from './progress.ts';

/** What was given to this very item: a response to an item that has changed since was to another item. */
export const givenTo = (item: Pick<Item, 'id' | 'print'>, attempt: Attempt | undefined): Given | undefined => {
	const given = attempt?.given[item.id];
	return given?.print === item.print ? given : undefined;
};

/** What was written to this very reply item. */
export const replyTo = (item: Pick<Item, 'id' | 'print'>, attempt: Attempt | undefined): Reply | undefined => {
	const reply = attempt?.replies[item.id];
	return reply?.print === item.print ? reply : undefined;
};

/** It was answered in this attempt, but has been changed since: it is asked again, with a word about it. */
export const changedSince = (item: Pick<Item, 'id' | 'print'>, attempt: Attempt | undefined): boolean =>
	(attempt?.given[item.id] !== undefined && !givenTo(item, attempt)) ||
	(attempt?.replies[item.id] !== undefined && !replyTo(item, attempt));

/** The step to go on at. Where the saved one has left the course: the first item not answered, else the last step. */
export const lessonAt = (lesson: Lesson, attempt: Attempt | undefined): number => {
	if (!attempt || attempt.done || attempt.step === null) return 0;
	const saved = lesson.steps.findIndex((s) => s.id === attempt.step);
	if (saved >= 0) return saved;
	const open = lesson.steps.findIndex(
		(s) => s.item !== undefined && !attempt.given[s.item] && !attempt.replies[s.item]
	);
	return open >= 0 ? open : lesson.steps.length - 1;
};

/** A quiz's items as they can be asked today: those drawn that the course still has. */
export const asked = <I extends Pick<Item, 'id'>>(drawn: readonly Id[], items: readonly I[]): I[] =>
	drawn.flatMap((id) => items.find((i) => i.id === id) ?? []);

/** The item to go on at: the one on screen when it was left, else the first not answered; its length when all are. */
export const quizAt = (items: readonly Pick<Item, 'id' | 'print'>[], attempt: Attempt): number => {
	const saved = items.findIndex((i) => i.id === attempt.step);
	if (saved >= 0) return saved;
	const open = items.findIndex((i) => !givenTo(i, attempt));
	return open >= 0 ? open : items.length;
};
