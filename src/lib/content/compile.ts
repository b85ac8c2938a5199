/** Authored files → the course in both scripts. Pure: the build, the check command and a browser run the same. */
import { LOCALES, type Id, type Locale } from '../core/course.ts';
import { buildCourse, type Course } from './build.ts';
import { buildCoach, type Coach } from './coach.ts';
import { checkCourse, type Report } from './rules.ts';
import { byPlace, START, type Fault } from './fault.ts';
import { unconverted, type MakeConverter } from './scripts.ts';
import { readSources, type Files } from './sources.ts';

export interface Compiled {
	/** Null where a file could not be understood; otherwise usable for a preview even with faults. */
	course: Record<Locale, Course> | null;
	/** Id of an item, module or dialogue → permanent small integer, for packed links. */
	wire: Record<Id, number>;
	faults: Fault[];
	/** The reply coach; null where the course has none. */
	coach: Record<Locale, Coach> | null;
	/** Figures for authors; null together with `course`. */
	report: Report | null;
}

/** Editors on Windows: line ends and a byte order mark are no part of what is written. */
const clean = (files: Files): Files =>
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')]));

export const compile = (files: Files, { converter = unconverted }: { converter?: MakeConverter } = {}): Compiled => {
	const faults: Fault[] = [];
	const source = readSources(clean(files), converter, faults);
	if (!source || faults.length > 0) {
		if (faults.length === 0) faults.push({ file: 'course.yaml', ...START, message: '读不懂这门课' });
		return { course: null, wire: {}, coach: null, faults: faults.sort(byPlace), report: null };
	}
	const course = { 'zh-Hans': buildCourse(source, LOCALES[0]), 'zh-Hant': buildCourse(source, LOCALES[1]) };
	const report = checkCourse(source, faults);
	const coach = source.coach ? buildCoach(source.coach, source.converter, faults) : null;
	return { course, coach, wire: source.wire.value, faults: faults.sort(byPlace), report };
};
