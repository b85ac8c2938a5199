/** Many browsers inside chat apps, and all on Linux, have no share sheet: then there is copying. In the browser only. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** @returns false when it did not come about for another reason than the reader's having closed the sheet. */
export const share = async (what: {
	title?: string;
	text?: string;
	url?: string;
	files?: File[];
}): Promise<boolean> => {
	try {
		if (what.files && !navigator.canShare?.({ files: what.files })) return false;
		await navigator.share(what);
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError';
	}
};

/** To be called within a tap. @returns whether it is on the clipboard: if not, show the text, selected. */
export const copyText = async (text: string): Promise<boolean> => {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
};
