import type { Person } from './people.ts';

/** How a customer's face moves with the mood: data and pure functions, drawn by Portrait.svelte. */

interface Frame {
	/** Brow: height of its inner end, outer end, middle; all from a line above the eyes. */
	browIn: number;
	browOut: number;
	arch: number;
	/** Eye: upper and lower lid. */
	lid: number;
	under: number;
	/** Mouth: half width, corners below the middle, heights of the upper and lower edge, how square it is. */
	wide: number;
	corner: number;
	upper: number;
	lower: number;
	square: number;
	/** How much of the open mouth shows teeth. */
	teeth: number;
	/** Head: how far it hangs, how far it tilts; shoulders; cheeks. */
	drop: number;
	tilt: number;
	shoulders: number;
	flush: number;
}

const shout: Frame = {
	browIn: 3,
	browOut: -3,
	arch: -1,
	lid: 1.4,
	under: 5,
	wide: 7.2,
	corner: 3.6,
	upper: -6.8,
	lower: 3.8,
	square: 0.86,
	teeth: 0.2,
	drop: 5,
	tilt: -3,
	shoulders: -8,
	flush: 0.42
};
const clench: Frame = { ...shout, wide: 7.6, corner: 3, upper: -3.4, lower: 2, square: 0.86, teeth: 1 };

/** Moods 1 to 4. At 4 the matter is over and she can breathe again; nobody beams at a complaints desk. */
const frames: readonly [Frame, Frame, Frame, Frame] = [
	{
		browIn: 2,
		browOut: -1,
		arch: -1.5,
		lid: 2.4,
		under: 4.8,
		wide: 7,
		corner: 2.5,
		upper: -2.4,
		lower: -0.5,
		square: 0.4,
		teeth: 0,
		drop: 3,
		tilt: -2,
		shoulders: -5,
		flush: 0.22
	},
	{
		browIn: -3,
		browOut: 1,
		arch: -1.5,
		lid: 5,
		under: 5,
		wide: 5.5,
		corner: 1.5,
		upper: -1.8,
		lower: 1.9,
		square: 0.4,
		teeth: 0,
		drop: 1,
		tilt: 2,
		shoulders: -3,
		flush: 0.06
	},
	{
		browIn: -1.2,
		browOut: 0,
		arch: -2.5,
		lid: 4.4,
		under: 4.4,
		wide: 6,
		corner: -0.6,
		upper: 0.6,
		lower: 1.1,
		square: 0.4,
		teeth: 0,
		drop: 0,
		tilt: 3,
		shoulders: 0,
		flush: 0.05
	},
	{
		browIn: -1,
		browOut: 0.4,
		arch: -3.4,
		lid: 4.6,
		under: 1.4,
		wide: 7,
		corner: -1.5,
		upper: 2.7,
		lower: 3.3,
		square: 0.4,
		teeth: 0,
		drop: 0,
		tilt: 4.5,
		shoulders: 2,
		flush: 0.16
	}
];

function frameAt(person: Person, mood: number): Frame {
	const all = [person.furious === 'shout' ? shout : clench, ...frames] as const;
	const at = Math.max(0, Math.min(4, mood));
	const from = all[Math.min(3, Math.floor(at)) as 0 | 1 | 2 | 3];
	const to = all[(Math.min(3, Math.floor(at)) + 1) as 1 | 2 | 3 | 4];
	const part = at - Math.min(3, Math.floor(at));
	const mixed = { ...from };
	for (const key of Object.keys(mixed) as (keyof Frame)[]) mixed[key] = from[key] + (to[key] - from[key]) * part;
	return mixed;
}

const n = (value: number) => Math.round(value * 100) / 100;

/** Four rings round the loudest head; each step down one goes out. */
export function rings(mood: number): { r: number; width: number; opacity: number }[] {
	return [0, 1, 2, 3].map((k) => ({
		r: 40 + k * 11,
		width: n(3.4 - k * 0.6),
		opacity: n(Math.max(0, Math.min(1, 4 - mood - k)) * 0.16)
	}));
}

/** Everything about a face that moves with the mood. */
export function expression(person: Person, mood: number) {
	const f = frameAt(person, mood);
	const [left, right, y] = [n(60 - f.wide), n(60 + f.wide), n(69 + f.corner)];
	/** One edge of the mouth as a cubic: `height` is what one sees, hence the 4/3. */
	const reach = f.wide * f.square * 0.9;
	const edge = (height: number, inset = 0) => {
		const control = n(y + (height * 4) / 3);
		return `${n(left + inset)} ${y}C${n(60 - reach)} ${control} ${n(60 + reach)} ${control} ${n(right - inset)} ${y}`;
	};
	const back = (height: number, inset = 0) => {
		const control = n(y + (height * 4) / 3);
		return `C${n(60 + reach)} ${control} ${n(60 - reach)} ${control} ${n(left + inset)} ${y}z`;
	};
	const bite = f.upper + (f.lower - f.upper) * f.teeth;
	return {
		head: `translate(0 ${n(f.drop)}) rotate(${n(f.tilt)} 60 92)`,
		neck: `translate(0 ${n(f.drop)})`,
		shoulder: n(84 + f.shoulders),
		flush: n(f.flush),
		brows: [51, 69].map((x) => {
			const side = x < 60 ? -1 : 1;
			return `M${x + side * 5} ${n(46 + f.browOut)}Q${x} ${n(46 + f.arch)} ${x - side * 4.5} ${n(46 + f.browIn)}`;
		}),
		eyes: [51, 69].map((x) => `M${x - 3} 54q3 ${n(-f.lid)} 6 0q-3 ${n(f.under)} -6 0z`),
		mouth: `M${edge(f.upper)}${back(f.lower)}`,
		teeth: f.teeth > 0.04 ? `M${edge(f.upper, 0.6)}${back(bite, 0.6)}` : undefined,
		/** Between the two rows of clenched teeth. */
		grit: n(Math.max(0, f.teeth - 0.5) * 2),
		gritLine: `M${n(left + 1.5)} ${y}Q60 ${n(y + ((f.upper + f.lower) * 2) / 3)} ${n(right - 1.5)} ${y}`
	};
}

/** What is worn, and follows the shoulders. */
export function clothes(person: Person, y: number) {
	return {
		coat: `M12 130C13 ${y + 14} 24 ${y + 6} 44 ${y + 3}Q60 ${y - 3} 76 ${y + 3}C96 ${y + 6} 107 ${y + 14} 108 130z`,
		shirt:
			person.wears === 'collar'
				? `M50 ${y}L60 ${y + 17}L70 ${y}L77 ${y + 4}L66 ${y + 24}L60 ${y + 17}L54 ${y + 24}L43 ${y + 4}z`
				: person.wears === 'scarf'
					? `M42 ${y + 4}Q60 ${y - 8} 78 ${y + 4}Q76 ${y + 20} 60 ${y + 18}T42 ${y + 4}z`
					: undefined,
		zip: person.wears === 'zip' ? `M46 ${y + 2}Q60 ${y + 16} 74 ${y + 2}M60 ${y + 11}V125` : undefined
	};
}
