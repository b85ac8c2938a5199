/**
 * A note beside the database that somebody has learnt here. app.html reads it before the first paint, so that a returning
 * learner does not see the first page of what was left in the middle. Only a hint: nothing is lost with it.
 */
export const noteBegun = (): void => {
	try {
		localStorage.setItem('tingdong.begun', '1');
	} catch {
		// no hint, a short flicker
	}
};

/** How safe the work is on this device, as far as the browser says. */
export interface Safety {
	/** The browser has promised not to clear it by itself; undefined where it does not say. */
	persisted: boolean | undefined;
	/** Bytes in use by this site; undefined where the browser does not say. */
	used: number | undefined;
}

export const readSafety = async (): Promise<Safety> => {
	const { storage } = navigator as Partial<Navigator>;
	const [persisted, estimate] = await Promise.all([
		storage?.persisted?.().catch(() => undefined),
		storage?.estimate?.().catch(() => undefined)
	]);
	return { persisted, used: estimate?.usage };
};

/** Asks the browser to keep our storage. Some ask the learner, so only on a tap or after real work. */
export const askToKeep = async (): Promise<boolean> =>
	(await navigator.storage?.persist?.().catch(() => false)) ?? false;
