/** Carries a mood from one level to the next in the time of a breath, frame by frame. When the first two frames show
 *  that the phone cannot keep up, three still faces take the place of the rest. Returns how to stop it. */
export function breathe(from: number, to: number, show: (mood: number) => void, duration = 900): () => void {
	let handle = 0;
	let start = 0;
	let last = 0;
	let frames = 0;
	let late = 0;

	function frame(now: number) {
		if (frames === 0) start = now;
		else if (frames <= 2 && now - last > 24) late++;
		frames++;
		last = now;
		const time = Math.min(1, (now - start) / duration);
		const eased = time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2;
		show(from + (to - from) * (late === 2 ? Math.ceil(eased * 3) / 3 : eased));
		if (time < 1) handle = requestAnimationFrame(frame);
	}
	handle = requestAnimationFrame(frame);
	return () => cancelAnimationFrame(handle);
}
