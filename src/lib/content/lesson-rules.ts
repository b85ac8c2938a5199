/** Which item stands where: each practice item in one lesson, each lesson with a guess and a practice. */
import type { Fault } from './fault.ts';
import type { LessonSource } from './lesson.ts';
import type { ModuleSource } from './sources.ts';

const checkLesson = (lesson: LessonSource, { items }: ModuleSource, faults: Fault[]): void => {
	const { id } = lesson.front.value;
	const { file } = lesson.front;
	const [guess, second] = lesson.items.filter(({ beat }) => beat === 'guess');
	if (!guess) faults.push({ file, ...lesson.beats.guess, message: '「先猜一猜」要正好一道题：加一行 {{item: 题id}}' });
	if (second) faults.push({ file, ...second.at, message: '「先猜一猜」只能有一道题：这道移到「练一练」' });
	if (!lesson.items.some(({ beat }) => beat === 'practice'))
		faults.push({ file, ...lesson.beats.practice, message: '「练一练」至少一道题：加一行 {{item: 题id}}' });
	for (const { item, at } of lesson.items) {
		const found = items.value.find((raw) => raw.id === item);
		const fault = (message: string): void => void faults.push({ file, ...at, message });
		if (!found) fault(`这个单元的 items.yaml 里没有「${item}」：检查拼写，或补上这道题`);
		else if (found.use !== 'practice') fault(`「${item}」是小测题，课里只放 use: practice 的题`);
		else if (found.lesson !== id) fault(`「${item}」写的是属于「${found.lesson}」这一课：改题的 lesson，或换一道`);
	}
};

export const checkLessons = (module: ModuleSource, faults: Fault[]): void => {
	const { lessons, items } = module;
	const used = new Set<string>();
	for (const lesson of lessons) {
		checkLesson(lesson, module, faults);
		for (const { item, at } of lesson.items) {
			if (used.has(item)) faults.push({ file: lesson.front.file, ...at, message: `「${item}」前面用过了：一道题只放一处` });
			used.add(item);
		}
	}
	if (lessons.length === 0) faults.push(module.sheet.fault(['id'], '这个单元一课都没有：在 lessons/ 里写一课'));
	for (const [i, { id, lesson, use }] of items.value.entries()) {
		if (!lessons.some(({ front }) => front.value.id === lesson))
			faults.push(items.fault([i, 'lesson'], `这个单元没有叫「${lesson}」的课：检查拼写`));
		else if (use === 'practice' && !used.has(id))
			faults.push(items.fault([i, 'use'], `「${id}」哪一课都没有用到：放进课文，或改成 use: quiz`));
	}
};
