import { termsSchema } from './course.ts';
import type { Term } from './scripts.ts';
import type { Files } from './sources.ts';
import { readYaml } from './yaml.ts';

/** The course's own wording for Taiwan; empty where it cannot be read, which `compile` tells. */
export const readTerms = (files: Files): readonly Term[] => {
	const [file, text] = Object.entries(files).find(([path]) => /^[^/]+\/terms\.yaml$/.test(path)) ?? [];
	return (file !== undefined && text !== undefined && readYaml(file, text, termsSchema, [])?.value) || [];
};
