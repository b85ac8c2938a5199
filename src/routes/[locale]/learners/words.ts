export default {
	title: { hans: '今天谁来学？', hant: '今天誰來學？' },
	lead: { hans: '点自己的名字，接着上次学。', hant: '點自己的名字，接著上次學。' },
	back: { hans: '返回', hant: '返回' },
	unnamed: { hans: '还没起名字', hant: '還沒取名字' },
	current: { hans: '正在学', hant: '正在學' },
	last: { hans: '上次：{{day}}', hant: '上次：{{day}}' },
	since: { hans: '{{day}}加入', hant: '{{day}}加入' },
	passed: { hans: '通过{{n}}个单元', hant: '通過{{n}}個單元' },
	gone: { hans: '浏览器清理过，以前的进度不在了', hant: '瀏覽器清除過，之前的進度不見了' },
	add: { hans: '新同事', hant: '新同事' },
	addNote: { hans: '写个名字就能学', hant: '寫個名字就能學' },
	edit: { hans: '{{name}}：改名或移除', hant: '{{name}}：改名或移除' },
	name: { hans: '名字', hant: '名字' },
	nameHint: { hans: '最多{{n}}个字，只存在这台设备上。', hant: '最多{{n}}個字，只存在這台裝置。' },
	yours: {
		hans: '先给现在这位起个名字，两个人才分得开。',
		hant: '先替現在這位取個名字，兩個人才分得開。'
	},
	newName: { hans: '新同事叫什么？', hant: '新同事叫什麼名字？' },
	noName: { hans: '名字还空着，写一个字也行。', hant: '名字還空著，寫一個字也可以。' },
	keep: { hans: '存好', hant: '儲存' },
	close: { hans: '关上', hant: '關閉' },
	remove: { hans: '从这台设备移除', hant: '從這台裝置移除' },
	removeTitle: { hans: '要移除“{{name}}”吗？', hant: '要移除「{{name}}」嗎？' },
	removeText: {
		hans: '这位的全部进度会从这台设备上抹掉，找不回来。别人的不受影响。想留着，先存一份副本。',
		hant: '這位的所有進度會從這台裝置清除，無法復原。其他人不受影響。想留著，請先另存備份。'
	},
	backup: { hans: '先存一份副本', hant: '先另存備份' },
	removeNow: { hans: '移除', hant: '移除' },
	cannot: { hans: '没办成，请再试一次。', hant: '沒有成功，請再試一次。' },
	notThere: { hans: '这位刚从别的页面移除了。', hant: '這位剛從其他分頁移除了。' },
	noStore: {
		hans: '这个浏览器不让存东西，分不了几个人用。',
		hant: '這個瀏覽器不讓網站存資料，不能多人使用。'
	},
	stay: { hans: '记录只存在这台设备', hant: '紀錄只存在這台裝置' }
} as const;
