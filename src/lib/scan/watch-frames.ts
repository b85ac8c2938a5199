/** At most eight a second, and never longer at work than at rest: a phone four years old must stay cool and keep its charge. */
const GAP = 125;

interface WithFrames {
	requestVideoFrameCallback?(then: () => void): number;
}

/**
 * Calls `look` frame after frame, one at a time, while the page is seen.
 * @returns stops it
 */
export const watchFrames = (video: HTMLVideoElement, look: () => Promise<void>): (() => void) => {
	let stopped = false;
	let due = 0;
	const later = () => {
		if (stopped) return;
		const { requestVideoFrameCallback: onFrame } = video as WithFrames;
		if (onFrame) onFrame.call(video, () => void step());
		else requestAnimationFrame(() => void step());
	};
	const step = async () => {
		const began = performance.now();
		if (began < due || document.hidden) return later();
		if (stopped) return;
		await look();
		const ended = performance.now();
		due = Math.max(began + GAP, ended + (ended - began));
		later();
	};
	later();
	return () => (stopped = true);
};
