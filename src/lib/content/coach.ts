/** The files of the reply coach, read and checked; a course may have none of them. */
import { LOCALES, type Locale } from '../core/course.ts';
import { rate, type Rates } from '../core/coach-rate.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Fault } from './fault.ts';
import { checkLexicon } from './lexicon-rules.ts';
import { foldFor, type RawLexicon } from './lexicon.ts';
import { checkReplies, type RawReplies } from './replies.ts';
import { scriptOf, type Converter, type Script } from './scripts.ts';
import type { Sheet } from './yaml.ts';

export interface Coach {
	lexicon: Lexicon;
	/** How well it hears: on the replies it was tuned with, and on those that nobody looked at. */
	rates: Record<'tuning' | 'held', Rates> | undefined;
}
export interface CoachSource {
	lexicon: Sheet<RawLexicon>;
	replies: Sheet<RawReplies> | undefined;
}

export const COACH_FILES: Record<Script, { lexicon: string; replies: string }> = {
	hans: { lexicon: 'lexicon.yaml', replies: 'replies.yaml' },
	hant: { lexicon: 'lexicon.hant.yaml', replies: 'replies.hant.yaml' }
};

const buildOne = ({ lexicon: sheet, replies }: CoachSource, converter: Converter, faults: Fault[]): Coach => {
	const lexicon: Lexicon = { ...sheet.value, fold: foldFor(sheet.value, converter) };
	const before = faults.length;
	checkLexicon(sheet, lexicon, faults);
	if (!replies || faults.length > before) return { lexicon, rates: undefined };
	const rates = {
		tuning: rate(replies.value, 'tuning', lexicon),
		held: rate(replies.value, 'held', lexicon)
	};
	checkReplies(replies, rates, faults);
	return { lexicon, rates };
};

export const buildCoach = (
	source: Record<Script, CoachSource>,
	converter: Converter,
	faults: Fault[]
): Record<Locale, Coach> => {
	const [hans, hant] = LOCALES.map((locale) => buildOne(source[scriptOf(locale)], converter, faults)) as [Coach, Coach];
	return { 'zh-Hans': hans, 'zh-Hant': hant };
};
