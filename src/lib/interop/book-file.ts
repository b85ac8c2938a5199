import type { Book } from '$lib/core/book';
import { isCollected, isEntry, isWrapped } from './book-shape';
import { isRecord } from './check';
import { parseJson } from './json';
import type { WrappedKey } from './keys';

/** The trainer's book as a file: for a new phone, a second device, or the day after the phone fell into the sea. */
interface BookFile {
	format: 'tingdong-book';
	version: 1;
	entries: unknown[];
	collected: unknown[];
	/** Opens with the passphrase alone; null where the key was made without one. */
	key: WrappedKey | null;
}

export type ReadBook =
	| { ok: true; book: Book; key: WrappedKey | null }
	/** `learner`: it is a learner's backup, which another page reads. */
	| { ok: false; reason: 'not-a-book' | 'learner' | 'newer' | 'damaged' };

/** Some 20,000 hand-ins. */
export const MAX_BOOK_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 100_000;
/** File › list › hand-in › report › modules › module › items › item. */
const MAX_DEPTH = 8;

export const writeBook = (book: Book, key: WrappedKey | null): string =>
	JSON.stringify({
		format: 'tingdong-book',
		version: 1,
		entries: Object.values(book.entries),
		collected: Object.values(book.collected),
		key
	} satisfies BookFile);

/** All or nothing: with a single unsound register or hand-in the whole file is refused, and nothing changes. */
export const readBook = (text: string): ReadBook => {
	const refused = (reason: 'not-a-book' | 'learner' | 'newer' | 'damaged') => ({ ok: false, reason }) as const;
	const data = parseJson(text.replace(/^\ufeff/, ''), MAX_BOOK_BYTES, MAX_DEPTH);
	// begun as one of ours, and not whole
	if (data === undefined && text.slice(0, 200).includes('"tingdong-book"')) return refused('damaged');
	if (!isRecord(data)) return refused('not-a-book');
	if (data['format'] === 'tingdong-backup') return refused('learner');
	if (data['format'] !== 'tingdong-book') return refused('not-a-book');
	const { version, entries, collected, key } = data;
	if (typeof version === 'number' && version > 1) return refused('newer');
	const sound =
		version === 1 && isList(entries, isEntry) && isList(collected, isCollected) && (key === null || isWrapped(key));
	if (!sound) return refused('damaged');
	return {
		ok: true,
		book: {
			entries: Object.fromEntries(entries.map((entry) => [entry.key, entry])),
			collected: Object.fromEntries(collected.map((one) => [one.id, one]))
		},
		key
	};
};

const isList = <T>(x: unknown, sound: (one: unknown) => one is T): x is T[] =>
	Array.isArray(x) && x.length <= MAX_ENTRIES && x.every(sound);
