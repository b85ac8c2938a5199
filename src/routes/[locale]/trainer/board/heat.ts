import type { Cell } from '$lib/core/board-rows';

const BEST = 90;

/** How a cell is drawn: each look differs in number, tone and pattern. */
export type Look = 'top' | 'passed' | 'below' | 'learning' | 'none';

export const lookOf = ({ state, best }: Cell): Look => (state === 'passed' && (best ?? 0) >= BEST ? 'top' : state);

export interface KeyEntry {
	look: Look | 'overdue';
	/** A score, or from one to another. */
	from?: number;
	to?: number;
}

/** What is explained: a pass mark of 90 and above leaves nothing between it and the best. */
export const keyFor = (pass: number, over: boolean): KeyEntry[] => [
	{ look: 'top', from: Math.max(BEST, pass) },
	...(pass < BEST ? [{ look: 'passed' as const, from: pass, to: BEST - 1 }] : []),
	{ look: 'below', to: pass },
	{ look: 'learning' },
	{ look: 'none' },
	...(over ? [{ look: 'overdue' as const }] : [])
];
