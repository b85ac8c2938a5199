/**
 * The compiled course: what the player plays. One `Course` holds one script's text;
 * both scripts share every id, so a place in one is a place in the other.
 */
import type { Mends, SpotItem } from './spot.ts';

/** Exactly these two: they stand in addresses, in `lang` and in stored settings. */
export const LOCALES = ['zh-Hans', 'zh-Hant'] as const;
export type Locale = (typeof LOCALES)[number];

/** `^[a-z0-9-]{1,40}$`; written in the content file, unique in the course, never changed, never reused. */
export type Id = string;

/** 0 火大 · 1 不满 · 2 着急 · 3 缓和 · 4 安心 */
export type Mood = 0 | 1 | 2 | 3 | 4;
/** Which of the six drawn customers: 0 陈女士 1 赵大爷 2 小周 3 李先生 4 王阿姨 5 阿杰 */
export type Face = 0 | 1 | 2 | 3 | 4 | 5;

/** A run of text inside a paragraph. `fact` is a footnote mark: an index into the reader's own facts. */
export type Inline = string | { strong: Inline[] } | { fact: Id } | { br: true };
export type Block =
	| { kind: 'paragraph'; inlines: Inline[] }
	| { kind: 'list'; ordered: boolean; items: Inline[][] }
	/** Something said to a customer: the worked example of a lesson. One line a speaker's sentence. */
	| { kind: 'said'; lines: Inline[][] }
	/** What easily lights the fuse, and what to say instead. */
	| { kind: 'compare'; instead: Inline[]; say: Inline[] };

/** The five beats of a lesson, in this order. */
export const BEATS = ['guess', 'scene', 'point', 'practice', 'takeaway'] as const;
export type Beat = (typeof BEATS)[number];

/** One screen of a lesson. `id` is the item's id, or the beat (`practice-2` where a beat has several pages). */
export interface Step {
	id: Id;
	beat: Beat;
	blocks: Block[];
	/** The item that this screen asks; its `blocks` are then the lead-in. */
	item?: Id;
}

export interface Lesson {
	id: Id;
	slug: string;
	title: string;
	minutes: number;
	/** Facts whose footnotes belong under this lesson. */
	facts: Id[];
	steps: Step[];
}

export interface Option {
	id: Id;
	text: string;
	correct: boolean;
	feedback: string;
	/** Named by every wrong option: the idea that makes people choose it. */
	misconception?: Id;
}

export interface ItemBase {
	id: Id;
	use: 'practice' | 'quiz';
	/** The lesson whose one move this item asks for. */
	lesson: Id;
	skill: string;
	level: 1 | 2 | 3;
	/** The customer in front of you, where there is one: drawn as a face and a bubble. */
	customer?: { face: Face; mood: Mood; says: string };
	/** Where we are, one short sentence, above the bubble. */
	scene?: string;
	/** What is asked. */
	stem: string;
	/** Shown under the feedback of any response. */
	explain?: string;
	facts: Id[];
	/** Fingerprint of what matters for grading; a response to another print was to another item. */
	print: string;
}

export interface ChoiceItem extends ItemBase {
	kind: 'single' | 'better-phrase' | 'multiple';
	options: Option[];
	/** The better line for one that was faulty in a conversation seen before. */
	mends?: Mends;
}
export interface JudgeItem extends ItemBase {
	kind: 'judge';
	answer: boolean;
	/** By what the learner said: `true` or `false`. */
	feedback: { true: string; false: string };
	/** Of whoever says the other thing. */
	misconception: Id;
}
export interface OrderItem extends ItemBase {
	kind: 'order';
	/** In the right order. */
	steps: { id: Id; text: string }[];
	/** Pairs that may stand either way round. */
	swaps: [Id, Id][];
	/** Listed wrong neighbours: `before` placed somewhere before `after` although it belongs behind it. */
	wrong: { before: Id; after: Id; feedback: string; misconception: Id }[];
	feedback: { right: string; wrong: string };
	misconception: Id;
}
export interface MatchItem extends ItemBase {
	kind: 'match';
	/** `id` names the left side; its right partner has the same id. */
	pairs: { id: Id; left: string; right: string; feedback: string }[];
	/** Rights that belong to no left. */
	extras: { id: Id; right: string; feedback: string; misconception: Id }[];
	/** Listed wrong pairs: right `right` given to left `left`. */
	wrong: { left: Id; right: Id; feedback: string; misconception: Id }[];
	feedback: { right: string; wrong: string };
	misconception: Id;
}
export interface ClozeItem extends ItemBase {
	kind: 'cloze';
	/** The sentence, with its gaps. */
	text: (string | { blank: Id })[];
	blanks: { id: Id; accepts: Id[] }[];
	/** The bank. A chip that no blank accepts says why, and names its misconception. */
	chips: { id: Id; text: string; feedback?: string; misconception?: Id }[];
	feedback: { right: string; wrong: string };
	misconception: Id;
}
/** Answered in the learner's own words: read by the coach, never graded, never counted towards mastery. */
export interface ReplyItem extends ItemBase {
	kind: 'reply';
	/** The moves that this reply is for, most important first. */
	wants: Id[];
	/** One good reply of many. */
	model: string;
	mends?: Mends;
}
export type Item = ChoiceItem | JudgeItem | OrderItem | MatchItem | ClozeItem | SpotItem | ReplyItem;
export type ItemKind = Item['kind'];

export interface Fact {
	id: Id;
	/** How it is stated to a learner. */
	claim: string;
	/** Who said it, when, where it was measured: shown together or not at all. */
	who: string;
	when: string;
	where: string;
	sure: 'measured' | 'often-cited' | 'contested';
}

export interface Misconception {
	id: Id;
	name: string;
	/** What the person thinks, in their own words. */
	thinks: string;
	kind: 'manner' | 'process' | 'outcome';
	/** What a trainer can say about it tomorrow morning. */
	tomorrow: string;
}

/** One lazily loaded chunk: everything needed to learn one module with no network. */
export interface Module {
	id: Id;
	slug: string;
	/** Former slugs: their addresses still lead here. */
	was: string[];
	title: string;
	/** A sentence under the title. */
	promise: string;
	objectives: string[];
	minutes: number;
	/** Advice, never a lock: have one of each inner list first. */
	after: Id[][];
	/** The customer who stands for the module: as she comes, in her words. */
	face: { who: Face; name: string; says: string; mood: Mood };
	lessons: Lesson[];
	items: Item[];
	dialogues: import('./dialogue.ts').Dialogue[];
	/** Cited by this module only. */
	facts: Fact[];
	misconceptions: Misconception[];
}

/** What home and lists need of a module: stays small, is the first thing loaded. */
export interface ModuleEntry extends Pick<
	Module,
	'id' | 'slug' | 'was' | 'title' | 'promise' | 'minutes' | 'after' | 'face'
> {
	lessons: Pick<Lesson, 'id' | 'slug' | 'title' | 'minutes'>[];
	dialogues: { id: Id; title: string; face: Face; mood: Mood; minutes: number }[];
	quizSize: number;
}

export interface CourseIndex {
	id: Id;
	title: string;
	/** 0–1: the share of quiz points that passes a module. */
	passMark: number;
	/** How many items a quiz draws. */
	draw: number;
	modules: ModuleEntry[];
}

/** A module found under its slug or one it once had. */
export const findModule = <M extends { slug: string; was: string[] }>(
	modules: readonly M[],
	slug: string
): M | undefined => modules.find((m) => m.slug === slug) ?? modules.find((m) => m.was.includes(slug));
