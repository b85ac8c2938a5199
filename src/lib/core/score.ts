/** Far above floating error, far below the smallest step between two real scores. */
export const TOLERANCE = 1e-6;
export const isRight = (score: number): boolean => score > 1 - TOLERANCE;
/** Whole hundredths, as pass marks are given: thirds and sixths that add up to .7999999 are 80. */
export const points = (score: number): number => Math.floor((score + TOLERANCE) * 100);
