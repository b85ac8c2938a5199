/** The walk through each dialogue, in both scripts, told at the place in its file. */
import { checkDialogue, type DialogueReport } from '../core/dialogue-check.ts';
import { buildDialogue } from './build.ts';
import type { RawDialogue } from './dialogue.ts';
import type { Fault } from './fault.ts';
import type { Sheet } from './yaml.ts';

export const checkTalk = (sheet: Sheet<RawDialogue>, faults: Fault[]): DialogueReport | undefined => {
	const customer = Object.entries(sheet.value.cast).find(([, { role }]) => role === 'customer');
	if (!customer) faults.push(sheet.fault(['cast'], 'cast 里要有一位顾客（role: customer）'));
	else if (customer[1].face === undefined) faults.push(sheet.fault(['cast', customer[0]], '顾客要有脸：写 face: 0 到 5'));
	const all = (ids: string[]): string[] => ids;
	const hans = checkDialogue(buildDialogue(sheet.value, 'hans', all));
	const hant = checkDialogue(buildDialogue(sheet.value, 'hant', all));
	for (const { path, message } of hans.faults) faults.push(sheet.fault(path, message));
	// Lengths differ between the scripts, the graph does not.
	const known = new Set(hans.faults.map(({ path }) => path.join('/')));
	for (const { path, message } of hant.faults)
		if (!known.has(path.join('/'))) faults.push(sheet.fault(path, `台湾版：${message}`));
	return hans.report;
};
