/** Far above floating error, far below the smallest step between two real scores. */
export const TOLERANCE = 1e-6;
export const isRight = (score: number): boolean => score > 1 - TOLERANCE;
