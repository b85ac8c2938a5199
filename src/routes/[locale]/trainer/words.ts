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
	},
	inChat: {
		hans: '在聊天软件里存不了备份，也打印不了，东西还和手机浏览器分开放。点右上角，用浏览器打开再带班组。',
		hant: '在聊天軟體裡無法存備份，也無法列印，資料也和手機瀏覽器分開。請從右上角選單改用瀏覽器開啟，再帶小組。'
	},
	hello: { hans: '用这台设备带大家学', hant: '用這台裝置帶大家學' },
	hello1: { hans: '指派：选单元、定日子，生成二维码，发到群里。', hant: '指派：選單元、訂日期，產生QR碼，傳到群組。' },
	hello2: {
		hans: '收成绩：早会上扫一扫，或者把群里的链接贴进来。',
		hant: '收成績：朝會時掃一掃，或把群組裡的連結貼進來。'
	},
	hello3: { hans: '看板：谁要帮一把，明天早会说什么。', hant: '看板：誰需要幫忙，明天朝會說什麼。' },
	helloSafe: { hans: '没有账号，没有服务器，东西都在这台设备上。', hant: '沒有帳號、沒有伺服器，資料都在這台裝置。' },
	first: { hans: '现在就指派', hant: '現在就指派' },
	firstCohort: { hans: '先建班组名单', hant: '先建小組名單' },
	running: { hans: '正在学的', hant: '進行中' },
	past: { hans: '以前的', hant: '以前的' },
	by: { hans: '{{day}}前', hant: '{{day}}前' },
	byToday: { hans: '今天截止', hant: '今天截止' },
	byTomorrow: { hans: '明天截止', hant: '明天截止' },
	left: { hans: '还有{{n}}天', hant: '還有{{n}}天' },
	overSince: { hans: '过了{{n}}天', hant: '過了{{n}}天' },
	from: { hans: '{{day}}开始', hant: '{{day}}開始' },
	noDue: { hans: '不限哪天', hant: '不限哪天' },
	withdrawn: { hans: '已撤回', hant: '已收回' },
	handed: { hans: '{{n}}/{{of}}人交了', hant: '{{n}}/{{of}}人已回傳' },
	handedLoose: { hans: '收到{{n}}份', hant: '收到{{n}}份' },
	unclaimed: { hans: '另有{{n}}份没认出是谁', hant: '另有{{n}}份還不知道是誰' },
	modules: { hans: '{{n}}个单元', hant: '{{n}}個單元' },
	next: { hans: '接下来', hant: '接下來' },
	nextSend: { hans: '把码发给{{cohort}}', hant: '把碼傳給{{cohort}}' },
	nextSendText: {
		hans: '还没有人交成绩。发到群里，或者早会上给大家扫。',
		hant: '還沒有人回傳。傳到群組，或朝會時給大家掃。'
	},
	nextCollect: { hans: '收{{cohort}}的成绩', hant: '收{{cohort}}的成績' },
	nextCollectText: { hans: '还差{{n}}人。', hant: '還差{{n}}人。' },
	nextCollectLoose: { hans: '快到日子了，问问谁还没交。', hant: '快到期了，問問誰還沒回傳。' },
	nextBoard: { hans: '看看大家学得怎样', hant: '看看大家學得怎樣' },
	nextBoardText: {
		hans: '{{cohort}}交了{{n}}份，明天早会说什么，看板上有。',
		hant: '{{cohort}}回傳了{{n}}份，明天朝會說什麼，看板上有。'
	},
	nextAssign: { hans: '指派下一批单元', hant: '指派下一批單元' },
	nextAssignText: { hans: '现在没有正在学的任务。', hant: '目前沒有進行中的任務。' }
} as const;
