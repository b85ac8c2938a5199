/** A content folder → what to print about it. `.config/content.mjs` runs this outside a build. */
import { join } from 'node:path';
import { sayCoach } from './coach-report.ts';
import { compile } from './compile.ts';
import { readFolder } from './disk.ts';
import { faultLine } from './fault.ts';
import { taiwan } from './hant.ts';
import { sayReport } from './report.ts';

/** `folder` is relative to the project's `root`: faults name files as a terminal can open them. */
export const checkFolder = (root: string, folder: string): { lines: string[]; faults: number } => {
	const { report, coach, faults } = compile(readFolder(join(root, folder)), { converter: taiwan });
	const told = faults.map((fault) => faultLine({ ...fault, file: join(folder, fault.file) }));
	const verdict = faults.length === 0 ? '没有毛病。' : `${faults.length} 处要改。`;
	return { lines: [...(report ? sayReport(report) : []), ...(coach ? sayCoach(coach) : []), '', ...told, verdict], faults: faults.length };
};
