export default {
	title: { hans: '先听懂，再解决', hant: '先聽懂，再解決' },
	tagline: { hans: '先听人说完', hant: '先聽客人說完' },
	what: { hans: '投诉处理课：先照看人，再把事办好。', hant: '客訴處理課程：先照顧人，再把事情辦好。' },
	week: { hans: '本周学了{{n}}天', hant: '本週學了{{n}}天' },
	weekNone: { hans: '本周还没开始', hant: '本週還沒開始' },
	goOn: { hans: '接着学', hant: '繼續學' },
	start: { hans: '开始学', hant: '開始上課' },
	again: { hans: '再看看', hant: '再看看' },
	lesson: { hans: '{{title}}・约{{minutes}}分钟', hant: '{{title}}・約{{minutes}}分鐘' },
	dialogue: { hans: '对话：{{title}}・约{{minutes}}分钟', hant: '對話：{{title}}・約{{minutes}}分鐘' },
	quiz: { hans: '小测・约{{minutes}}分钟', hant: '小測驗・約{{minutes}}分鐘' },
	allDone: { hans: '都学完了', hant: '都學完了' },
	review: { hans: '该复习的{{n}}题', hant: '該複習的{{n}}題' },
	reviewMinutes: { hans: '约{{n}}分钟', hant: '約{{n}}分鐘' },
	reviewSure: { hans: '有{{n}}题你很有把握，但选错了', hant: '有{{n}}題你很有把握，但選錯了' },
	modules: { hans: '单元', hant: '單元' },
	count: {
		hans: '{{lessons}}课・{{dialogues}}段对话・约{{minutes}}分钟',
		hant: '{{lessons}}課・{{dialogues}}段對話・約{{minutes}}分鐘'
	},
	passed: { hans: '小测已通过', hant: '小測驗已通過' },
	done: { hans: '完成{{done}}项，共{{total}}项', hant: '完成{{done}}項，共{{total}}項' },
	saved: { hans: '已存好，没网能学', hant: '已存好，沒有網路也能學' },
	saving: { hans: '正在存{{have}}/{{of}}', hant: '儲存中{{have}}/{{of}}' },
	noAccount: { hans: '不用注册，进度只存在这台手机上。', hant: '不必註冊，進度只存在這支手機。' },
	team: { hans: '带班组的，从这里指派、收成绩', hant: '帶小組的，從這裡指派、收成績' }
} as const;
