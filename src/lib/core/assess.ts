import type { ChoiceItem, ClozeItem, Id, Item, JudgeItem, MatchItem, Option, OrderItem } from './course.ts';
import type { Assessment, Part } from './part.ts';
import type { Response } from './response.ts';
import { assessSpots } from './spot.ts';

const share = (some: number, all: number): number => (all === 0 ? 0 : some / all);
const listOf = (x: Id | undefined): Id[] => (x === undefined ? [] : [x]);
/** Responses come from old logs, where a list or record that the type promises may be missing. First mention counts. */
const idsIn = (list: readonly Id[]): Id[] => (Array.isArray(list) ? [...new Set<Id>(list)] : []);

const optionPart = (o: Option, given: boolean): Part => ({
	id: o.id,
	good: given && o.correct,
	given,
	text: o.feedback,
	misconceptions: o.correct ? [] : listOf(o.misconception)
});

const assessOne = (item: ChoiceItem, id: Id | undefined): Assessment => {
	const chosen = item.options.find((o) => o.id === id);
	return { score: chosen?.correct ? 1 : 0, parts: chosen ? [optionPart(chosen, true)] : [] };
};

const assessSeveral = (item: ChoiceItem, ids: readonly Id[]): Assessment => {
	const right = item.options.filter((o) => o.correct).length;
	const wrong = item.options.length - right;
	const chosen = item.options.filter((o) => ids.includes(o.id));
	const got = chosen.filter((o) => o.correct).length;
	const price = wrong === 0 ? right : Math.min(right, wrong);
	return {
		// One fraction, so that thirds and sixths add up to exactly what they should.
		score: Math.max(0, share(got * price - (chosen.length - got) * right, right * price)),
		parts: item.options.filter((o) => o.correct || chosen.includes(o)).map((o) => optionPart(o, chosen.includes(o)))
	};
};

const assessVerdict = (item: JudgeItem, verdict: boolean | undefined): Assessment => {
	if (verdict !== true && verdict !== false) return { score: 0, parts: [] };
	const id = verdict ? 'true' : 'false';
	const good = verdict === item.answer;
	return { score: good ? 1 : 0, parts: [{ id, good, given: true, text: item.feedback[id], misconceptions: [] }] };
};

/** About the fewest steps to move: the one in most wrong pairs, again and again; of equals the one placed too early. */
const astray = (placed: readonly Id[], wrong: readonly (readonly [Id, Id])[]): Id[] => {
	const count = (id: Id) => wrong.filter((pair) => pair.includes(id)).length;
	const [worst] = placed.filter((id) => count(id) > 0).sort((a, b) => count(b) - count(a));
	if (worst === undefined) return [];
	const rest = wrong.filter((pair) => !pair.includes(worst));
	return [worst, ...astray(placed, rest)];
};

const assessOrder = (item: OrderItem, order: readonly Id[]): Assessment => {
	const ids = item.steps.map((s) => s.id);
	const placed = order.filter((id) => ids.includes(id));
	const counts = (a: Id, b: Id) => !item.swaps.some((s) => s.includes(a) && s.includes(b));
	const pairsOf = (list: readonly Id[]) =>
		list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => counts(a, b));
	const all = pairsOf(ids).length;
	const met = pairsOf(placed);
	const wrong = met.filter(([a, b]) => ids.indexOf(a) > ids.indexOf(b));
	const tau = all === 0 ? 1 : (met.length - 2 * wrong.length) / all;
	const moved = astray(placed, wrong);
	const listed = item.wrong.filter((w) => wrong.some(([a, b]) => a === w.before && b === w.after));
	// Every wrong pair has a step astray; where both are, the one that came too early is told.
	const told = (id: Id) => listed.filter((w) => id === (moved.includes(w.before) ? w.before : w.after));
	return {
		// The share placed matters only for a missing step that may stand anywhere: no pair would miss it.
		score: Math.max(0, Math.min(tau, share(placed.length, ids.length))),
		parts: [...placed, ...ids.filter((id) => !placed.includes(id))].map((id) => ({
			id,
			good: placed.includes(id) && !moved.includes(id),
			given: placed.includes(id),
			text: told(id)[0]?.feedback ?? '',
			misconceptions: told(id).map((w) => w.misconception)
		}))
	};
};

const scoredByShare = (parts: Part[]): Assessment => ({
	score: share(parts.filter((p) => p.good).length, parts.length),
	parts
});

const assessMatch = (item: MatchItem, given: Record<Id, Id>): Assessment =>
	scoredByShare(
		item.pairs.map((pair) => {
			const id = given?.[pair.id];
			const right = [...item.pairs, ...item.extras].find((r) => r.id === id);
			// By text: two lefts may share a right side, and nobody can tell its two cards apart.
			const good = right?.right === pair.right;
			const wrong =
				item.wrong.find((w) => w.left === pair.id && w.right === id) ?? item.extras.find((x) => x.id === id);
			const listed = good ? undefined : wrong;
			return {
				id: pair.id,
				good,
				given: right !== undefined,
				text: (listed ?? pair).feedback,
				misconceptions: listOf(listed?.misconception)
			};
		})
	);

const assessCloze = (item: ClozeItem, given: Record<Id, Id>): Assessment => {
	const used = new Set<Id>();
	return scoredByShare(
		item.blanks.map((blank) => {
			const chip = item.chips.find((c) => c.id === given?.[blank.id]);
			const good = chip !== undefined && blank.accepts.includes(chip.id) && !used.has(chip.id);
			if (good) used.add(chip.id);
			// The words on a chip that is right elsewhere speak of its own place, not of this one.
			const strange = chip !== undefined && !item.blanks.some((b) => b.accepts.includes(chip.id));
			return {
				id: blank.id,
				good,
				given: chip !== undefined,
				text: good || strange ? (chip.feedback ?? '') : '',
				misconceptions: strange ? listOf(chip.misconception) : []
			};
		})
	);
};

/**
 * A response taken apart: its score (0–1) and what each part came to.
 * Parts: what was chosen or said · each option chosen or missed · steps as placed, then missing · lefts · blanks ·
 * faulty lines and whatever else was tapped.
 */
export const assess = (item: Item, response: Response | undefined): Assessment => {
	switch (item.kind) {
		case 'single':
		case 'better-phrase':
			return assessOne(item, response?.kind === 'choice' ? response.option : undefined);
		case 'multiple':
			return assessSeveral(item, response?.kind === 'choices' ? idsIn(response.options) : []);
		case 'judge':
			return assessVerdict(item, response?.kind === 'verdict' ? response.verdict : undefined);
		case 'order':
			return assessOrder(item, response?.kind === 'order' ? idsIn(response.order) : []);
		case 'match':
			return assessMatch(item, response?.kind === 'pairs' ? response.pairs : {});
		case 'cloze':
			return assessCloze(item, response?.kind === 'blanks' ? response.blanks : {});
		case 'spot':
			return assessSpots(item, response?.kind === 'spots' ? (response.spots ?? undefined) : undefined);
		case 'reply':
			return { score: 0, parts: [] };
	}
};
