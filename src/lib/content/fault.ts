/** Something an author must mend: where it is, what is wrong, how to put it right (in Chinese). */
export interface Fault {
	/** Relative to the content root, as given to `compile`. */
	file: string;
	line: number;
	column: number;
	message: string;
}

export interface Place {
	line: number;
	column: number;
}

export const START: Place = { line: 1, column: 1 };

export const placeAt = (text: string, offset: number): Place => {
	const before = text.slice(0, offset);
	const start = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: offset - start + 1 };
};

export const byPlace = (a: Fault, b: Fault): number =>
	a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

export const faultLine = ({ file, line, column, message }: Fault): string => `${file}:${line}:${column} ${message}`;
