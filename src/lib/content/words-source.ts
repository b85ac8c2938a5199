/** A feature's words.ts → its words in both scripts, or what is wrong with them. */
import { placeAt, START, type Fault, type Place } from './fault.ts';
import { flawIn, flawInConverted } from './flaw.ts';
import { Both, type Converter } from './scripts.ts';

/** `src/routes/[locale]/(home)/words.ts` → home; the shell's own folder is only a parameter. */
export const namespaceOf = (path: string): string => {
	const folder = path.split('/').at(-2) ?? '';
	return folder.startsWith('[') ? 'shell' : folder.replace(/^\((.*)\)$/, '$1');
};

const GAP = /\{\{[^}]*\}\}/g;
const gapsOf = (text: string): string => (text.match(GAP) ?? []).sort().join(' ');

const isBoth = (value: unknown): value is { hans: string; hant: string } =>
	typeof value === 'object' &&
	value !== null &&
	Object.keys(value).sort().join() === 'hans,hant' &&
	Object.values(value).every((text) => typeof text === 'string');

/** `words` is what the file exports; `source` only tells where a key stands. */
export const readWords = (
	file: string,
	source: string,
	words: unknown,
	converter: Converter,
	faults: Fault[]
): Map<string, Both> => {
	const placeOf = (key: string): Place => {
		const at = new RegExp(`(?<=^|[\\s{,])['"]?${key.replace(/\W/g, '\\$&')}['"]?\\s*:`).exec(source)?.index;
		return at === undefined ? START : placeAt(source, at);
	};
	const read = new Map<string, Both>();
	if (typeof words !== 'object' || words === null) {
		faults.push({ file, ...START, message: 'words.ts 要 export default 一个对象' });
		return read;
	}
	for (const [key, value] of Object.entries(words)) {
		const fault = (message: string): void => void faults.push({ file, ...placeOf(key), message });
		if (typeof value !== 'string' && !isBoth(value)) {
			fault(`「${key}」要么是一句话，要么是 {hans, hant}`);
			continue;
		}
		const both = typeof value === 'string' ? new Both(value, converter.toHant(value)) : new Both(value.hans, value.hant);
		const hant = typeof value === 'string' ? flawInConverted(both.hant, converter) : flawIn(both.hant, 'hant', converter);
		const flaw = flawIn(both.hans, 'hans', converter) ?? hant;
		if (flaw) fault(`「${key}」${flaw.message}`);
		else if (gapsOf(both.hans) !== gapsOf(both.hant)) fault(`「${key}」两种字的 {{…}} 要一样`);
		read.set(key, both);
	}
	return read;
};
