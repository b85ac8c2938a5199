/** The figures of a course as lines to read: what `npm run content` prints. */
import type { DialogueReport } from '../core/dialogue-check.ts';
import type { Giveaway } from '../core/giveaway.ts';
import type { ModuleReport, Report } from './rules.ts';

const ENDS = { good: '好', ok: '一般', bad: '坏' };

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const plain = (title: string): string => title.replaceAll('\u200b', '');
const sayLongest = ({ hits, of, p }: Giveaway): string => `${hits}/${of}，碰运气的可能 ${p.toFixed(3)}（要大于 0.05）`;

const sayDialogue = ({ id, title, turns, states, paths, endings, good, best, shortest, forks, longest }: ModuleReport['dialogues'][number]): string[] => [
	`  对话 ${id}「${plain(title)}」 ${turns} 个回合，走过 ${states} 种状态、${paths} 条路，每条 ${forks.min}–${forks.max} 个岔口`,
	`    结局 ${endings.map((ending) => sayEnding(ending)).join('、')}；走得好的路占 ${percent(good)}`,
	`    最佳 ${best.join(' › ')}`,
	`    最短 ${shortest.join(' › ')}`,
	`    最长的正好最好 ${sayLongest(longest)}`
];
const sayEnding = ({ id, end, paths }: DialogueReport['endings'][number]): string => `${id}（${ENDS[end]}）${paths} 条`;

const sayModule = ({ id, title, lessons, practice, quiz, kinds, dialogues }: ModuleReport): string[] => [
	`单元 ${id}「${plain(title)}」 ${lessons} 课，练 ${practice} 题，小测 ${quiz} 题`,
	`  题型 ${Object.entries(kinds)
		.map(([kind, count]) => `${kind} ${count}`)
		.join('、')}`,
	...dialogues.flatMap(sayDialogue)
];

export const sayReport = ({ modules, longest, shown, idle }: Report): string[] => [
	...modules.flatMap(sayModule),
	`最长的正好是对的：简体 ${sayLongest(longest.hans)}；台湾版 ${sayLongest(longest.hant)}`,
	`有出处、学员看得到的事实 ${shown.length} 条${shown.map(({ fact, claim }) => `\n  ${fact}「${claim}」`).join('')}`,
	`写了没用到：事实 ${idle.facts.join('、') || '无'}；误区 ${idle.misconceptions.join('、') || '无'}`
];
