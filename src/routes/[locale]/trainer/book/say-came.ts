import type { TFunction } from 'i18next';
import type { Came } from '$lib/core/came';

const KINDS = ['cohorts', 'people', 'assignments', 'handIns', 'changed'] as const;

export const sayCame = (t: TFunction<'book'>, { came, key }: { came: Came; key: boolean }): string => {
	const parts = KINDS.filter((kind) => came[kind] > 0).map((kind) => t(kind, { n: came[kind] }));
	return [parts.length > 0 ? t('came', { what: parts.join('、') }) : t('cameNothing'), key ? t('cameKey') : ''].join(
		''
	);
};
