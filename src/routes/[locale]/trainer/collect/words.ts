export default {
	title: { hans: '收成绩', hant: '收成績' },
	for: { hans: '收哪一次的', hant: '收哪一次的' },
	target: { hans: '{{cohort}}，{{day}}截止', hant: '{{cohort}}，{{day}}到期' },
	targetGone: { hans: '{{cohort}}，已撤回', hant: '{{cohort}}，已收回' },
	targetOpen: { hans: '{{cohort}}，不限时间', hant: '{{cohort}}，不限時間' },
	none: {
		hans: '还没有布置学习任务。收到的成绩会先留着。',
		hant: '還沒有指派學習任務。收到的成績會先留著。'
	},
	hint: { hans: '对准学员手机上的码，一个接一个', hant: '對準學員手機上的碼，一個接一個' },
	instead: { hans: '也可以用下面的照片、粘贴和文件。', hant: '也可以用下面的照片、貼上和檔案。' },
	more: { hans: '别的收法', hant: '其他收法' },
	photo: { hans: '照片', hant: '照片' },
	paste: { hans: '粘贴', hant: '貼上' },
	files: { hans: '文件', hant: '檔案' },
	soundOff: { hans: '关掉提示音', hant: '關閉提示音' },
	soundOn: { hans: '打开提示音', hant: '開啟提示音' },
	pasteLabel: { hans: '把聊天里的内容粘贴在这里', hant: '把聊天內容貼在這裡' },
	pasteHint: {
		hans: '一次可以粘好几份，前后有别的字也不要紧。',
		hant: '一次可以貼好幾份，前後有別的字也沒關係。'
	},
	pasteTake: { hans: '收下', hant: '收下' },
	pasteEmpty: { hans: '先粘贴一段', hant: '先貼上一段' },

	collected: { hans: '收到{{name}}的成绩', hant: '收到{{name}}的成績' },
	updated: { hans: '{{name}}的成绩更新了', hant: '{{name}}的成績更新了' },
	repeat: { hans: '{{name}}的收过了', hant: '{{name}}的已經收過了' },
	older: { hans: '{{name}}的这份旧一些，还是新的算数', hant: '{{name}}的這份比較舊，以新的為準' },
	updatedShort: { hans: '更新了', hant: '更新了' },
	repeatShort: { hans: '收过了', hant: '收過了' },
	olderShort: { hans: '旧一些，新的算数', hant: '比較舊，以新的為準' },
	late: { hans: '过了截止日才做的', hant: '超過期限才做的' },
	renamed: { hans: '以前叫{{former}}', hant: '之前叫{{former}}' },
	'unknown-learner': { hans: '名单上没有这个名字', hant: '名單上沒有這個名字' },
	namesakes: { hans: '名单上有{{n}}位叫这个名字', hant: '名單上有{{n}}位叫這個名字' },
	'rival-tag': { hans: '这个名字从另一台手机交过', hant: '這個名字從另一支手機交過' },
	'other-cohort': { hans: '是“{{cohort}}”的，放到那边了', hant: '是「{{cohort}}」的，已放到那邊' },
	'other-assignment': { hans: '是另一次任务的，放到那边了', hant: '是另一次任務的，已放到那邊' },
	'unknown-assignment': { hans: '这里没有这次任务，先留着', hant: '這裡沒有這次任務，先留著' },

	frame: { hans: '收到{{have}}张，一共{{of}}张', hant: '收到{{have}}張，共{{of}}張' },
	frameHint: { hans: '对准别动，等它自己换完。', hant: '對準別動，等它自己換完。' },
	'other-trainer': { hans: '这份是交给别的培训师的', hant: '這份是交給別的講師的' },
	'other-trainerHint': {
		hans: '你的钥匙打不开，先替你留着。要是换过钥匙，读回带旧钥匙的备份就能打开。',
		hant: '你的鑰匙打不開，先幫你留著。如果換過鑰匙，讀回含舊鑰匙的備份就能打開。'
	},
	'no-key': { hans: '收下了，这里还打不开', hant: '收下了，這裡還打不開' },
	'no-keyHint': {
		hans: '这个浏览器里没有培训师的钥匙。读回带钥匙的备份，它会自己打开。',
		hant: '這個瀏覽器裡沒有講師的鑰匙。讀回含鑰匙的備份，它會自動打開。'
	},
	'no-course': { hans: '收下了，还要课程内容才能打开', hant: '收下了，還需要課程內容才能打開' },
	'no-courseHint': {
		hans: '课程还没存到这台设备里。连上网再打开这一页，它会自己打开。',
		hant: '課程還沒存到這台裝置。連上網路再開這一頁，它會自動打開。'
	},
	truncated: { hans: '这份没收全', hant: '這份沒有收完整' },
	truncatedHint: {
		hans: '链接多半被截断了。请对方重新复制一次，或者直接扫码。',
		hant: '連結可能被截斷了。請對方重新複製一次，或直接掃碼。'
	},
	damaged: { hans: '这份读不出来', hant: '這份讀不出來' },
	damagedHint: {
		hans: '内容被改动过，没有收。请对方重新出一次码。',
		hant: '內容被更動過，沒有收。請對方重新產生一次。'
	},
	newer: { hans: '对方的听懂比这里新', hant: '對方的聽懂比這裡新' },
	newerHint: { hans: '这里先更新，再收一次。', hant: '這裡先更新，再收一次。' },
	'too-long': { hans: '这份太大了', hant: '這份太大了' },
	'too-longHint': { hans: '不像是听懂的成绩。请对方重新出一次。', hant: '不像是聽懂的成績。請對方重新產生一次。' },
	'not-ours': { hans: '里面没有听懂的成绩', hant: '裡面沒有聽懂的成績' },
	'not-oursHint': { hans: '请对方打开听懂，点“交成绩”。', hant: '請對方打開聽懂，點「回傳成績」。' },
	'an-assignment': { hans: '这是学员加入用的码', hant: '這是學員加入用的碼' },
	'an-assignmentHint': {
		hans: '收成绩，扫学员手机上“交成绩”里的码。',
		hant: '收成績，要掃學員手機上「回傳成績」裡的碼。'
	},
	'no-code': { hans: '照片里没找到码', hant: '照片裡找不到碼' },
	'no-codeHint': { hans: '靠近一点，整个码连白边都拍进去。', hant: '靠近一點，把整個碼連白邊都拍進去。' },
	'no-picture': { hans: '这张图打不开', hant: '這張圖打不開' },
	'no-pictureHint': { hans: '截个屏，用截图再试一次。', hant: '截個圖，用截圖再試一次。' },
	'not-kept': { hans: '没存上', hant: '沒有存成功' },
	'not-keptHint': { hans: '手机可能满了。腾点地方，再收一次。', hant: '手機可能滿了。清出空間，再收一次。' },
	times: { hans: '{{n}}次', hant: '{{n}}次' },

	now: { hans: '刚刚', hant: '剛剛' },
	minutes: { hans: '{{n}}分钟前', hant: '{{n}}分鐘前' },
	got: { hans: '收了{{n}}人，还差{{left}}人', hant: '收了{{n}}人，還差{{left}}人' },
	gotSome: { hans: '收了{{n}}人', hant: '收了{{n}}人' },
	gotAll: { hans: '{{n}}人都收齐了', hant: '{{n}}人都收齊了' },
	gotOnly: { hans: '收了{{n}}份', hant: '收了{{n}}份' },
	gotNote: { hans: '同一个人交几次，只算新的那次', hant: '同一個人交好幾次，只算最新一次' },
	ring: { hans: '{{of}}人里收了{{n}}人', hant: '{{of}}人中收了{{n}}人' },
	list: { hans: '收到的', hant: '收到的' },
	empty: { hans: '还没有收到', hant: '還沒有收到' },
	passed: { hans: '通过', hant: '通過' },
	passedOf: { hans: '{{of}}个单元通过了{{n}}个', hant: '{{of}}個單元通過了{{n}}個' },
	missing: { hans: '还没交', hant: '還沒交' },
	remind: { hans: '复制提醒', hant: '複製提醒' },
	remindText: {
		hans: '还没交成绩的：{{names}}。打开听懂，点“交成绩”，把码给我扫，或者把链接发过来。',
		hant: '還沒回傳成績的：{{names}}。打開聽懂，點「回傳成績」，把碼給我掃，或把連結傳過來。'
	},
	comma: { hans: '、', hant: '、' },
	copied: { hans: '复制好了，粘贴到群里就行。', hant: '複製好了，貼到群組就可以。' },
	copiedHere: { hans: '复制好了。', hant: '複製好了。' },
	byHand: {
		hans: '这个浏览器不让自动复制，长按下面的字自己复制。',
		hant: '這個瀏覽器不能自動複製，請長按下面的文字複製。'
	},
	held: {
		hans: '还有{{n}}份打不开的，都留在这台设备里。读回带那把钥匙的备份就能打开。',
		hant: '還有{{n}}份打不開的，都留在這台裝置裡。讀回含那把鑰匙的備份就能打開。'
	},

	who: { hans: '“{{name}}”是谁？', hant: '「{{name}}」是誰？' },
	whoShort: { hans: '是谁？', hant: '是誰？' },
	waiting: { hans: '还有{{n}}位等你认', hant: '還有{{n}}位等你確認' },
	samePerson: { hans: '就是{{name}}', hant: '就是{{name}}' },
	newPhone: { hans: '同一个人，换了手机', hant: '同一個人，換了手機' },
	somebodyElse: { hans: '是另一个人', hant: '是另一個人' },
	choose: { hans: '从名单里选', hant: '從名單裡選' },
	enrol: { hans: '加到名单', hant: '加到名單' },
	later: { hans: '以后再说', hant: '晚點再說' },
	tellApart: { hans: '写个区别，工号或班次都行', hant: '寫個區別，員編或班別都可以' },
	tellApartHint: { hans: '名单上已经有叫这个名字的。', hant: '名單上已經有人叫這個名字。' },
	notDone: { hans: '没存上，请再试一次。', hant: '沒有存成功，請再試一次。' },

	keyless: { hans: '这个浏览器里没有培训师的钥匙', hant: '這個瀏覽器裡沒有講師的鑰匙' },
	keylessHint: {
		hans: '成绩只有你布置任务时用的那个浏览器打得开。这里收到的会先留着。',
		hant: '成績只有你指派任務時用的瀏覽器才打得開。在這裡收到的會先留著。'
	},
	opened: {
		hans: '你点开的是一份成绩。复制它，回到平时用的浏览器，打开听懂，在“收成绩”里粘贴。',
		hant: '你點開的是一份成績。複製它，回到平常用的瀏覽器，打開聽懂，在「收成績」裡貼上。'
	},
	copyThis: { hans: '复制这份成绩', hant: '複製這份成績' },
	restore: { hans: '去读回备份', hant: '去讀回備份' }
} as const;
