/** Theme and text size. app.html's own script reads the same key before the first paint. */
export interface Look {
	theme?: 'light' | 'dark';
	/** Percent; absent is 100. */
	size?: 115 | 130;
}
const KEY = 'tingdong.look';

export const readLook = (): Look => {
	try {
		const { theme, size } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Look;
		return { ...(theme ? { theme } : {}), ...(size ? { size } : {}) };
	} catch {
		return {};
	}
};

/** Shows it at once; keeps it where the browser lets us. */
export const wear = (look: Look): void => {
	const { dataset } = document.documentElement;
	if (look.theme) dataset['theme'] = look.theme;
	else delete dataset['theme'];
	if (look.size) dataset['size'] = String(look.size);
	else delete dataset['size'];
	try {
		localStorage.setItem(KEY, JSON.stringify(look));
	} catch {
		// it is worn until the page is closed
	}
};
