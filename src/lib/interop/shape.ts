/** What data from outside is made of, told before it is used. */
export const isRecord = (x: unknown): x is Record<string, unknown> =>
	typeof x === 'object' && x !== null && !Array.isArray(x);

/** An id of ours, or something random in base64url; never the name of what every object has. */
export const isId = (x: unknown): x is string =>
	typeof x === 'string' && /^[\w-]{1,64}$/.test(x) && !(x in Object.prototype);

export const isIds = (x: unknown): x is string[] => Array.isArray(x) && x.length <= 1000 && x.every(isId);

export const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) > 0;
