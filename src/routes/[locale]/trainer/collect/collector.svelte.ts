import { emptyBook, type Book, type Collected } from '$lib/core/book';
import type { Id } from '$lib/core/course';
import { outcomeOf, type Came, type Outcome } from '$lib/core/outcome';
import { toBase64url } from '$lib/interop/base64url';
import { findPayloads, type Found } from '$lib/interop/payload';
import { FrameSet } from '$lib/interop/frames';
import type { Payload } from '$lib/interop/payload';
import type { TrainerSession } from '$lib/log/trainer-session.svelte';
import { Seen } from '$lib/scan/seen';
import { here, openPayload, type Opener } from './open-payload';

/** What came of one thing handed in, as a line of the list. */
export interface Line {
	id: number;
	/** Milliseconds. */
	time: number;
	outcome: Outcome | { what: 'no-code' | 'no-picture' | 'not-kept'; notes: [] };
	/** What it said, where it could not be opened here: to be copied and taken elsewhere. */
	sealed?: string | undefined;
	/** The same again counts, and takes no line more. */
	times: number;
}

/** What may open another day. */
const HELD: ReadonlySet<Came['came']> = new Set(['other-trainer', 'no-key', 'no-course'] as const);
const MOST_LINES = 200;
/** A file of the hand-in screen has at most a third of this. */
const MOST_BYTES = 1_000_000;
/** Frames go round on the learner's screen until it is put away: what they were is told once. */
const ROUND = 15_000;

/** Takes in what the staff hand in, one after the other however it comes, and keeps what came of it. */
export class Collector {
	/** Of this sitting, newest first. */
	lines = $state.raw<Line[]>([]);
	/** How many sealed things no key here has opened. */
	held = $state(0);
	/** Taken in here and not in the session's book yet: that follows a moment later. */
	#mine: Record<string, Collected> = {};
	#frames = new FrameSet();
	#whole = new Seen(ROUND);
	#queue: Promise<unknown> = Promise.resolve();
	#id = 0;

	constructor(
		private session: TrainerSession,
		/** Resolves when the session has read its storage, or cannot. */
		private ready: Promise<void>,
		private opener: Omit<Opener, 'keys'>,
		private collecting: () => Id | null,
		private online: (line: Line) => void
	) {}

	/** Whatever a code, a chat or a link says. Resolves when all of it is kept. @returns whether all of it was of use */
	async take(text: string): Promise<boolean> {
		let good = false;
		await this.#inTurn(async () => {
			const found = findPayloads(text);
			if (found.length === 0) this.#add({ what: 'not-ours', notes: [] });
			const of = [];
			for (const one of found) of.push(await this.#takeOne(one));
			good = of.length > 0 && of.every(Boolean);
		});
		return good;
	}

	/** A file of the hand-in screen: its text or its bytes. */
	takeFile(file: Blob): Promise<void> {
		return this.#inTurn(async () => {
			if (file.size > MOST_BYTES) return this.#add({ what: 'too-long', notes: [] });
			const text = findPayloads(await file.text());
			const found = text.length > 0 ? text : findPayloads(toBase64url(new Uint8Array(await file.arrayBuffer())));
			if (found.length === 0) this.#add({ what: 'not-ours', notes: [] });
			for (const one of found) await this.#takeOne(one);
		});
	}

	/** There was no code in a picture, or it was none. */
	takeNothing(what: 'no-code' | 'no-picture'): void {
		this.#add({ what, notes: [] });
	}

	/** What waits for its key is tried again, once a visit: the key may have come from a backup meanwhile. */
	tryHeld(): Promise<void> {
		return this.#inTurn(async () => {
			const { log, keys } = this.session;
			if (!log) return;
			for (const sealed of keys ? await log.held() : []) {
				const [found] = findPayloads(sealed);
				if (!found?.ok) continue;
				const came = await openPayload(found.payload, { ...this.opener, keys: keys?.keys });
				if (came.came === 'report' && (await this.#keep(came, found.payload))) await log.release(sealed);
			}
			await this.#count();
		});
	}

	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#queue.then(() => this.ready).then(work);
		this.#queue = turn.catch((error) => {
			console.error(error);
			this.#add({ what: 'not-kept', notes: [] });
		});
		return this.#queue as Promise<void>;
	}

	/** @returns whether it is in the book now, or will be with more of it */
	async #takeOne(found: Found): Promise<boolean> {
		if (!found.ok) {
			this.#add({ what: found.reason, notes: [] });
			return false;
		}
		const { payload } = found;
		if (payload.kind !== 'frame') return this.#takeWhole(payload);
		const { have, of, whole } = this.#frames.add(payload);
		if (whole) return !this.#whole.comes(whole.text, Date.now()) || this.#takeWhole(whole);
		this.#add(of > 0 ? { what: 'frame', have, of, notes: [] } : { what: 'damaged', notes: [] });
		return of > 0;
	}

	/** @returns whether it is in the book now */
	async #takeWhole(payload: Payload): Promise<boolean> {
		const { log, keys } = this.session;
		const came = await openPayload(payload, { ...this.opener, keys: keys?.keys });
		if (HELD.has(came.came)) {
			await log?.hold(payload.text);
			await this.#count();
		}
		return this.#keep(came, payload);
	}

	/** @returns whether it is in the book now */
	async #keep(came: Came, payload: Payload): Promise<boolean> {
		const { log, book } = this.session;
		const known: Book = { ...(book ?? emptyBook()), collected: { ...book?.collected, ...this.#mine } };
		const outcome = outcomeOf(came, known, this.collecting(), here());
		if (came.came === 'report' && outcome.what !== 'repeat') {
			await log!.collect(came.one);
			this.#mine[came.one.id] = came.one;
		}
		this.#add(outcome, came.came === 'report' ? undefined : payload.text);
		return came.came === 'report';
	}

	async #count(): Promise<void> {
		this.held = (await this.session.log?.held())?.length ?? 0;
	}

	#add(outcome: Line['outcome'], sealed?: string): void {
		const line: Line = { id: (this.#id += 1), time: Date.now(), outcome, sealed, times: 1 };
		const key = keyOf(line);
		const same = this.lines.find((before) => keyOf(before) === key);
		if (same) line.times = same.times + 1;
		// a sender has one line, and the frames of a hand-in go when it is whole
		const others = this.lines.filter(
			(before) => before !== same && !(before.outcome.what === 'frame' && outcome.what !== 'frame')
		);
		this.lines = [line, ...others].slice(0, MOST_LINES);
		this.online(line);
	}
}

const keyOf = ({ outcome, sealed }: Line): string =>
	'report' in outcome ? `${outcome.report.assignment} ${outcome.report.tag}` : `${outcome.what} ${sealed ?? ''}`;
