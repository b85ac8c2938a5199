/** Whether there is a reply to listen to at all. */
import type { Told } from './coach-text.ts';

const MARKS = /[，。？]/g;
const lettersOf = (told: Told): string => told.text.replace(MARKS, '');

/**
 * Nothing, marks, emoji, one thing again and again, a number, keys hit at random, or a word or two that only fill a gap
 * (好的、嗯).
 * `idle` is longest first.
 */
export const isEmpty = (told: Told, idle: readonly string[]): boolean => {
	let left = lettersOf(told);
	if (!/\p{sc=Han}/u.test(left)) return true;
	if (new Set(left).size < 2 || /^[\d零一二三四五六七八九十百千万%]*$/.test(left)) return true;
	if (left.length > 12) return false;
	for (let cut = idle.find((word) => left.startsWith(word)); cut; cut = idle.find((word) => left.startsWith(word)))
		left = left.slice(cut.length);
	return left === '';
};

const pairsOf = (text: string): Map<string, number> => {
	const pairs = new Map<string, number>();
	for (let i = 0; i + 1 < text.length; i++) {
		const pair = text.slice(i, i + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
};

/** How many pairs of neighbouring characters two texts have in common. */
const sharedOf = (a: string, b: string): number => {
	const [left, right] = [pairsOf(a), pairsOf(b)];
	let shared = 0;
	for (const [pair, times] of left) shared += Math.min(times, right.get(pair) ?? 0);
	return shared;
};

/**
 * Where a reply counts as copied. A line given back with a word changed keeps four in five of its pairs (Dice); a reply
 * that says the customer's matter back in full and goes on from there shares less than half.
 */
const COPIED = 0.75;
/** Or nearly all that is in the reply stands in the line: half a line given back is a copy too. */
const TAKEN = 0.75;
/** Shorter ones share their pairs by chance. */
const SHORT = 6;

export const isCopied = (told: Told, sources: readonly Told[]): boolean => {
	const reply = lettersOf(told);
	return sources.some((source) => {
		const line = lettersOf(source);
		if (reply.length < SHORT || line.length < SHORT) return false;
		const shared = sharedOf(reply, line);
		return shared >= TAKEN * (reply.length - 1) || 2 * shared >= COPIED * (reply.length + line.length - 2);
	});
};
