import { dayNumber, dayOf, MAX_MINUTES } from '$lib/core/day';
import type { Id, Mood } from '$lib/core/course';
import { MAX_SIGNER, type DialogueReport, type ItemReport, type ModuleReport, type Report } from '$lib/core/report';
import type { Confidence } from '$lib/core/response';
import type { Wire } from '$lib/core/wire';
import { fromBase64url, toBase64url } from './base64url';
import { BitReader, BitWriter } from './bits';
import { putText, takeText } from './text';
import { courseMark, idsBy, numbered } from './wire-numbers';

/**
 * A report in as few bits as a QR code asks for. Parts are named by the gaps between their wire numbers, so that who reads
 * it needs neither the same edition of the course nor the assignment: a number without an id here is left out.
 * The assignment's id is not in it: it stands in clear before the sealed bytes.
 */
const TAG = 12;
const ENDS = ['good', 'ok', 'bad'] as const;
const NO_WRONG = 7;
const MAX_PARTS = 1000;

export const packReport = (r: Report, wire: Wire): Uint8Array<ArrayBuffer> => {
	const out = new BitWriter().put(courseMark(wire.course), 16).put(r.rev, 8);
	out
		.bytes(fromBase64url(r.tag) ?? new Uint8Array(TAG))
		.gamma(r.n)
		.put(Math.min(r.made, MAX_MINUTES), 26);
	putText(out, r.name, MAX_SIGNER);
	const modules = numbered(wire, r.modules);
	out.gamma(modules.length + 1);
	const last = { module: 0, item: 0, dialogue: 0 };
	for (const { number, value } of modules) {
		out.gamma(number - last.module);
		last.module = number;
		putModule(out, value, last, wire);
	}
	return out.done();
};

/** Where the list before ended: the next one mostly goes on right behind it. */
type Last = Record<'item' | 'dialogue', number>;

const putModule = (out: BitWriter, m: ModuleReport, last: Last, wire: Wire): void => {
	out.put(m.edition, 16).put(m.quiz ? 1 : 0, 1);
	if (m.quiz) out.put(m.quiz.best, 7).put(dayNumber(m.quiz.day) ?? 0, 16);
	putList(out, 'item', m.items, last, wire, ({ right, wrong, confidence }) => {
		out.put(right ? 1 : 0, 1);
		if (!right) out.put(wrong ?? NO_WRONG, 3);
		out.put(confidence ?? 0, 2);
	});
	putList(out, 'dialogue', m.dialogues, last, wire, ({ ending, end, mood }) => {
		out.put(ending, 3).put(ENDS.indexOf(end), 2).put(mood, 3);
	});
};

const putList = <T>(
	out: BitWriter,
	what: keyof Last,
	values: Readonly<Record<Id, T>>,
	last: Last,
	wire: Wire,
	put: (value: T) => void
): void => {
	const list = numbered(wire, values);
	out.gamma(list.length + 1);
	for (const [i, { number, value }] of list.entries()) {
		if (i === 0) out.signed(number - last[what]);
		else out.gamma(number - last[what]);
		last[what] = number;
		put(value);
	}
};

/** Undefined where it is no report of this course. */
export const unpackReport = (bytes: Uint8Array, wire: Wire, assignment: Id): Report | undefined => {
	const from = new BitReader(bytes);
	if (from.take(16) !== courseMark(wire.course)) return undefined;
	const rev = from.take(8);
	const tag = toBase64url(from.bytes(TAG));
	const n = from.gamma();
	const made = from.take(26);
	const name = takeText(from, MAX_SIGNER);
	const count = from.gamma() - 1;
	if (from.failed || !name || rev < 1 || n > 65535 || count > MAX_PARTS) return undefined;
	const ids = idsBy(wire);
	const last = { module: 0, item: 0, dialogue: 0 };
	const modules: Record<Id, ModuleReport> = {};
	for (let i = 0; i < count && !from.failed; i++) {
		const id = ids.get((last.module += from.gamma()));
		const module = takeModule(from, last, ids);
		if (!module) return undefined;
		if (id !== undefined) modules[id] = module;
	}
	return from.ended ? { assignment, rev, tag, name, n, made, modules } : undefined;
};

const takeModule = (from: BitReader, last: Last, ids: ReadonlyMap<number, Id>): ModuleReport | undefined => {
	const edition = from.take(16);
	const quiz = from.take(1) === 1 ? { best: from.take(7), day: dayOf(from.take(16)) } : null;
	const items = takeList(from, 'item', last, ids, (): ItemReport => {
		const right = from.take(1) === 1;
		const wrong = right ? NO_WRONG : from.take(3);
		const confidence = from.take(2);
		return {
			right,
			...(wrong !== NO_WRONG && { wrong }),
			...(confidence !== 0 && { confidence: confidence as Confidence })
		};
	});
	const dialogues = takeList(from, 'dialogue', last, ids, (): DialogueReport | undefined => {
		const ending = from.take(3);
		const end = ENDS[from.take(2)];
		const mood = from.take(3);
		return end && mood <= 4 ? { ending, end, mood: mood as Mood } : undefined;
	});
	return items && dialogues && (quiz?.best ?? 0) <= 100 ? { edition, quiz, items, dialogues } : undefined;
};

const takeList = <T>(
	from: BitReader,
	what: keyof Last,
	last: Last,
	ids: ReadonlyMap<number, Id>,
	take: () => T | undefined
): Record<Id, T> | undefined => {
	const count = from.gamma() - 1;
	if (from.failed || count > MAX_PARTS) return undefined;
	const values: Record<Id, T> = {};
	for (let i = 0; i < count; i++) {
		last[what] += i === 0 ? from.signed() : from.gamma();
		const value = take();
		if (from.failed || value === undefined || last[what] < 1) return undefined;
		const id = ids.get(last[what]);
		if (id !== undefined) values[id] = value;
	}
	return values;
};
