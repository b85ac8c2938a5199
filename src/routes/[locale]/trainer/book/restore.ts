import type { Book } from '$lib/core/book';
import { cameWith, hasGiven, type Came } from '$lib/core/came';
import type { WrappedKey } from '$lib/interop/keys';
import type { KeptKeys } from '$lib/log/trainer-database';
import type { TrainerLog } from '$lib/log/trainer-log';

/** A book as it was read from a file. */
export interface Restoring {
	book: Book;
	key: WrappedKey | null;
}

/**
 * What must be asked before a book is taken in. A device has one key: another one that has been used, too, would leave
 * hand-ins that nobody can open any more.
 */
export const stepFor = ({ key }: Restoring, here: Book, own: KeptKeys | null): 'none' | 'passphrase' | 'rival' => {
	if (!key) return 'none';
	if (!own) return 'passphrase';
	if (own.keys.public === key.public) return own.wrapped ? 'none' : 'passphrase';
	return hasGiven(here, own.keys.public) ? 'rival' : 'passphrase';
};

/** Twice is harmless. @param opened the file's key, where it is to be this device's from now on */
export const restore = async (
	log: TrainerLog,
	{ book }: Restoring,
	opened?: KeptKeys
): Promise<{ came: Came; key: boolean }> => {
	const came = cameWith(await log.book(), book);
	await log.absorb(book);
	if (opened) await log.keepKeys(opened);
	return { came, key: opened !== undefined };
};
