import type { Page } from 'playwright-core';
import type { Agreed, Happened, Statement } from '../src/lib/core/statement';
import me from '../src/routes/[locale]/me/words';
import { scriptOf } from './fill';
import type { Site } from './site';

/** Statements as a log holds them, one after the other. @returns the log and a way to add to it, which gives the id */
export const logOf = () => {
	const statements: Statement[] = [];
	const keep = (happened: Happened | Agreed, day = '2026-11-23'): string => {
		const seq = statements.length + 1;
		const id = `01900000-0000-7000-8000-${String(seq).padStart(12, '0')}`;
		const stamp = { id, seq, tick: seq, origin: 'AAAAAAAAAAAAAAAAAAAAAA', time: `${day}T09:00:00.000+08:00` };
		statements.push({ ...happened, ...stamp });
		return id;
	};
	return { statements, keep };
};

/** Reads a backup of them back in on 我的: as good as having done it all here. */
export const restore = async (page: Page, site: Site, locale: 'zh-Hans' | 'zh-Hant', statements: Statement[]) => {
	const script = scriptOf(locale);
	await page.goto(site.at(`${locale}/me/`));
	const file = JSON.stringify({ format: 'tingdong-backup', version: 1, statements });
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(file) });
	await page.getByText(new RegExp(me.restored[script].split('{{n}}')[0]!)).waitFor();
};
