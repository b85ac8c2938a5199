export default {
	trainer: { hans: '培训师', hant: '講師' },
	places: { hans: '培训师的页面', hant: '講師頁面' },
	today: { hans: '今天', hant: '今天' },
	cohorts: { hans: '班组', hant: '小組' },
	assign: { hans: '指派', hant: '指派' },
	collect: { hans: '收成绩', hant: '收成績' },
	board: { hans: '看板', hant: '看板' },
	learn: { hans: '回到学习', hant: '回到學習' },
	weekdays: { hans: '日一二三四五六', hant: '日一二三四五六' },
	day: { hans: '{{month}}月{{day}}日（周{{weekday}}）', hant: '{{month}}月{{day}}日（{{weekday}}）' },
	dayThen: {
		hans: '{{year}}年{{month}}月{{day}}日（周{{weekday}}）',
		hant: '{{year}}年{{month}}月{{day}}日（{{weekday}}）'
	},
	unsigned: { hans: '还没署名', hant: '還沒署名' },
	noStore: {
		hans: '这个浏览器不让存东西，班组和成绩存不下来。换手机自带的浏览器打开再用。',
		hant: '這個瀏覽器不讓網站存資料，小組和成績都存不了。請改用手機內建的瀏覽器開啟。'
	}
} as const;
