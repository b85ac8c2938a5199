import type { Page } from 'playwright-core';
import { foldModule } from '../src/lib/core/fold';
import { mix } from '../src/lib/core/shuffle';
import { inOrder, type Statement } from '../src/lib/core/statement';
import { Phone } from './browser';
import { kept } from './kept';
import { Learner, READING } from './learner';
import type { Site } from './site';

export interface ScheduleReport {
	/** Things done, in both tabs together. */
	actions: number;
	/** Responses and choices that a learner saw acknowledged. */
	acknowledged: number;
	/** Of those, the ones with no statement behind them in the end. */
	lost: number;
	/** Two counted where one was made: an item twice in one attempt, an end twice, a choice too many. */
	doubled: number;
	/** The stored record differs from a fold of the statements. */
	differs: number;
	errors: string[];
}

const MODULE = 'empathy';
const AT = `zh-Hans/courses/complaint-handling/${MODULE}/`;
const PLACES = ['quiz/', 'lessons/analyzer/', 'dialogues/lost-day/'];

/**
 * Two tabs of one learner, and chance decides who does what where: respond, choose, go on, reload, change the place or
 * the script, one after the other or both at once. Afterwards the log is read past the app.
 * @param seed the same seed picks the same actions; what the two tabs then meet depends on who is faster
 */
export const schedule = async (site: Site, seed: number, length = 12): Promise<ScheduleReport> => {
	const phone = await Phone.visit();
	const seen: string[] = [];
	let actions = 0;
	let n = 0;
	const pick = (of: number) => mix(seed, String(n++)) % of;
	try {
		const tabs = [new Learner(phone.page), new Learner(await phone.tab())];
		// what the other tab has just done away with is not waited for
		for (const tab of tabs) tab.page.setDefaultTimeout(4000);
		const start = PLACES[pick(3)]!;
		for (const tab of tabs) await tab.page.goto(site.at(AT + start));
		for (let i = 0; i < length; i++) {
			const both = pick(3) === 0;
			const chosen = both ? tabs : [tabs[pick(2)]!];
			const move = pick(10);
			const place = PLACES[pick(3)]!;
			const nth = pick(4);
			await Promise.all(
				chosen.map(async (tab) => {
					actions++;
					if (move === 0) await tab.page.reload();
					else if (move === 1) await tab.page.goto(site.at(AT + place));
					else if (move === 2) await tab.page.getByRole('link', { name: /^(繁體中文|简体中文)$/ }).click();
					else {
						const statement = await go(tab, nth);
						if (statement !== undefined) seen.push(statement);
					}
				})
			);
		}
		const { statements, record } = await kept(phone.page, MODULE);
		const ids = new Set(statements.map((s) => s.id));
		const fold = foldModule(statements.filter((s) => s.object.module === MODULE).sort(inOrder));
		return {
			actions,
			acknowledged: seen.length,
			lost: seen.filter((id) => !ids.has(id)).length,
			doubled: doubled(statements, fold),
			differs: same(record, fold) ? 0 : 1,
			errors: phone.errors
		};
	} finally {
		await phone.close();
	}
};

/**
 * Whatever can be done on this screen: start, respond and see the feedback, say something, or go on.
 * @returns the statement behind what the learner saw acknowledged; '' when there is none in the log
 */
const go = async ({ page }: Learner, nth: number): Promise<string | undefined> => {
	const learner = new Learner(page);
	const replies = page.locator('.reply .opts button');
	const button = page.locator('.foot .btn:not([aria-disabled]), .act .btn, .reply .btn');
	await replies.or(button).or(learner.inputs).first().waitFor();
	await page.waitForTimeout(READING);
	try {
		if ((await replies.count()) > 0) return await say(page, nth);
		if ((await learner.inputs.count()) > 0 && (await learner.feedback.count()) === 0) {
			await learner.choose(nth);
			await page.locator('.foot button').click({ timeout: 3000 });
			await learner.feedback.waitFor({ timeout: 5000 });
			return await responded(page);
		}
		await button.last().click({ timeout: 3000 });
	} catch (error) {
		// the other tab was quicker, and the button has gone
		if (!String(error).includes('Timeout')) throw error;
	}
	return undefined;
};

const say = async (page: Page, nth: number): Promise<string | undefined> => {
	const replies = page.locator('.reply .opts button');
	const said = await page.locator('.said').innerText();
	await replies.nth(nth % (await replies.count())).click({ timeout: 3000 });
	await page.waitForFunction((text) => document.querySelector<HTMLElement>('.said')?.innerText !== text, said, {
		timeout: 5000
	});
	const { statements } = await kept(page, MODULE);
	return statements.findLast((s) => s.verb === 'chose')?.id ?? '';
};

/** Feedback stands there: what in the log stands behind it? */
const responded = async (page: Page): Promise<string> => {
	const { statements, record } = await kept(page, MODULE);
	const quiz = new URL(page.url()).pathname.endsWith('/quiz/');
	const attempt = quiz ? record?.quiz?.attempt : record?.lessons['analyzer']?.attempt;
	const item = quiz ? new URL(page.url()).hash.slice(1) : (attempt?.step ?? 'empathy-001');
	if (!attempt?.given[item]) return '';
	const behind = statements.find(
		(s) => s.verb === 'responded' && s.object.item === item && s.object.attempt === attempt.id
	);
	return behind?.id ?? '';
};

const same = (a: unknown, b: unknown): boolean => {
	const sorted = (x: unknown): unknown =>
		x !== null && typeof x === 'object' && !Array.isArray(x)
			? Object.fromEntries(
					Object.entries(x)
						.sort()
						.map(([k, v]) => [k, sorted(v)])
				)
			: Array.isArray(x)
				? x.map(sorted)
				: x;
	return JSON.stringify(sorted(a ?? foldModule([]))) === JSON.stringify(sorted(b));
};

const doubled = (statements: readonly Statement[], fold: ReturnType<typeof foldModule>): number => {
	const attempts = new Map<string, Set<string>>();
	for (const s of statements)
		if (s.verb === 'responded')
			attempts.set(s.object.item, (attempts.get(s.object.item) ?? new Set()).add(s.object.attempt));
	const items = Object.entries(fold.items).filter(([id, item]) => item.times > (attempts.get(id)?.size ?? 0));
	const ends = new Set(
		statements.flatMap((s) => (s.verb === 'completed' && s.result.kind === 'quiz' ? [s.object.attempt] : []))
	);
	const tries = Math.max(0, (fold.quiz?.tries ?? 0) - ends.size);
	const paths = Object.values(fold.dialogues).filter((d) => d.attempt.path.length > 8).length;
	const seqs = statements.length - new Set(statements.map((s) => `${s.origin} ${s.seq}`)).size;
	return items.length + tries + paths + seqs;
};
