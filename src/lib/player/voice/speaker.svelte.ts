import type { Face, Locale } from '$lib/core/course';
import { pickVoice } from './pick-voice';
import { sentencesOf } from './sentences';

export interface Spoken {
	/** Names it for whoever shows what is being said. */
	id: string;
	text: string;
	/** Who says it: customers are told apart by a slightly other pitch. Without it, staff. */
	face?: Face;
}

/** 1 is the voice as it is. 陈女士 赵大爷 小周 李先生 王阿姨 阿杰; subtle, or it would be a caricature. */
const PITCH: Record<Face, number> = { 0: 1.1, 1: 0.8, 2: 1.15, 3: 0.88, 4: 1, 5: 0.95 };
export const RATES = [1, 0.8, 1.2] as const;
const KEY = 'tingdong.voice';

interface Wishes {
	rate: (typeof RATES)[number];
	/** In a dialogue: say each new line of the customer's. */
	along: boolean;
}
const remembered = (): Wishes => {
	try {
		const { rate, along } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Wishes>;
		return { rate: RATES.find((r) => r === rate) ?? 1, along: along === true };
	} catch {
		return { rate: 1, along: false };
	}
};

/** Reads aloud with a voice of the device itself. Where there is none it never shows: the text is always there. */
class Speaker {
	#voices = $state.raw<SpeechSynthesisVoice[]>([]);
	#wishes = $state<Wishes>({ rate: 1, along: false });
	/** What is being said now. */
	saying = $state<string>();
	/** Somebody has listened here: now its speed is worth a button. */
	used = $state(false);
	#turn = 0;
	/** Chrome forgets an utterance that nobody holds, and never says that it has ended (crbug.com/509488). */
	#held: SpeechSynthesisUtterance | undefined;
	#begun = false;

	/** In the browser only, whoever asks first. */
	begin(): void {
		if (this.#begun || !('speechSynthesis' in globalThis)) return;
		this.#begun = true;
		this.#wishes = remembered();
		const look = () => (this.#voices = speechSynthesis.getVoices());
		look();
		// they arrive late; Safari never says when
		if ('addEventListener' in speechSynthesis) speechSynthesis.addEventListener('voiceschanged', look);
		for (const wait of [250, 1500]) setTimeout(look, wait);
		// a phone put into a pocket must not go on talking
		document.addEventListener('visibilitychange', () => document.hidden && this.stop());
		addEventListener('pagehide', () => this.stop());
	}

	can(locale: Locale): boolean {
		return pickVoice(this.#voices, locale) !== undefined;
	}
	get rate() {
		return this.#wishes.rate;
	}
	get along() {
		return this.#wishes.along;
	}
	wish(change: Partial<Wishes>): void {
		this.#wishes = { ...this.#wishes, ...change };
		try {
			localStorage.setItem(KEY, JSON.stringify(this.#wishes));
		} catch {
			// for this page it holds
		}
	}

	/** One after the other, until all is said or `stop()`. */
	async say(lines: readonly Spoken[], locale: Locale): Promise<void> {
		this.stop();
		const turn = this.#turn;
		this.used = true;
		for (const { id, text, face } of lines)
			for (const sentence of sentencesOf(text)) {
				if (turn !== this.#turn) return;
				this.saying = id;
				await this.#utter(sentence, face === undefined ? 1 : PITCH[face], locale);
			}
		if (turn === this.#turn) this.saying = undefined;
	}

	#utter(sentence: string, pitch: number, locale: Locale): Promise<void> {
		const voice = pickVoice(this.#voices, locale);
		if (!voice) return Promise.resolve();
		const utterance = new SpeechSynthesisUtterance(sentence);
		Object.assign(utterance, { voice, lang: voice.lang, rate: this.#wishes.rate, pitch });
		this.#held = utterance;
		return new Promise((done) => {
			// what cannot be said is skipped: the text stands there
			utterance.onend = utterance.onerror = () => done();
			speechSynthesis.speak(utterance);
		});
	}

	stop(): void {
		this.#turn += 1;
		this.saying = undefined;
		if (this.#held) speechSynthesis.cancel();
		this.#held = undefined;
	}
}

export const speaker = new Speaker();
