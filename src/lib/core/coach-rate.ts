/** How often the coach is right, on replies that people have labelled. */
import { hear, type Scene, type Span } from './coach.ts';
import { HARMS, MOVES, type Harm, type Lexicon, type Move } from './lexicon.ts';

export const KINDS = ['good', 'bad', 'tricky', 'negated', 'sarcastic', 'copied', 'empty', 'emoji', 'mixed'] as const;

/** A reply as its reader labelled it, before the coach heard it. */
export interface Labelled {
	id: string;
	scene: string;
	kind: (typeof KINDS)[number];
	text: string;
	moves: (Move | 'boundary')[];
	harms: Harm[];
	/** The harmful words of each harm, in the same order. */
	at: string[];
	/** The scene's model reply. */
	model: boolean;
	/** Tuned with, or looked at by nobody before the figures were taken. */
	half: 'tuning' | 'held';
}
export interface Replies {
	/** Scene id → the customer's line. */
	scenes: Record<string, string>;
	replies: Labelled[];
}

export interface Count {
	heard: number;
	labelled: number;
	/** Heard and labelled. */
	right: number;
}
export interface Rates {
	replies: number;
	moves: Record<Move | 'boundary', Count>;
	harms: Record<Harm, Count>;
	allMoves: Count;
	allHarms: Count;
	/** A harm is heard where one is labelled, whatever its group. */
	anyHarm: Count;
	/** Of those labelled empty or copied, those that were recognised; and any other that was taken for one. */
	empty: Count;
	copied: Count;
}

export const precision = ({ heard, right }: Count): number => (heard === 0 ? 1 : right / heard);
export const recall = ({ labelled, right }: Count): number => (labelled === 0 ? 1 : right / labelled);

const none = (): Count => ({ heard: 0, labelled: 0, right: 0 });
const add = (count: Count, heard: boolean, labelled: boolean): void => {
	if (heard) count.heard++;
	if (labelled) count.labelled++;
	if (heard && labelled) count.right++;
};
const sum = (counts: readonly Count[]): Count => {
	const all = none();
	for (const { heard, labelled, right } of counts) {
		all.heard += heard;
		all.labelled += labelled;
		all.right += right;
	}
	return all;
};

/** Every place where the words stand: a label names words, not places. */
const placesOf = (text: string, words: string): Span[] => {
	const places: Span[] = [];
	for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
		places.push({ from, to: from + words.length });
	return places;
};
const meets = (span: Span, places: readonly Span[]): boolean =>
	places.some(({ from, to }) => span.from < to && from < span.to);

/** A label is met or not, once; what meets no label of its own is one heard in vain. */
const countSpans = (count: Count, heard: readonly Span[], labels: readonly Span[][]): void => {
	const met = labels.filter((places) => heard.some((span) => meets(span, places))).length;
	const vain = heard.filter((span) => !labels.some((places) => meets(span, places))).length;
	count.labelled += labels.length;
	count.right += met;
	count.heard += met + vain;
};

export const rate = ({ scenes, replies }: Replies, half: Labelled['half'], lexicon: Lexicon): Rates => {
	const each = <K extends string>(keys: readonly K[]) =>
		Object.fromEntries(keys.map((key) => [key, none()])) as Record<K, Count>;
	const moves = each([...MOVES, 'boundary'] as const);
	const harms = each(HARMS);
	const [anyHarm, empty, copied] = [none(), none(), none()];
	const models = new Map(replies.filter(({ model }) => model).map((reply) => [reply.scene, reply.text]));
	const own = replies.filter((reply) => reply.half === half);
	for (const reply of own) {
		const model = reply.model ? undefined : models.get(reply.scene);
		const says = scenes[reply.scene];
		const scene: Scene = { ...(says === undefined ? {} : { says }), ...(model === undefined ? {} : { model }) };
		const hearing = hear(reply.text, lexicon, scene);
		add(empty, hearing.kind === 'empty', reply.kind === 'empty');
		add(copied, hearing.kind === 'copied', reply.kind === 'copied');
		// What is copied or empty is asked for anew; nothing in it is praised or blamed.
		if (reply.kind === 'empty' || reply.kind === 'copied') continue;
		for (const move of MOVES)
			add(
				moves[move],
				hearing.moves.some((one) => one.move === move),
				reply.moves.includes(move)
			);
		add(moves.boundary, hearing.boundary.length > 0, reply.moves.includes('boundary'));
		const labels = reply.harms.map((harm, i) => ({ harm, places: placesOf(reply.text, reply.at[i] ?? '') }));
		for (const harm of HARMS)
			countSpans(
				harms[harm],
				hearing.harms.filter((one) => one.harm === harm).map(({ span }) => span),
				labels.filter((label) => label.harm === harm).map(({ places }) => places)
			);
		countSpans(
			anyHarm,
			hearing.harms.map(({ span }) => span),
			labels.map(({ places }) => places)
		);
	}
	return {
		replies: own.length,
		moves,
		harms,
		allMoves: sum(MOVES.map((move) => moves[move])),
		allHarms: sum(Object.values(harms)),
		anyHarm,
		empty,
		copied
	};
};
