/** Hands a file to the learner: the browser's own download, on this device only. */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
