import type { Hearing } from './coach.ts';

export interface Marked {
	text: string;
	as: 'plain' | 'move' | 'harm';
}

/** The text cut where something was heard, in its order and complete. Where both were heard, it is marked as harmful. */
export const marked = (text: string, { moves, boundary, harms }: Hearing): Marked[] => {
	const places = [
		...harms.map(({ span }) => ({ ...span, as: 'harm' as const })),
		...[...moves.flatMap(({ spans }) => spans), ...boundary].map((span) => ({ ...span, as: 'move' as const }))
	];
	const asAt = (at: number): Marked['as'] => places.find(({ from, to }) => from <= at && at < to)?.as ?? 'plain';
	const cuts = [...new Set([0, ...places.flatMap(({ from, to }) => [from, to]), text.length])].sort((a, b) => a - b);
	return cuts.slice(0, -1).flatMap((from, i) => {
		const part = { text: text.slice(from, cuts[i + 1]), as: asAt(from) };
		return part.text === '' ? [] : [part];
	});
};
