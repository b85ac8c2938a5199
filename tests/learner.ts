import type { Locator, Page } from 'playwright-core';

/** Longer than the guard against double taps: nobody reads faster. */
export const READING = 450;

/** What a learner does with their thumb, by what they can see and hear: roles and names, never classes of the layout. */
export class Learner {
	constructor(readonly page: Page) {}

	/** The main button at the foot of the screen, whatever it says now. */
	get onward(): Locator {
		return this.page.locator('.foot button, section[aria-labelledby] .act button').last();
	}

	get feedback(): Locator {
		return this.page.locator('section:has(> h2[tabindex="-1"])');
	}

	/** Where the progress bar stands: `3/6`. */
	async position(): Promise<string> {
		const bar = this.page.getByRole('progressbar');
		await bar.waitFor();
		return `${await bar.getAttribute('aria-valuenow')}/${await bar.getAttribute('aria-valuemax')}`;
	}

	/** Is an item waiting for a response? Waits until the screen has settled. */
	async asked(): Promise<boolean> {
		const ahead = this.page.locator('.foot button:not([aria-disabled]), .act button');
		await this.inputs.or(ahead).first().waitFor();
		return (await this.inputs.count()) > 0;
	}

	get inputs(): Locator {
		return this.page.locator(
			'fieldset.opts input, [aria-labelledby="bank-label"] button, ol[aria-label] button[aria-pressed]:enabled, textarea'
		);
	}

	/** Gives some complete response to the item on screen, without handing it in. */
	async choose(nth = 0): Promise<void> {
		await this.inputs.first().waitFor();
		const own = this.page.locator('textarea');
		if ((await own.count()) > 0) return own.fill('让您等了这么久，真着急。我这就去查，十分钟告诉您。');
		const options = this.page.locator('fieldset.opts input');
		if ((await options.count()) > 0) await options.nth(nth % (await options.count())).check();
		const chips = this.page.locator('[aria-labelledby="bank-label"] button:enabled');
		while ((await chips.count()) > 0) await chips.first().click();
		// a line of a conversation asks for a name once it is tapped; a row of an order does not
		const lines = this.page.locator('ol[aria-label] button[aria-pressed]:enabled');
		if ((await lines.count()) > 0) {
			await lines.nth(nth % (await lines.count())).click();
			const names = this.page.locator('ol[aria-label] fieldset input');
			if ((await names.count()) > 0) await names.nth(nth % (await names.count())).check();
		}
		const sure = this.page.locator('input[name$="-sure"]');
		if ((await sure.count()) > 0) await sure.nth(nth % 3).check();
	}

	/** Responds and waits until the feedback is there. */
	async respond(nth = 0): Promise<void> {
		await this.choose(nth);
		await this.page.locator('.foot button').first().click();
		await this.feedback.waitFor();
		await this.page.waitForTimeout(READING);
	}

	async goOn(): Promise<void> {
		const before = await this.page.locator('main').first().innerHTML();
		await this.onward.click();
		await this.page.waitForFunction((html) => document.querySelector('main')?.innerHTML !== html, before);
	}

	/** From wherever the lesson stands to its end. */
	async finishLesson(): Promise<void> {
		for (let screens = 0; screens < 20; screens++) {
			if ((await this.page.getByRole('progressbar').count()) === 0) return;
			const last = await this.page.locator('main h1[tabindex="-1"]').count();
			if (last > 0) return;
			if (await this.asked()) await this.respond(screens);
			const button = this.page.locator('.foot .btn, .act .btn').last();
			await button.click();
			await this.page.waitForTimeout(READING);
		}
		throw new Error('the lesson has no end');
	}

	/** From the start of a quiz to its result. */
	async takeQuiz(): Promise<void> {
		const bar = this.page.getByRole('progressbar');
		await this.page.locator('.foot button:not([aria-disabled])').click();
		await bar.waitFor();
		const all = Number(await bar.getAttribute('aria-valuemax'));
		for (let n = 1; n <= all; n++) {
			await this.respond(n);
			await this.page.locator('.act button').click();
			if (n === all) await this.page.locator('.score').waitFor();
			else await this.page.locator(`[role=progressbar][aria-valuenow="${n + 1}"]`).waitFor();
		}
	}

	/** Says whatever stands at that place until the customer has had the last word. */
	async talkToTheEnd(choice = 0, turns = 12): Promise<void> {
		for (let turn = 0; turn < turns; turn++) {
			const replies = this.page.locator('.reply .opts button');
			if ((await replies.count()) === 0) return;
			const said = await this.page.locator('.said').innerText();
			await this.page.waitForTimeout(READING);
			await replies.nth(choice).click();
			await this.page.waitForFunction((text) => document.querySelector<HTMLElement>('.said')?.innerText !== text, said);
		}
		if (turns === 12) throw new Error('the dialogue has no end');
	}
}
