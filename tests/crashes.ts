import { Phone } from './browser';
import { kept } from './kept';
import { Learner, READING } from './learner';
import type { Site } from './site';
import player from '../src/lib/player/words';

export interface CrashReport {
	/** Responses that the learner had seen acknowledged, and how many of those were still there. */
	acknowledged: number;
	lost: number;
	/** Responses handed in but not acknowledged before the crash: there whole, or not there. */
	whole: number;
	absent: number;
	/** A statement without its record, a record without its statement, or two for one response. */
	torn: number;
}

const QUIZ = 'zh-Hans/courses/complaint-handling/empathy/quiz/';

/**
 * Answers quiz items and lets the tab die each time: at the moment feedback paints, or some milliseconds after the tap.
 * After each crash the database is read past the app, and the app must be at the same item.
 * @param delays milliseconds between tap and crash; undefined waits for the feedback
 */
export const crash = async (
	site: Site,
	delays: (number | undefined)[],
	how: 'crash' | 'kill' = 'crash'
): Promise<CrashReport> => {
	const report: CrashReport = { acknowledged: 0, lost: 0, whole: 0, absent: 0, torn: 0 };
	const phone = await Phone.open();
	try {
		for (const [n, delay] of delays.entries()) {
			const learner = await open(phone, site);
			await learner.choose(n);
			const before = await kept(phone.page, 'empathy');
			const attempt = before.record?.quiz?.attempt.id;
			const item = new URL(phone.page.url()).hash.slice(1);
			const button = phone.page.locator('.foot button');
			if (delay === undefined) {
				await button.click();
				await learner.feedback.waitFor({ state: 'attached' });
				report.acknowledged++;
			} else {
				// the tap itself must not wait for the page, which is about to die
				await button.evaluate((b: HTMLElement) => setTimeout(() => b.click()));
				await new Promise((r) => setTimeout(r, delay));
			}
			if (how === 'crash') await phone.crash();
			else {
				await phone.kill();
				await phone.reopen();
			}
			await phone.page.goto(site.at(QUIZ));
			const { statements, record } = await kept(phone.page, 'empathy');
			const said = statements.filter(
				(s) => s.verb === 'responded' && s.object.attempt === attempt && s.object.item === item
			);
			const given = record?.quiz?.attempt.given[item];
			if (said.length > 1 || (said.length === 1) !== (given !== undefined)) report.torn++;
			if (delay === undefined && !given) report.lost++;
			if (delay !== undefined) report[given ? 'whole' : 'absent']++;
		}
	} finally {
		await phone.close();
	}
	return report;
};

/** The quiz, at an item that waits for a response. */
const open = async (phone: Phone, site: Site): Promise<Learner> => {
	const learner = new Learner(phone.page);
	await phone.page.goto(site.at(QUIZ));
	// what shows first may give way once the log has been read
	const start = phone.page.getByRole('button', {
		name: new RegExp(`${player.quizStart.hans}|${player.quizAgain.hans}`)
	});
	const onward = phone.page.locator('.act button');
	for (let step = 0; step < 8; step++) {
		await start.or(onward).or(learner.inputs.first()).first().waitFor();
		const button = (await start.count()) > 0 ? start : onward;
		if ((await button.count()) > 0) await button.click({ timeout: 2000 }).catch(() => undefined);
		await phone.page.waitForTimeout(READING);
		if ((await learner.asked()) && new URL(phone.page.url()).hash) return learner;
	}
	throw new Error('no item to answer');
};
