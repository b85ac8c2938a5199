/** All files of a course, each understood by itself. What holds between them comes later. */
import type * as v from 'valibot';
import { COACH_FILES, type CoachSource } from './coach.ts';
import { courseSchema, factsSchema, misconceptionsSchema, termsSchema, wireSchema } from './course.ts';
import { dialogueSchema, type RawDialogue } from './dialogue.ts';
import { START, type Fault } from './fault.ts';
import { itemsSchema, type RawItem } from './item.ts';
import { lexiconSchema } from './lexicon.ts';
import { readLesson, type LessonSource } from './lesson.ts';
import { moduleSchema, type RawModule } from './module.ts';
import { repliesSchema } from './replies.ts';
import { textsWith, type Texts } from './schema.ts';
import type { Converter, MakeConverter, Script } from './scripts.ts';
import { readYaml, type Sheet } from './yaml.ts';

/** Path relative to the content root → text. */
export type Files = Readonly<Record<string, string>>;

type Out<F extends (texts: Texts) => v.GenericSchema> = v.InferOutput<ReturnType<F>>;
export type RawCourse = Out<typeof courseSchema>;
export type RawMisconception = Out<typeof misconceptionsSchema>[number];
export type RawFact = Out<typeof factsSchema>[number];

export interface ModuleSource {
	sheet: Sheet<RawModule>;
	items: Sheet<RawItem[]>;
	lessons: LessonSource[];
	dialogues: Sheet<RawDialogue>[];
}
export interface CourseSource {
	sheet: Sheet<RawCourse>;
	misconceptions: Sheet<RawMisconception[]>;
	facts: Sheet<RawFact[]>;
	wire: Sheet<Record<string, number>>;
	/** In the course's order. */
	modules: ModuleSource[];
	/** Where it has a reply coach. */
	coach: Record<Script, CoachSource> | undefined;
	converter: Converter;
}

const COURSE_FILES = new Set(['course.yaml', 'misconceptions.yaml', 'facts.yaml', 'terms.yaml', 'wire.yaml']);
const COACH = new Set(Object.values(COACH_FILES).flatMap(({ lexicon, replies }) => [lexicon, replies]));
const PLACES = /^(?:module\.yaml|items\.yaml|lessons\/[^/]+\.md|dialogues\/[^/]+\.yaml)$/;

/** 10-last.md comes after 2-second.md. */
const byNumber = new Intl.Collator('en', { numeric: true }).compare;

const compact = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

class Folder {
	readonly name: string;
	readonly files: Files;
	readonly faults: Fault[];
	constructor(name: string, files: Files, faults: Fault[]) {
		this.name = name;
		this.files = files;
		this.faults = faults;
	}
	yaml<S extends v.GenericSchema>(path: string, schema: S): Sheet<v.InferOutput<S>> | undefined {
		const file = `${this.name}/${path}`;
		const text = this.files[file];
		if (text !== undefined) return readYaml(file, text, schema, this.faults);
		this.faults.push({ file, ...START, message: '缺这个文件' });
		return undefined;
	}
	has(path: string): boolean {
		return this.files[`${this.name}/${path}`] !== undefined;
	}
	/** Paths below this folder that match, in order. */
	list(pattern: RegExp): string[] {
		const start = `${this.name}/`;
		const inside = Object.keys(this.files).filter((file) => file.startsWith(start));
		return inside.map((file) => file.slice(start.length)).filter((path) => pattern.test(path)).sort(byNumber);
	}
}

const readModule = (folder: Folder, texts: Texts): ModuleSource | undefined => {
	const { files, faults, name } = folder;
	const sheet = folder.yaml('module.yaml', moduleSchema(texts));
	const items = folder.yaml('items.yaml', itemsSchema(texts));
	const dialogues = folder.list(/^dialogues\//).map((path) => folder.yaml(path, dialogueSchema(texts)));
	const paths = folder.list(/^lessons\//);
	const lessons = paths
		.filter((path) => !path.endsWith('.hant.md'))
		.map((path) => {
			const file = `${name}/${path}`;
			const sister = file.replace(/\.md$/, '.hant.md');
			const hant = files[sister];
			return readLesson([file, files[file] ?? ''], hant === undefined ? undefined : [sister, hant], texts, faults);
		});
	for (const path of paths)
		if (path.endsWith('.hant.md') && !paths.includes(path.replace('.hant.md', '.md')))
			faults.push({ file: `${name}/${path}`, ...START, message: '这份台湾版没有对应的简体课文：改文件名' });
	return sheet && items && { sheet, items, lessons: compact(lessons), dialogues: compact(dialogues) };
};

/** Both scripts or none; the replies may come later. */
const readCoach = (folder: Folder, converter: Converter): CourseSource['coach'] => {
	if (!folder.list(/./).some((path) => COACH.has(path))) return undefined;
	const read = (script: Script): CoachSource | undefined => {
		const { lexicon: file, replies } = COACH_FILES[script];
		const lexicon = folder.yaml(file, lexiconSchema(script, converter));
		const labelled = folder.has(replies) ? folder.yaml(replies, repliesSchema) : undefined;
		return lexicon && { lexicon, replies: labelled };
	};
	const [hans, hant] = [read('hans'), read('hant')];
	return hans && hant && { hans, hant };
};

/** Undefined, or with faults reported, where something could not be read. */
export const readSources = (files: Files, make: MakeConverter, faults: Fault[]): CourseSource | undefined => {
	const [root, ...others] = Object.keys(files).filter((file) => /^[^/]+\/course\.yaml$/.test(file)).sort();
	if (root === undefined) {
		faults.push({ file: 'course.yaml', ...START, message: '找不到课程：要有一个文件夹，里面放 course.yaml' });
		return undefined;
	}
	for (const file of others) faults.push({ file, ...START, message: '一次只能有一门课程：移走一个文件夹' });
	const folder = new Folder(root.replace('/course.yaml', ''), files, faults);
	const terms = folder.yaml('terms.yaml', termsSchema);
	const converter = make(terms?.value ?? []);
	for (const [i, { to }] of (terms?.value ?? []).entries()) {
		const wrong = [...to].find((character) => converter.simplifiedOnly.has(character));
		if (terms && wrong) faults.push(terms.fault([i, 'to'], `「to」里有简体字「${wrong}」：写台湾用字`));
	}
	// A wrong term would be told again at every text that holds it.
	if (faults.length > 0) return undefined;
	const texts = textsWith(converter);
	const sheet = folder.yaml('course.yaml', courseSchema(texts));
	const misconceptions = folder.yaml('misconceptions.yaml', misconceptionsSchema(texts));
	const facts = folder.yaml('facts.yaml', factsSchema(texts));
	const wire = folder.yaml('wire.yaml', wireSchema);
	const coach = readCoach(folder, converter);
	const names = new Set<string>();
	for (const path of folder.list(/./)) {
		const [name = '', ...rest] = path.split('/');
		if (rest.length === 0 ? COURSE_FILES.has(name) || COACH.has(name) : PLACES.test(rest.join('/'))) {
			if (rest.length > 0) names.add(name);
		} else faults.push({ file: `${folder.name}/${path}`, ...START, message: '不认识的文件：检查文件名和文件夹' });
	}
	const modules = compact([...names].map((name) => readModule(new Folder(`${folder.name}/${name}`, files, faults), texts)));
	if (!sheet || !misconceptions || !facts || !wire) return undefined;
	const place = ({ sheet: { value } }: ModuleSource): number => sheet.value.modules.indexOf(value.id);
	return { sheet, misconceptions, facts, wire, modules: modules.sort((a, b) => place(a) - place(b)), coach, converter };
};
