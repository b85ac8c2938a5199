/** For tests: a lexicon as small as can be. */
import { HARMS, MOVES, type Lexicon } from './lexicon.ts';

const group = { name: 'group', severity: 'yellow' as const, why: 'why', phrases: ['坏话'] };
const move = { name: 'move', hint: 'hint', phrases: ['好话'] };

type Parts = Partial<Record<string, string[]>>;

/** `harms` and `moves`: group or move → phrases; the others have one that nobody says. */
export const lexiconOf = ({
	harms = {},
	moves = {},
	contexts = {},
	words = {}
}: {
	harms?: Parts;
	moves?: Parts;
	contexts?: Partial<Lexicon['contexts']>;
	words?: Lexicon['words'];
} = {}): Lexicon => ({
	words,
	harms: Object.fromEntries(
		HARMS.map((harm) => [
			harm,
			{
				...group,
				name: harm,
				severity: harm === 'sarcasm' ? 'red' : harm === 'filler' ? 'grey' : 'yellow',
				phrases: (harms[harm] ?? [`<${harm}>`.replace(/\W/g, '')]).map((phrase) =>
					phrase.includes('→') ? (phrase.split('→') as [string, string]) : phrase
				)
			}
		])
	) as Lexicon['harms'],
	moves: Object.fromEntries(
		[...MOVES, 'boundary'].map((name) => [
			name,
			{ ...move, name, hint: `hint ${name}`, phrases: moves[name] ?? [`move${name.replace(/-/g, '')}`] }
		])
	) as Lexicon['moves'],
	contexts: { denied: [], undone: [], retold: [], disowned: [], fine: [], hollow: [], turned: [], ...contexts },
	idle: ['好的', '嗯'],
	fold: { from: '馬這', to: '马这' }
});
