/** For tests: a lexicon as small as can be, and one of some phrases. */
import { hear, type Scene } from './coach.ts';
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

/** One or two phrases of most groups, and of every context. */
export const lexicon = lexiconOf({
	harms: {
		denial: ['不可能(让您白跑)', '没有这回事→我去查'],
		commanding: ['{别|不要}急'],
		'pushing-away': ['不归我管', '您去找厂家'],
		'over-promising': ['马上就好'],
		sarcasm: ['呵呵'],
		blame: ['是您没看清']
	},
	moves: {
		own: ['我(现在|这就)去{查|问}'],
		time: ['<num>点(半)前', '<num>分钟'],
		'name-the-feeling': ['换谁都{急|烦}'],
		'fitting-apology': ['对不起，…{晚|错}'],
		restate: ['您说…对吗'],
		ask: ['您最希望…？'],
		choice: ['{要|让}…还是…{？|您选}'],
		boundary: ['骂人…接不下去'],
		inform: ['是…漏派'],
		empathise: ['没网…干不了活']
	},
	contexts: {
		denied: ['{不会|不能|没}(跟您)说', '不会叫您'],
		undone: ['没空'],
		retold: ['(您|同事)说'],
		disowned: ['这种话'],
		fine: ['{别|不要}急着', '不可能让您'],
		hollow: ['我们也'],
		turned: ['{但|可是}', '{不过|只是}']
	}
});
/** What the coach hears with it, in the words of the text. */
export const heard = (text: string, scene: Scene = {}) => {
	const { kind, moves, boundary, harms } = hear(text, lexicon, scene);
	const words = ({ from, to }: { from: number; to: number }): string => text.slice(from, to);
	return {
		kind,
		moves: Object.fromEntries(moves.map(({ move, spans }) => [move, spans.map(words)])),
		boundary: boundary.map(words),
		harms: harms.map(({ harm, span }) => `${harm} ${words(span)}`)
	};
};
