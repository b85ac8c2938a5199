import type { Id } from './course.ts';
import {
	emptyHome,
	emptyModule,
	type Attempt,
	type Ending,
	type Given,
	type HomeRecord,
	type ModuleRecord,
	type QuizProgress
} from './progress.ts';
import { leavingMood } from './leaving.ts';
import { recalled } from './recall.ts';
import { isAgreed, type Agreed, type Outcome, type Place, type Stamp, type Statement } from './statement.ts';

/**
 * The folds from statements to progress. Each is a plain left fold in canonical order, so one step on append and a full
 * fold after a merge give the same bytes. What does not fit (an unknown verb, a late choice from a second tab, a response
 * given twice) changes nothing.
 */
export const foldModule = (statements: readonly Statement[]): ModuleRecord =>
	statements.reduce(stepModule, emptyModule());
export const foldHome = (statements: readonly Statement[]): HomeRecord => statements.reduce(stepHome, emptyHome());

/** Raised whenever a fold gives other records than before: those stored under another number are made anew. */
export const FOLD = 3;

const KEPT_ENDS = 32;
const KEPT_DAYS = 14;
const KEPT_ASSIGNMENTS = 24;

type Of<V extends Statement['verb']> = Extract<Statement, { verb: V }>;

export const stepModule = (record: ModuleRecord, s: Statement): ModuleRecord => {
	switch (s.verb) {
		case 'started':
			return started(record, s);
		case 'moved':
			return withAttempt(record, s.object, (a) => ({ ...a, step: s.result.step }));
		case 'responded':
			return responded(record, s);
		case 'replied':
			return withAttempt(record, s.object, (a) => ({
				...a,
				replies: {
					...a.replies,
					[s.object.item]: { print: s.object.print, text: s.result.text, disputed: s.result.disputed ?? [] }
				}
			}));
		case 'chose':
			return withTalk(record, s.object, (d) =>
				d.attempt.done || d.attempt.path.length !== s.result.at
					? d
					: { ...d, attempt: { ...d.attempt, path: [...d.attempt.path, s.object.choice] } }
			);
		case 'rewound':
			return withTalk(record, s.object, (d) => ({
				...d,
				attempt: { ...d.attempt, path: d.attempt.path.slice(0, s.result.to), done: false }
			}));
		case 'completed':
			return completed(record, s);
		default:
			return record;
	}
};

/** An attempt stays the one under way until it is completed: of two tabs that start at once, the first wins. */
const started = (record: ModuleRecord, s: Of<'started'>): ModuleRecord => {
	const { kind, id } = s.object;
	const { seed, items = [] } = s.result;
	if (kind === 'review') return record;
	if (kind === 'dialogue') {
		const before = record.dialogues[id];
		if (before && !before.attempt.done) return record;
		const attempt = { id: s.id, seed, path: [], done: false };
		return { ...record, dialogues: { ...record.dialogues, [id]: { ...before, attempt, tries: before?.tries ?? 0 } } };
	}
	const attempt: Attempt = { id: s.id, seed, items, step: null, given: {}, replies: {}, done: false };
	if (kind === 'quiz') {
		if (record.quiz && !record.quiz.attempt.done) return record;
		return { ...record, quiz: { ...record.quiz, attempt, tries: record.quiz?.tries ?? 0 } };
	}
	const before = record.lessons[id];
	if (before && !before.attempt.done) return record;
	return { ...record, lessons: { ...record.lessons, [id]: { attempt, times: before?.times ?? 0 } } };
};

const responded = (record: ModuleRecord, s: Of<'responded'>): ModuleRecord => {
	const { item, print, attempt } = s.object;
	const given: Given = { print, ...s.result };
	const past = record.items[item];
	// the same item in the same attempt counts once, unless the item itself has changed in between
	if (past?.attempt === attempt && past.print === print) return record;
	const same = past?.print === print ? past : undefined;
	const last = s.result;
	const counted = {
		...record,
		items: {
			...record.items,
			[item]: {
				print,
				first: same?.first ?? last,
				last,
				times: (same?.times ?? 0) + 1,
				time: s.time,
				attempt,
				...recalled(same, last, s.time)
			}
		}
	};
	return withAttempt(counted, s.object, (a) => ({ ...a, given: { ...a.given, [item]: given } }));
};

const completed = (record: ModuleRecord, s: Of<'completed'>): ModuleRecord => {
	const { id, attempt } = s.object;
	const end = s.result.kind === 'dialogue' ? [attempt, ...s.result.path].join(' ') : attempt;
	if (record.ends.includes(end)) return record;
	const closed = { ...record, ends: [...record.ends, end].slice(-KEPT_ENDS) };
	const { result } = s;
	if (result.kind === 'lesson') {
		const lesson = record.lessons[id];
		if (!lesson) return closed;
		const done = lesson.attempt.id === attempt ? { ...lesson.attempt, done: true } : lesson.attempt;
		return { ...closed, lessons: { ...closed.lessons, [id]: { attempt: done, times: lesson.times + 1 } } };
	}
	if (result.kind === 'quiz') return record.quiz ? { ...closed, quiz: scored(record.quiz, s, result) } : closed;
	const talk = record.dialogues[id];
	if (!talk) return closed;
	const ending: Ending = {
		ending: result.ending,
		end: result.end,
		mood: leavingMood(result.end, result.mood),
		score: result.score,
		path: result.path
	};
	const better = !talk.best || ending.score > talk.best.score;
	return {
		...closed,
		dialogues: {
			...closed.dialogues,
			[id]: {
				attempt: talk.attempt.id === attempt ? { ...talk.attempt, done: true } : talk.attempt,
				tries: talk.tries + 1,
				first: talk.first ?? ending,
				best: better ? ending : talk.best!
			}
		}
	};
};

const scored = (
	quiz: QuizProgress,
	s: Of<'completed'>,
	{ score, passed }: Extract<Outcome, { kind: 'quiz' }>
): QuizProgress => {
	const since = quiz.passed ?? (passed ? s.time : undefined);
	return {
		attempt: quiz.attempt.id === s.object.attempt ? { ...quiz.attempt, done: true } : quiz.attempt,
		tries: quiz.tries + 1,
		first: quiz.first ?? score,
		last: score,
		...(quiz.best === undefined || score > quiz.best
			? { best: score, bestDay: s.time.slice(0, 10) }
			: { best: quiz.best, bestDay: quiz.bestDay! }),
		...(since === undefined ? {} : { passed: since })
	};
};

type InAttempt = Place & { attempt: Id };

/** Changes the lesson or quiz attempt named, if it is the one under way. */
const withAttempt = (record: ModuleRecord, at: InAttempt, change: (a: Attempt) => Attempt): ModuleRecord => {
	const holder = at.kind === 'quiz' ? record.quiz : at.kind === 'lesson' ? record.lessons[at.id] : undefined;
	if (!holder || holder.attempt.id !== at.attempt || holder.attempt.done) return record;
	const attempt = change(holder.attempt);
	return at.kind === 'quiz'
		? { ...record, quiz: { ...record.quiz!, attempt } }
		: { ...record, lessons: { ...record.lessons, [at.id]: { ...record.lessons[at.id]!, attempt } } };
};

const withTalk = (
	record: ModuleRecord,
	at: InAttempt,
	change: (d: ModuleRecord['dialogues'][Id]) => ModuleRecord['dialogues'][Id]
): ModuleRecord => {
	const talk = record.dialogues[at.id];
	if (!talk || talk.attempt.id !== at.attempt) return record;
	return { ...record, dialogues: { ...record.dialogues, [at.id]: change(talk) } };
};

const KNOWN: ReadonlySet<string> = new Set([
	'started',
	'moved',
	'responded',
	'replied',
	'chose',
	'rewound',
	'completed'
]);

export const stepHome = (home: HomeRecord, s: Statement): HomeRecord => {
	if (isAgreed(s)) return agreed(home, s);
	if (!KNOWN.has(s.verb)) return home;
	const { course, module, kind, id } = s.object;
	const before = home.modules[module] ?? { lessons: [], dialogues: [], passed: false, touched: s.time };
	const day = s.time.slice(0, 10);
	const days = home.days.includes(day) ? home.days : [...home.days, day].sort().slice(-KEPT_DAYS);
	// a review goes through many modules and is nowhere to go back to
	if (kind === 'review') return { ...home, days };
	const touched = { ...before, touched: s.time };
	if (s.verb !== 'completed')
		return { ...home, place: { course, module, kind, id }, days, modules: { ...home.modules, [module]: touched } };
	const here = home.place?.kind === kind && home.place.id === id;
	return {
		...home,
		place: here ? null : home.place,
		days,
		modules: { ...home.modules, [module]: finished(touched, s.result, id) }
	};
};

const finished = (m: HomeRecord['modules'][Id], result: Outcome, id: Id): HomeRecord['modules'][Id] => {
	if (result.kind === 'quiz')
		return { ...m, passed: m.passed || result.passed, best: Math.max(m.best ?? 0, result.score) };
	const list = result.kind === 'lesson' ? 'lessons' : 'dialogues';
	return m[list].includes(id) ? m : { ...m, [list]: [...m[list], id] };
};

/** A day on which something was only agreed is not a day of learning. */
const agreed = (home: HomeRecord, s: Stamp & Agreed): HomeRecord => {
	const { id } = s.object;
	const { [id]: before, ...others } = home.assignments;
	switch (s.verb) {
		case 'accepted': {
			const { assignment } = s.result;
			if (before && (before.assignment.key !== assignment.key || before.assignment.rev > assignment.rev)) return home;
			const newest = Object.entries(others).slice(1 - KEPT_ASSIGNMENTS);
			const { left: _, ...kept } = before ?? {};
			const accepted = { time: s.time, ...kept, assignment };
			return { ...home, assignments: { ...Object.fromEntries(newest), [id]: accepted } };
		}
		case 'left':
			return before ? { ...home, assignments: { ...home.assignments, [id]: { ...before, left: true } } } : home;
		case 'handed-in': {
			if (!before || (before.handed && before.handed.n > s.result.n)) return home;
			const handed = { ...s.result, time: s.time };
			return { ...home, assignments: { ...home.assignments, [id]: { ...before, handed } } };
		}
		default:
			return home;
	}
};
