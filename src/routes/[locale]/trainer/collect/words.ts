export default {
	title: { hans: '收成绩', hant: '收成績' }
} as const;
