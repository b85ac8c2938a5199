/** What every reader of JSON from outside asks of its parts. */
export type Fields = Record<string, unknown>;

export const isRecord = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);
/** No key of an object's prototype, so that it may become a key. */
export const isId = (x: unknown): x is string =>
	typeof x === 'string' && /^[\w-]{1,64}$/.test(x) && !(x in Object.prototype);
export const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) > 0;
export const isIds = (x: unknown): x is string[] => Array.isArray(x) && x.length <= 1000 && x.every(isId);
export const isShare = (x: unknown): x is number => typeof x === 'number' && x >= 0 && x <= 1;
export const isMood = (x: unknown): boolean => [0, 1, 2, 3, 4].includes(x as number);
export const isEnd = (x: unknown): boolean => ['good', 'ok', 'bad'].includes(x as string);
export const isDay = (x: unknown): x is string => typeof x === 'string' && /^\d{4}-\d\d-\d\d$/.test(x);
