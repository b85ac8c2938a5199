import type { TFunction } from 'i18next';
import type { Item } from '$lib/core/course';
import { wrongsOf } from '$lib/core/wrongs';

/** A listed wrong choice in words: what was chosen, and the course's word on it. */
export interface WrongSaid {
	said: string;
	why: string;
}

/** @param place in `wrongsOf(item)` */
export const sayWrong = (item: Item, place: number, t: TFunction<'board'>): WrongSaid | undefined => {
	const id = wrongsOf(item)[place]?.id;
	if (id === undefined) return undefined;
	switch (item.kind) {
		case 'single':
		case 'better-phrase':
		case 'multiple': {
			const option = item.options.find((o) => o.id === id);
			return option && { said: option.text, why: option.feedback };
		}
		case 'judge':
			return { said: t(item.answer ? 'saidNo' : 'saidYes'), why: item.feedback[item.answer ? 'false' : 'true'] };
		case 'order': {
			const wrong = item.wrong.find((w) => `${w.before}>${w.after}` === id);
			const text = (step: string) => item.steps.find((s) => s.id === step)?.text ?? '';
			return wrong
				? { said: t('before', { a: text(wrong.before), b: text(wrong.after) }), why: wrong.feedback }
				: { said: t('otherOrder'), why: item.feedback.wrong };
		}
		case 'match': {
			const pair = (side: string) => item.pairs.find((p) => p.id === side);
			const wrong = item.wrong.find((w) => `${w.left}=${w.right}` === id);
			if (wrong)
				return {
					said: t('paired', { a: pair(wrong.left)?.left ?? '', b: pair(wrong.right)?.right ?? '' }),
					why: wrong.feedback
				};
			const extra = item.extras.find((e) => e.id === id);
			return extra
				? { said: t('filled', { a: extra.right }), why: extra.feedback }
				: { said: t('otherPair'), why: item.feedback.wrong };
		}
		case 'cloze': {
			const chip = item.chips.find((c) => c.id === id);
			return chip
				? { said: t('filled', { a: chip.text }), why: chip.feedback ?? item.feedback.wrong }
				: { said: t('otherChip'), why: item.feedback.wrong };
		}
		case 'spot': {
			const fault = item.faults.find((f) => f.id === id);
			return fault && { said: t('missed', { a: fault.name }), why: item.feedback.wrong };
		}
		case 'reply':
			return undefined;
	}
};

/** The better choice, where it is one line that can be read out. */
export const sayBetter = (item: Item): string[] =>
	'options' in item ? item.options.filter((o) => o.correct).map((o) => o.text) : [];
