/**
 * What a link has brought and nobody has decided about yet. It is taken out of the address bar, so that it is not sent on
 * by whoever shares the page; a reload, or choosing who learns, must not lose it. Kept for this tab alone.
 */
const KEY = 'tingdong.arrived';

export const arrived = (): string => {
	try {
		return sessionStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
};

/** @returns whether it is kept: if not, the address bar has to go on holding it */
export const keepArrived = (text: string): boolean => {
	try {
		sessionStorage.setItem(KEY, text);
		return true;
	} catch {
		return false;
	}
};

export const forgetArrived = (): void => {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// nothing was kept
	}
};
