import { afterAll, beforeAll, expect, test } from 'vitest';
import player from '../src/lib/player/words';
import { Phone } from './browser';
import { built } from './chunks';
import { Learner } from './learner';
import { logOf, restore } from './restore';
import { Site } from './site';

/** The course has been edited since: what the log says then is met by what the course says now. */
const COURSE = 'complaint-handling';
let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

test('only the changed item of a lesson is asked again, with a word about it', async () => {
	const empathy = (await built('zh-Hans')).find((m) => m.slug === 'empathy')!;
	const lesson = empathy.lessons.find((l) => l.slug === 'not-agreeing')!;
	const asked = lesson.steps.flatMap((step) => step.item ?? []);
	const { statements, keep } = logOf();
	const place = { course: COURSE, module: empathy.id, kind: 'lesson', id: lesson.id } as const;
	const attempt = keep({ verb: 'started', object: place, result: { seed: 1 } });
	for (const [i, id] of asked.entries()) {
		const item = empathy.items.find((one) => one.id === id)!;
		const print = i === 1 ? 'another-print' : item.print;
		const response =
			'options' in item
				? ({ kind: 'choice', option: item.options[0]!.id } as const)
				: ({ kind: 'verdict', verdict: true } as const);
		keep({
			verb: 'responded',
			object: { ...place, attempt, item: id, print },
			result: { response, score: 0, misconceptions: [] }
		});
	}
	keep({ verb: 'moved', object: { ...place, attempt }, result: { step: asked[1]! } });

	const phone = await Phone.visit();
	const learner = new Learner(phone.page);
	await restore(phone.page, site, 'zh-Hans', statements);
	await phone.page.goto(site.at(`zh-Hans/courses/${COURSE}/empathy/lessons/not-agreeing/`));
	await phone.page.getByText(player.changed.hans).waitFor();
	expect(await learner.feedback.count()).toBe(0);
	await learner.respond();
	expect(await phone.page.getByText(player.changed.hans).count()).toBe(0);
	// the next one is as it was: its feedback stands there already
	await phone.page.locator('.act button').click();
	await learner.feedback.waitFor();
	expect(phone.errors).toEqual([]);
	await phone.close();
});

// the place is lost as well when the browser died right after the start, or two tabs started at once and drew other items
test.each(['lesson', 'quiz'] as const)(
	'a %s whose saved place is not there shows what became of a response before it goes on',
	async (kind) => {
		const empathy = (await built('zh-Hans')).find((m) => m.slug === 'empathy')!;
		const { statements, keep } = logOf();
		const id = kind === 'quiz' ? 'empathy' : 'not-agreeing';
		const items = empathy.items.filter((i) => i.use === 'quiz').map((i) => i.id);
		const place = { course: COURSE, module: empathy.id, kind, id } as const;
		const attempt = keep({ verb: 'started', object: place, result: { seed: 1, items: items.slice(0, 6) } });
		keep({ verb: 'moved', object: { ...place, attempt }, result: { step: 'no-longer-there' } });

		const phone = await Phone.visit();
		const learner = new Learner(phone.page);
		await restore(phone.page, site, 'zh-Hans', statements);
		await phone.page.goto(site.at(`zh-Hans/courses/${COURSE}/empathy/${kind === 'quiz' ? 'quiz/' : `lessons/${id}/`}`));
		await learner.respond();
		expect(await learner.position()).toMatch(/^1\//);
		await phone.page.reload();
		await learner.feedback.waitFor();
		expect(phone.errors).toEqual([]);
		await phone.close();
	}
);

test('a conversation of which a line has been cut goes on from where it can still be walked', async () => {
	const { statements, keep } = logOf();
	const place = { course: COURSE, module: 'empathy', kind: 'dialogue', id: 'lost-day' } as const;
	const attempt = keep({ verb: 'started', object: place, result: { seed: 1 } });
	for (const [at, choice] of ['no-longer-there', 'nor-this'].entries())
		keep({ verb: 'chose', object: { ...place, attempt, turn: 'x', choice }, result: { at } });

	const phone = await Phone.visit();
	await restore(phone.page, site, 'zh-Hans', statements);
	await phone.page.goto(site.at(`zh-Hans/courses/${COURSE}/empathy/dialogues/lost-day/`));
	await phone.page.locator('.reply .opts button').first().waitFor();
	await new Learner(phone.page).talkToTheEnd(0);
	await phone.page.getByRole('button', { name: player.seeEnding.hans }).click();
	await phone.page.getByText(player.hidden.hans).waitFor();
	expect(phone.errors).toEqual([]);
	await phone.close();
});
