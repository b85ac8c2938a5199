/**
 * What a reply says back of the customer's line: the words they share, where they are said and not asked. No phrase can
 * foresee these; the customer's own line brings them.
 */
import type { Told } from './coach-text.ts';
import { ASK, PAUSE, STOP } from './pattern-find.ts';

export interface Echo {
	/** Said as it is, or told to be checked: ……，对吗？ */
	is: 'said' | 'checked';
	/** [from, to) in the text. */
	from: number;
	to: number;
}

/** Words that any two sentences may share; both scripts, as texts are folded into either. */
const COMMON = new Set(
	'的了是就都在我你他她它们們这這那哪不没沒别別有么麼什谁誰怎为為说說话話讲講也还還要去来來到上下和跟把被给給让讓叫请請着著过過可才得能会會个個嘛吗嗎呢吧啊呀哦喔啦里裡这边邊儿兒很真好对對错吗行看听聽知道想先再又只最已经經现現事情问問'
);
/** Numbers, people and times: alone they are chance, two together are the customer's own facts. */
const WEAK = new Set(
	'零一二三四五六七八九十百千万半几幾人天点點月日年时時小大多少后後前出回家心办辦用做打今明昨晚早次样樣手开開起买買'
);

/** So much must be said back: two or three words of the line's own, not all in one. */
const ENOUGH = 5;
/** Said with an apology or a feeling, or to be checked, one word will do: what is around it says what it is for. */
const ENOUGH_WITH_MORE = 2;

const CHECKS =
	/(?:对|對|是)(?:吗|嗎|吧|不|嘛|伐|不对|不對|不是)?$|(?:没|沒|哪|有).{0,4}(?:错|錯|岔|漏).{0,3}$|是这样吗$|是這樣嗎$/u;
const ASKS = /[吗嗎呢么麼]$/u;
/** In a sentence that asks, the clause that asks; the one before it may say. */
const ASKS_FOR = /几|幾|哪|什么|什麼|怎么|怎麼|谁|誰|多少|还是|還是/u;
/** 断网的事 only names it. */
const NAMES = /^的(?:事|问题|問題|情况|情況|单|單|时候|時候)/u;
/** 要是……: not said to be so. */
const SUPPOSES = /^(?:要是|如果|万一|萬一|假如|要不|下次|以后|以後)/u;

interface Clause {
	from: number;
	to: number;
}
/** Clauses by sentence, and whether the sentence asks. */
const sentencesOf = (text: string): { clauses: Clause[]; asks: boolean }[] => {
	const sentences: { clauses: Clause[]; asks: boolean }[] = [];
	let clauses: Clause[] = [];
	let from = 0;
	for (let i = 0; i <= text.length; i++) {
		const c = text[i];
		if (c !== undefined && c !== PAUSE && c !== STOP && c !== ASK) continue;
		if (i > from) clauses.push({ from, to: i });
		from = i + 1;
		if (c === PAUSE || clauses.length === 0) continue;
		sentences.push({ clauses, asks: c === ASK || ASKS.test(text.slice(0, i).slice(-1)) });
		clauses = [];
	}
	return sentences;
};

/** Whether something is heard between two places in the text. */
type Among = (from: number, to: number) => boolean;
export interface Around {
	/** An apology or a feeling. */
	warm: Among;
	/** Scorn, denial, what turns against him. */
	cold: Among;
	/** What will be done, and by when: without a feeling it names the matter, but does not tell what befell him. */
	deed: Among;
	/** A cause, a state, why it matters, a harm: without a feeling the matter's words serve to say that. */
	other: Among;
}

export const echoes = ({ text, quoted }: Told, says: Told, { warm, cold, deed, other }: Around): Echo[] => {
	const line = new Set([...says.text].filter((c) => !COMMON.has(c) && c !== PAUSE && c !== STOP && c !== ASK));
	const pairs = new Set<string>();
	for (let i = 0; i + 1 < says.text.length; i++) pairs.add(says.text.slice(i, i + 2));
	const inQuotes = new Uint8Array(text.length);
	for (const [from, to] of quoted) if (to - from < text.length) inQuotes.fill(1, from, to);

	/**
	 * What a clause shares adds up: the line's own words count two, numbers and the like one, if they stand as they stood.
	 * One word alone is what any talk of the matter needs: 隔壁……, so pieces are counted too.
	 */
	const weigh = ({ from, to }: Clause, met: Set<string>): { weight: number; pieces: number } => {
		let [weight, pieces, end] = [0, 0, -1];
		if (SUPPOSES.test(text.slice(from, from + 2))) return { weight, pieces };
		for (let i = from; i < to; i++) {
			const c = text[i] ?? '';
			if (inQuotes[i] || met.has(c) || !line.has(c)) continue;
			if (NAMES.test(text.slice(i + 1, i + 4)) || NAMES.test(text.slice(i + 2, i + 5))) continue;
			const pair = pairs.has(text.slice(i, i + 2)) || (i > from && pairs.has(text.slice(i - 1, i + 1)));
			if (WEAK.has(c) && !pair) continue;
			met.add(c);
			weight += WEAK.has(c) ? 1 : 2;
			if (i !== end) pieces++;
			end = i + 1;
		}
		return { weight, pieces };
	};

	return sentencesOf(text).flatMap(({ clauses, asks }): Echo[] => {
		const [first, last] = [clauses[0], clauses.at(-1)];
		if (!first || !last || cold(first.from, last.to)) return [];
		const checks = asks && CHECKS.test(text.slice(last.from, last.to));
		const told =
			asks && !checks
				? clauses.slice(0, -1).filter((clause) => !ASKS_FOR.test(text.slice(clause.from, clause.to)))
				: clauses;
		const felt = warm(first.from, last.to);
		const met = new Set<string>();
		const shared = told
			.filter(({ from, to }) => felt || (!deed(from, to) && !other(from, to)))
			.map((clause) => ({ ...clause, ...weigh(clause, met) }))
			.filter(({ weight }) => weight > 0);
		const weight = shared.reduce((sum, one) => sum + one.weight, 0);
		const pieces = shared.reduce((sum, one) => sum + one.pieces, 0);
		const enough = checks || felt ? weight >= ENOUGH_WITH_MORE : weight >= ENOUGH && (pieces > 1 || weight > ENOUGH);
		if (!enough) return [];
		return [{ is: checks ? 'checked' : 'said', from: shared[0]?.from ?? 0, to: shared.at(-1)?.to ?? 0 }];
	});
};
