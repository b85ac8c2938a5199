export default {
	title: { hans: '接学习任务', hant: '接學習任務' },
	lead: {
		hans: '扫培训师给的二维码，或者把链接粘贴进来。',
		hant: '掃講師給的QR碼，或把連結貼進來。'
	},
	hint: { hans: '对准培训师给的二维码', hant: '對準講師給的QR碼' },
	instead: { hans: '也可以粘贴链接，或者选一张二维码图片。', hant: '也可以貼上連結，或選一張QR碼圖片。' },
	pasteLabel: { hans: '粘贴链接', hant: '貼上連結' },
	pasteHint: { hans: '整段聊天贴进来也行，会自己找。', hant: '整段聊天貼進來也可以，會自己找。' },
	pasteTake: { hans: '打开', hant: '開啟' },
	pasteEmpty: { hans: '先粘贴链接', hant: '先貼上連結' },

	asks: { hans: '{{trainer}}请你学{{n}}个单元', hant: '{{trainer}}邀請你學{{n}}個單元' },
	minutes: { hans: '一共约{{n}}分钟，可以分好多次。', hant: '一共約{{n}}分鐘，可以分很多次。' },
	count: { hans: '{{lessons}}课・约{{minutes}}分钟', hant: '{{lessons}}課・約{{minutes}}分鐘' },
	says: { hans: '{{trainer}}说：{{note}}', hant: '{{trainer}}說：{{note}}' },
	digits: { hans: '核对数字', hant: '核對數字' },
	digitsNote: {
		hans: '跟海报上印的、培训师念的一样，就是本人发的。',
		hant: '和海報上印的、講師唸的一樣，就是講師本人發的。'
	},
	as: { hans: '记在“{{name}}”名下', hant: '記在「{{name}}」名下' },
	unnamed: { hans: '还没起名的学员', hant: '還沒取名的學員' },
	other: { hans: '换人', hant: '換人' },
	accept: { hans: '接受，开始学', hant: '接受，開始上課' },
	known: { hans: '知道了', hant: '知道了' },
	take: { hans: '知道了，按新的来', hant: '知道了，照新的來' },
	notNow: { hans: '先不接', hant: '先不要' },
	go: { hans: '去学习', hant: '去上課' },
	again: { hans: '换一个链接', hant: '換一個連結' },
	cannot: { hans: '没存上，请再点一次。', hant: '沒有存成功，請再點一次。' },

	same: { hans: '这份任务已经接过了', hant: '這份任務已經接過了' },
	sameText: { hans: '什么也没变，接着学就好。', hant: '什麼都沒變，繼續學就好。' },
	older: { hans: '这是以前的链接', hant: '這是之前的連結' },
	olderText: { hans: '你手上的比它新，照现在的学就好。', hant: '你手上的比較新，照現在的學就好。' },
	changedTitle: { hans: '{{trainer}}改了任务', hant: '{{trainer}}改了任務' },
	goneTitle: { hans: '{{trainer}}撤回了这份任务', hant: '{{trainer}}收回了這份任務' },
	goneText: { hans: '不用学了。学过的都还在。', hant: '不用學了。學過的都還在。' },
	otherTrainer: { hans: '不是同一位培训师发的', hant: '不是同一位講師發的' },
	otherTrainerText: {
		hans: '这份任务你以前接过，可这个链接是用另一把钥匙签的。没有接，什么也没变。请当面问一下培训师。',
		hant: '這份任務你之前接過，但這個連結是用另一把鑰匙簽的。沒有接，什麼都沒變。請當面問一下講師。'
	},

	withdrawn: { hans: '不用学了', hant: '不用學了' },
	resumed: { hans: '又要学了', hant: '又要學了' },
	added: { hans: '多了：{{names}}', hant: '多了：{{names}}' },
	removed: { hans: '去掉了：{{names}}', hant: '拿掉了：{{names}}' },
	start: { hans: '开始：从{{from}}改到{{to}}', hant: '開始：從{{from}}改到{{to}}' },
	due: { hans: '截止：从{{from}}改到{{to}}', hant: '截止：從{{from}}改到{{to}}' },
	pass: { hans: '及格线：从{{from}}分改到{{to}}分', hant: '及格分數：從{{from}}分改到{{to}}分' },
	note: { hans: '新留言：{{to}}', hant: '新留言：{{to}}' },
	noteGone: { hans: '留言拿掉了', hant: '留言拿掉了' },
	trainer: { hans: '署名改成：{{to}}', hant: '署名改成：{{to}}' },
	cohort: { hans: '班组改成：{{to}}', hant: '小組改成：{{to}}' },
	none: { hans: '没定', hant: '沒有訂' },
	day: { hans: '{{month}}月{{day}}日（周{{weekday}}）', hant: '{{month}}月{{day}}日（週{{weekday}}）' },

	refused: { hans: '没接上', hant: '沒有接到' },
	nothingChanged: { hans: '什么也没变。', hant: '什麼都沒變。' },
	'not-ours': {
		hans: '这里面没有“听懂”的任务。请把培训师发的链接整个复制过来。',
		hant: '這裡面沒有「聽懂」的任務。請把講師傳的連結整個複製過來。'
	},
	truncated: {
		hans: '链接没复制全，后面少了一截。请回到聊天里长按，整条再复制一次。',
		hant: '連結沒有複製完整，後面少了一段。請回到聊天長按，整則再複製一次。'
	},
	damaged: {
		hans: '链接在路上弄坏了，读不出来。请培训师再发一次。',
		hant: '連結在途中損壞了，讀不出來。請講師再傳一次。'
	},
	tampered: {
		hans: '这份任务被人改过，和签名对不上，没有接。请培训师当面再发一次。',
		hant: '這份任務被改過，和簽名對不起來，沒有接。請講師當面再傳一次。'
	},
	newer: {
		hans: '这份任务来自更新的版本。先更新“听懂”，再打开一次。',
		hant: '這份任務來自較新的版本。先更新「聽懂」，再開啟一次。'
	},
	'unknown-modules': {
		hans: '任务里有你这一版还没有的单元。先更新“听懂”，再打开一次。',
		hant: '任務裡有你這個版本還沒有的單元。先更新「聽懂」，再開啟一次。'
	},
	'other-course': { hans: '这是另一门课的任务，这里学不了。', hant: '這是另一門課程的任務，這裡不能學。' },
	'too-long': { hans: '这段文字太长了，只粘贴那一条链接就好。', hant: '這段文字太長了，只貼那一則連結就好。' },
	'a-hand-in': {
		hans: '这是别人交成绩的链接，请发给培训师。',
		hant: '這是別人回傳成績的連結，請傳給講師。'
	},
	update: { hans: '现在更新', hant: '現在更新' },
	offlineWire: { hans: '还没存好，先连一次网再打开。', hant: '還沒存好，先連一次網路再開啟。' },

	wayBack: { hans: '下回怎么找回来', hant: '下次怎麼找回來' },
	backWechat: {
		hans: '你在微信里打开的，进度只留在微信里。点右上角“…”，收藏或者放进浮窗，下回从那儿进来。',
		hant: '你在微信裡開啟的，進度只留在微信裡。點右上角「…」，收藏或放進浮窗，下次從那裡進來。'
	},
	backLine: {
		hans: '你在LINE里打开的，进度只留在LINE里。点右上角菜单，存到Keep，下回从那儿进来。',
		hant: '你在LINE裡開啟的，進度只留在LINE裡。點右上角選單，存到Keep，下次從那裡進來。'
	},
	backOther: {
		hans: '你在聊天软件里打开的，进度只留在这里。把这一页收藏起来，下回从收藏进来。',
		hant: '你在聊天軟體裡開啟的，進度只留在這裡。把這一頁加到我的最愛，下次從那裡進來。'
	},
	backBrowser: {
		hans: '把这一页加到主屏幕，或者存成书签，下回点一下就到。',
		hant: '把這一頁加到主畫面，或存成書籤，下次點一下就到。'
	},
	backMove: {
		hans: '想换到手机自带的浏览器学：复制链接，在那边的“听懂”里粘贴或扫码。',
		hant: '想換到手機內建的瀏覽器學：複製連結，在那邊的「聽懂」裡貼上或掃碼。'
	},
	copyThis: { hans: '复制任务链接', hant: '複製任務連結' },
	copied: { hans: '复制好了', hant: '複製好了' },
	byHand: { hans: '长按选中，自己复制', hant: '長按選取，自己複製' },
	tabOnly: {
		hans: '这个浏览器不让存：关掉这一页就没了。请复制链接，换个浏览器打开。',
		hant: '這個瀏覽器不讓網站存資料：關掉這頁就沒了。請複製連結，換個瀏覽器開啟。'
	}
} as const;
