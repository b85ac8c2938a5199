export default {
	noNet: { hans: '不用网也能扫', hant: '沒有網路也能掃' },
	cohort: { hans: '给谁学', hant: '給誰學' },
	cohortHint: { hans: '名单上{{n}}人', hant: '名單上{{n}}人' },
	newCohort: { hans: '新班组……', hant: '新小組……' },
	newCohortName: { hans: '新班组的名字', hant: '新小組的名稱' },
	newCohortHint: { hans: '名单以后再加也行。', hant: '名單之後再加也可以。' },
	due: { hans: '哪天前', hant: '哪天前' },
	dueHint: { hans: '当天也算', hant: '當天也算' },
	dueOver: { hans: '这一天已经过了，往后挑一天。', hant: '這天已經過了，往後挑一天。' },
	modules: { hans: '学哪些单元', hant: '學哪些單元' },
	moduleNote: { hans: '{{lessons}}课・{{minutes}}分钟', hant: '{{lessons}}課・{{minutes}}分鐘' },
	more: { hans: '再写几样', hant: '再寫幾樣' },
	trainer: { hans: '你怎么署名', hant: '你怎麼署名' },
	trainerHint: {
		hans: '学员看到的是“{{name}}请你学”。最多{{n}}个字。',
		hant: '學員看到的是「{{name}}邀請你一起學」。最多{{n}}個字。'
	},
	trainerSample: { hans: '林静', hant: '林靜宜' },
	start: { hans: '哪天开始（可以不填）', hant: '哪天開始（可以不填）' },
	startLate: { hans: '开始比截止还晚，改一个。', hant: '開始比截止還晚，改一個。' },
	pass: { hans: '及格线', hant: '及格分數' },
	passOption: { hans: '小测{{n}}分', hant: '小測驗{{n}}分' },
	passCourse: { hans: '小测{{n}}分（课程定的）', hant: '小測驗{{n}}分（課程預設）' },
	note: { hans: '捎一句话（可以不填）', hant: '附一句話（可以不填）' },
	noteHint: { hans: '最多{{n}}个字，大家都看得到。', hant: '最多{{n}}個字，大家都看得到。' },
	give: { hans: '生成二维码（{{n}}个单元）', hant: '產生QR碼（{{n}}個單元）' },
	giveNone: { hans: '先选一个单元', hant: '先選一個單元' },
	giveMany: { hans: '最多{{n}}个单元', hant: '最多{{n}}個單元' },
	giveCohort: { hans: '先给班组起个名字', hant: '先幫小組取個名稱' },
	giveTrainer: { hans: '先写你的署名', hant: '先寫你的署名' },
	giveDay: { hans: '先改日期', hant: '先改日期' },
	summary: { hans: '{{n}}个单元・{{minutes}}分钟', hant: '{{n}}個單元・{{minutes}}分鐘' },
	summaryNone: { hans: '还没选单元', hant: '還沒選單元' },
	noDue: { hans: '不限哪天', hant: '不限哪天' },
	by: { hans: '{{day}}前学完', hant: '{{day}}前完成' },
	cannot: { hans: '没存上，请再试一次。', hant: '沒有存成功，請再試一次。' },
	close: { hans: '关上', hant: '關閉' },

	keySaved: {
		hans: '备份存进下载里了，挪到别处放好。每次收完成绩再存一份。',
		hant: '備份存到下載項目了，請移到別處收好。每次收完成績再存一份。'
	},

	title: { hans: '请大家扫这个', hant: '請大家掃這個' },
	ledeDue: { hans: '扫完就能学，{{day}}前学完。', hant: '掃完就能學，{{day}}前完成。' },
	lede: { hans: '扫完就能学。', hant: '掃完就能學。' },
	titleGone: { hans: '已经撤回', hant: '已經收回' },
	ledeGone: {
		hans: '把下面这个再发一次。学员打开就知道不用学了，学过的都还在。',
		hant: '把下面這個再傳一次。學員打開就知道不用學了，學過的都還在。'
	},
	changed: {
		hans: '改好了。把新的码再发一次，学员打开会看到改了什么。',
		hant: '改好了。把新的碼再傳一次，學員打開會看到改了什麼。'
	},
	twin: { hans: '一样的任务已经有了，就用这一个。', hant: '一樣的任務已經有了，就用這一個。' },
	alt: {
		hans: '二维码：{{name}}请你学{{n}}个单元。旁边的“复制链接”是同样的内容。',
		hant: 'QR碼：{{name}}邀請你一起學{{n}}個單元。旁邊的「複製連結」是同樣的內容。'
	},
	hold: { hans: '长按图片也能存、能转发。', hant: '長按圖片也能儲存、轉傳。' },
	dense: {
		hans: '这个码有点密，放大给大家扫，或者把留言写短一点。',
		hant: '這個碼比較密，放大給大家掃，或把附言寫短一點。'
	},
	full: { hans: '全屏显示', hant: '全螢幕顯示' },
	fullHint: { hans: '把屏幕调亮，手机离远一点扫。', hant: '把螢幕調亮，手機拉遠一點掃。' },
	share: { hans: '发到群里', hant: '傳到群組' },
	copy: { hans: '复制链接', hant: '複製連結' },
	copyLabel: { hans: '要发出去的话和链接', hant: '要傳出去的文字和連結' },
	copied: { hans: '复制好了，到群里粘贴。', hant: '複製好了，到群組貼上。' },
	copyByHand: { hans: '全选下面的字，自己复制。', hant: '全選下面的文字，自己複製。' },
	shareFailed: { hans: '没发成，用“复制链接”吧。', hant: '沒有傳成功，請改用「複製連結」。' },
	print: { hans: '打印海报', hant: '列印海報' },
	picture: { hans: '存图片', hant: '儲存圖片' },
	pictureName: { hans: '学习任务', hant: '學習任務' },
	calendar: { hans: '加进日历', hant: '加入行事曆' },
	calendarGone: { hans: '从日历划掉', hant: '移出行事曆' },
	message: { hans: '{{name}}请你学{{n}}个单元，点开就能学：', hant: '{{name}}邀請你一起學{{n}}個單元，點開就能學：' },
	messageDue: {
		hans: '{{name}}请你学{{n}}个单元，{{day}}前学完，点开就能学：',
		hant: '{{name}}邀請你一起學{{n}}個單元，{{day}}前完成，點開就能學：'
	},
	messageGone: { hans: '{{name}}撤回了学习任务，点开就知道：', hant: '{{name}}收回了學習任務，點開就知道：' },
	people: { hans: '{{cohort}}・{{n}}人', hant: '{{cohort}}・{{n}}人' },
	digits: { hans: '核对数字', hant: '核對數字' },
	digitsNote: {
		hans: '学员打开时看到的也是这8个数字，就是你发的。',
		hant: '學員打開時看到的也是這8個數字，就是你發的。'
	},
	change: { hans: '改一改', hant: '修改' },
	withdraw: { hans: '撤回', hant: '收回' },
	withdrawTitle: { hans: '要撤回这个任务吗？', hant: '要收回這個任務嗎？' },
	withdrawText: {
		hans: '撤回以后要再发一次链接，学员打开了才知道。收过的成绩都留着。',
		hant: '收回後要再傳一次連結，學員打開才會知道。收過的成績都會留著。'
	},
	withdrawNow: { hans: '撤回', hant: '收回' },
	resume: { hans: '重新指派', hant: '重新指派' },
	back: { hans: '回到今天', hant: '回到今天' },
	changeTitle: { hans: '改任务', hant: '修改任務' },
	changeBack: { hans: '回到二维码', hant: '回到QR碼' },
	changes: { hans: '学员打开新链接会看到', hant: '學員打開新連結會看到' },
	changesNone: { hans: '还没改什么', hant: '還沒有修改' },
	changeGive: { hans: '生成新的二维码', hant: '產生新的QR碼' },
	changeWithdrawn: { hans: '不用学了', hant: '不用學了' },
	changeResumed: { hans: '又要学了', hant: '又要學了' },
	changeAdded: { hans: '多了：{{names}}', hant: '多了：{{names}}' },
	changeRemoved: { hans: '去掉了：{{names}}', hant: '拿掉了：{{names}}' },
	changeStart: { hans: '开始：{{from}}→{{to}}', hant: '開始：{{from}}→{{to}}' },
	changeDue: { hans: '截止：{{from}}→{{to}}', hant: '截止：{{from}}→{{to}}' },
	changePass: { hans: '及格线：{{from}}分→{{to}}分', hant: '及格分數：{{from}}分→{{to}}分' },
	changeNote: { hans: '捎的话：{{to}}', hant: '附的話：{{to}}' },
	changeNoteGone: { hans: '捎的话拿掉了', hant: '附的話拿掉了' },
	changeTrainer: { hans: '署名：{{to}}', hant: '署名：{{to}}' },
	changeCohort: { hans: '班组：{{to}}', hant: '小組：{{to}}' },
	none: { hans: '没定', hant: '未定' },
	otherKey: {
		hans: '这台设备没有当时的钥匙，改不了。先在“备份”里读回带钥匙的备份。',
		hant: '這台裝置沒有當時的鑰匙，無法修改。請先到「備份」讀回含鑰匙的備份。'
	},
	many: { hans: '这个任务改了太多次，请另发一个新的。', hant: '這個任務改太多次了，請另外發一個新的。' },
	gone: { hans: '没有这个任务', hant: '沒有這個任務' },
	goneText: { hans: '可能是在别的设备上发的。', hant: '可能是在其他裝置上發的。' },
	toAssign: { hans: '发一个新的', hant: '發一個新的' },

	posterAsks: { hans: '{{name}}请你学', hant: '{{name}}邀請你一起學' },
	posterStep1: { hans: '用手机相机或微信“扫一扫”扫上面的码。', hant: '用手機相機或LINE的掃描功能掃上面的碼。' },
	posterStep2: {
		hans: '看一眼数字是不是{{digits}}，是就点“接受”。不用注册。',
		hant: '看一下數字是不是{{digits}}，是就點「接受」。不用註冊。'
	},
	posterStep3: { hans: '学完点“交成绩”，把码给{{name}}扫。', hant: '學完點「回傳成績」，把碼給{{name}}掃。' },
	posterFor: { hans: '给：{{cohort}}', hant: '給：{{cohort}}' },
	posterPass: { hans: '小测{{n}}分及格', hant: '小測驗{{n}}分及格' },
	posterStart: { hans: '{{day}}开始', hant: '{{day}}開始' },

	icsTitle: { hans: '今天截止：学完{{n}}个单元（听懂）', hant: '今天截止：完成{{n}}個單元（聽懂）' }
} as const;
