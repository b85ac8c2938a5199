export default {
	title: { hans: '证书', hant: '證書' },
	back: { hans: '返回', hant: '返回' },
	complete: { hans: '结业证书', hant: '結業證書' },
	partly: { hans: '学习证明', hant: '學習證明' },
	course: {
		hans: '在“听懂”学投诉处理，通过了这些单元的小测：',
		hant: '在「聽懂」學習客訴處理，通過了這些單元的小測驗：'
	},
	mastered: { hans: '掌握', hant: '熟練' },
	first: { hans: '第一次就全对：{{of}}题里的{{right}}题', hant: '第一次就全對：{{of}}題裡的{{right}}題' },
	sure: { hans: '很有把握的{{of}}题，对了{{right}}题', hant: '很有把握的{{of}}題，對了{{right}}題' },
	calm: { hans: '聊过的{{of}}位顾客，{{right}}位缓下来才走', hant: '談過的{{of}}位客人，{{right}}位緩和下來才離開' },
	record: {
		hans: '照这台设备上的学习记录写成，没有经过核验。',
		hant: '依這台裝置上的學習紀錄產生，未經核驗。'
	},
	seal: { hans: '听懂', hant: '聽懂' },
	day: { hans: '{{year}}年{{month}}月{{day}}日', hant: '{{year}}年{{month}}月{{day}}日' },
	noName: { hans: '姓名留白，可以打印出来再写', hant: '姓名留白，可以印出來再寫' },
	label: { hans: '{{name}}的{{title}}', hant: '{{name}}的{{title}}' },
	nobody: { hans: '没写名字', hant: '沒寫姓名' },
	save: { hans: '存成图片', hant: '存成圖片' },
	print: { hans: '打印', hant: '列印' },
	hold: { hans: '没存下来？长按这张图。', hant: '沒存下來？長按這張圖。' },
	failed: { hans: '这个浏览器做不成图片。截一张屏也行。', hant: '這個瀏覽器做不出圖片，截圖也可以。' },
	addName: { hans: '写上名字', hant: '寫上姓名' },
	name: { hans: '名字', hant: '姓名' },
	nameHint: { hans: '只存在这台设备上，最多{{n}}个字。', hant: '只存在這台裝置上，最多{{n}}個字。' },
	noLine: { hans: '名字还空着。', hant: '姓名還沒寫。' },
	cannot: { hans: '没存下来，再试一次。', hant: '沒有儲存成功，再試一次。' },
	keep: { hans: '写上', hant: '寫上' },
	none: { hans: '还没有通过的单元', hant: '還沒有通過的單元' },
	noneText: { hans: '通过一个单元的小测，这里就有一张证明。', hant: '通過一個單元的小測驗，這裡就有一張證明。' }
} as const;
