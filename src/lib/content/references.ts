/** Whatever is cited exists: facts, misconceptions, modules. */
import type { Fault } from './fault.ts';
import { Both } from './scripts.ts';
import type { CourseSource } from './sources.ts';
import type { Path, Sheet } from './yaml.ts';

/** Every `misconception: x` and `facts: [x]` in a tree, however deep. */
const cited = (value: unknown, path: Path = []): { kind: 'facts' | 'misconception'; id: string; path: Path }[] => {
	if (typeof value !== 'object' || value === null || value instanceof Both) return [];
	return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		if (key === 'misconception' && typeof part === 'string') return [{ kind: key, id: part, path: at }];
		if (key === 'facts' && Array.isArray(part)) return part.map((id, i) => ({ kind: key, id: String(id), path: [...at, i] }));
		return cited(part, at);
	});
};

const checkCitations = (source: CourseSource, faults: Fault[]): void => {
	const misconceptions = new Set(source.misconceptions.value.map(({ id }) => id));
	const facts = new Map(source.facts.value.map((fact) => [fact.id, fact]));
	const sheets = source.modules.flatMap(({ sheet, items, dialogues, lessons }): Sheet<unknown>[] => [
		sheet,
		items,
		...dialogues,
		...lessons.map(({ front }) => front)
	]);
	for (const sheet of sheets)
		for (const { kind, id, path } of cited(sheet.value)) {
			if (kind === 'facts' && !facts.has(id))
				faults.push(sheet.fault(path, `facts.yaml 里没有「${id}」：检查拼写，或补上这条事实`));
			if (kind === 'misconception' && !misconceptions.has(id))
				faults.push(sheet.fault(path, `misconceptions.yaml 里没有「${id}」：检查拼写，或补上这个误区`));
		}
	for (const { fact, file, at } of source.modules.flatMap(({ lessons }) => lessons.flatMap(({ notes }) => notes))) {
		const known = facts.get(fact);
		if (!known) faults.push({ file, ...at, message: `facts.yaml 里没有「${fact}」：检查拼写，或补上这条事实` });
		else if ('basis' in known)
			faults.push({ file, ...at, message: `「${fact}」只作写作依据，没有出处，不能当脚注：补齐 who、when、where，或去掉脚注` });
	}
};

const checkModules = ({ sheet, modules }: CourseSource, faults: Fault[]): void => {
	const written = new Set(modules.map((module) => module.sheet.value.id));
	const listed = new Set(sheet.value.modules);
	const check = (from: Sheet<unknown>, id: string, path: Path): void => {
		if (!written.has(id)) faults.push(from.fault(path, `没有叫「${id}」的单元：检查拼写，或补上它的文件夹`));
	};
	for (const [i, id] of sheet.value.modules.entries()) {
		check(sheet, id, ['modules', i]);
		if (sheet.value.modules.indexOf(id) < i) faults.push(sheet.fault(['modules', i], `单元「${id}」列了两遍：删掉一个`));
	}
	for (const [p, path] of sheet.value.paths.entries())
		for (const [i, id] of path.modules.entries()) check(sheet, id, ['paths', p, 'modules', i]);
	for (const { sheet: own } of modules) {
		if (!listed.has(own.value.id))
			faults.push(own.fault(['id'], `course.yaml 的 modules 里没有「${own.value.id}」：加进去，或检查拼写`));
		for (const [o, any] of own.value.after.entries())
			for (const [i, id] of any.entries()) {
				check(own, id, ['after', o, i]);
				if (id === own.value.id) faults.push(own.fault(['after', o, i], '一个单元不能排在自己后面'));
			}
	}
};

export const checkReferences = (source: CourseSource, faults: Fault[]): void => {
	checkCitations(source, faults);
	checkModules(source, faults);
};
