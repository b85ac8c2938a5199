/** What `.config/build.mjs` writes into the finished worker: the lists of this very build. */
import type { Chunks, Kit } from './messages';

declare global {
	var __WB_MANIFEST: { url: string; revision: string | null }[];
	/** Locale → module → chunks, relative to the scope. The locales' names and their order come from here, too. */
	var __COURSE: Record<string, Chunks>;
	/** Relative to the scope. */
	var __KITS: Record<Kit, string[]>;
}

export const sw = self as unknown as ServiceWorkerGlobalScope;
export const scope = new URL(sw.registration.scope);

/** Shells, app code, both scripts' words and course indexes. */
export const manifest = globalThis.__WB_MANIFEST;

const absolute = (urls: string[]): string[] => urls.map((url) => new URL(url, scope).href);
export const course: Record<string, Chunks> = Object.fromEntries(
	Object.entries(globalThis.__COURSE).map(([locale, modules]) => [
		locale,
		Object.fromEntries(Object.entries(modules).map(([module, urls]) => [module, absolute(urls)]))
	])
);
const { reader, trainer } = globalThis.__KITS;
export const kits: Record<Kit, string[]> = { reader: absolute(reader), trainer: absolute(trainer) };
export const locales = Object.keys(course);

/** Every module of every script, as lists of chunks. */
export const modulesOf = (of: Record<string, Chunks>): string[][] => Object.values(of).flatMap((m) => Object.values(m));
