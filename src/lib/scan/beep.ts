/** Heard across a room: the next one can come. Two rising tones for what came in, one low one for what did not. */
const TONES = { in: [880, 1320], not: [220] } as const;
const LONG = 0.09;

let context: AudioContext | undefined;

/** In answer to a tap: browsers let nobody make a sound uninvited. */
export const allowSound = (): void => {
	context ??= 'AudioContext' in globalThis ? new AudioContext() : undefined;
	if (context?.state === 'suspended') void context.resume().catch(() => undefined);
};

export const beep = (which: keyof typeof TONES): void => {
	if (context?.state !== 'running') return;
	const gain = context.createGain();
	gain.connect(context.destination);
	const start = context.currentTime;
	const end = start + TONES[which].length * LONG;
	gain.gain.setValueAtTime(0.2, start);
	// without a slope the end of a tone is a crack
	gain.gain.exponentialRampToValueAtTime(0.001, end + 0.05);
	TONES[which].forEach((frequency, i) => {
		const tone = context!.createOscillator();
		tone.frequency.value = frequency;
		tone.connect(gain);
		tone.start(start + i * LONG);
		tone.stop(i === TONES[which].length - 1 ? end + 0.05 : start + (i + 1) * LONG);
	});
};
