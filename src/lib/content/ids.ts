/** Ids are unique in the whole course and never reused; addresses are unique too. */
import { type Fault } from './fault.ts';
import type { CourseSource } from './sources.ts';
import type { Path, Sheet } from './yaml.ts';

interface Named {
	id: string;
	what: string;
	sheet: Sheet<unknown>;
	path: Path;
}

const namesIn = (source: CourseSource): Named[] => {
	const named = (what: string, sheet: Sheet<{ id: string }>): Named => ({ id: sheet.value.id, what, sheet, path: ['id'] });
	const listed = (what: string, sheet: Sheet<{ id: string }[]>): Named[] =>
		sheet.value.map(({ id }, i) => ({ id, what, sheet, path: [i, 'id'] }));
	const { sheet, modules } = source;
	return [
		named('课程', sheet),
		...sheet.value.paths.map(({ id }, i) => ({ id, what: '路线', sheet, path: ['paths', i, 'id'] })),
		...modules.map((module) => named('单元', module.sheet)),
		...modules.flatMap(({ lessons }) => lessons.map(({ front }) => named('课', front))),
		...modules.flatMap(({ items }) => listed('题', items)),
		...modules.flatMap(({ dialogues }) => dialogues.map((dialogue) => named('对话', dialogue))),
		...listed('误区', source.misconceptions),
		...listed('事实', source.facts)
	];
};

/** Steps without an item are called by their beat; `index` stands beside the modules in the build. */
const TAKEN = /^(?:index|(?:guess|scene|point|practice|takeaway)(?:-\d+)?)$/;

const repeated = (names: readonly Named[], faults: Fault[], say: (first: Named, at: string) => string): void => {
	const met = new Map<string, Named>();
	for (const named of names) {
		const first = met.get(named.id);
		if (!first) met.set(named.id, named);
		else {
			const { file, line } = first.sheet.fault(first.path, '');
			faults.push(named.sheet.fault(named.path, say(first, `${file}:${line}`)));
		}
	}
};

export const checkIds = (source: CourseSource, faults: Fault[]): void => {
	const names = namesIn(source);
	for (const { id, sheet, path } of names)
		if (TAKEN.test(id)) faults.push(sheet.fault(path, `id「${id}」程序自己要用：换一个`));
	repeated(names, faults, ({ id, what }, at) => `id「${id}」已经是一个${what}的了（${at}）：换一个，全课程不能重复`);

	const slugs = source.modules.flatMap(({ sheet }) => [
		{ id: sheet.value.slug, what: '', sheet, path: ['slug'] },
		...sheet.value.was.map((slug, i) => ({ id: slug, what: '', sheet, path: ['was', i] }))
	]);
	repeated(slugs, faults, ({ id }, at) => `地址「${id}」已经有单元在用或用过（${at}）：换一个`);
	for (const { lessons } of source.modules) {
		const own = lessons.map(({ front }) => ({ id: front.value.slug, what: '', sheet: front, path: ['slug'] }));
		repeated(own, faults, ({ id }, at) => `地址「${id}」已经有一课在用（${at}）：换一个`);
	}
};
