export default {
	title: { hans: '交成绩', hant: '回傳成績' },
	back: { hans: '回首页', hant: '回首頁' },
	noNet: { hans: '不用网', hant: '不用網路' },

	none: { hans: '还没有人请你交成绩', hant: '還沒有人請你回傳成績' },
	noneHint: {
		hans: '先接下培训师的学习任务：扫他的码，或者点他发来的链接。',
		hant: '先接受講師的學習任務：掃他的碼，或點他傳來的連結。'
	},
	join: { hans: '去接任务', hant: '接受任務' },
	which: { hans: '交哪一份？', hant: '要回傳哪一份？' },
	choiceFresh: { hans: '有新成绩，{{n}}个单元及格了', hant: '有新成績，{{n}}個單元及格了' },
	choiceWithdrawn: { hans: '撤回了，不用交', hant: '已收回，不用回傳' },
	choiceHanded: { hans: '上次交过：{{day}}', hant: '上次回傳：{{day}}' },
	choiceNot: { hans: '还没交过', hant: '還沒回傳過' },

	to: { hans: '交成绩给{{trainer}}', hant: '回傳成績給{{trainer}}' },
	withdrawn: {
		hans: '{{trainer}}撤回了这份任务，不用交了。想交也可以。',
		hant: '{{trainer}}收回了這份任務，不用回傳了。想回傳也可以。'
	},
	handedNew: { hans: '上次交过：{{day}}。之后有新成绩。', hant: '上次回傳：{{day}}。之後有新成績。' },
	handedSame: {
		hans: '上次交过：{{day}}。之后没有新成绩，想再给一次也行。',
		hant: '上次回傳：{{day}}。之後沒有新成績，想再給一次也可以。'
	},
	day: { hans: '{{month}}月{{day}}日', hant: '{{month}}月{{day}}日' },
	dayThen: { hans: '{{year}}年{{month}}月{{day}}日', hant: '{{year}}年{{month}}月{{day}}日' },

	nothing: { hans: '还没有成绩可交', hant: '還沒有成績可以回傳' },
	nothingHint: {
		hans: '{{trainer}}布置的单元，做一题就有了。',
		hant: '{{trainer}}指派的單元，做一題就有了。'
	},
	learn: { hans: '去学', hant: '開始上課' },
	missing: { hans: '先连一次网', hant: '請先連一次網路' },
	missingHint: {
		hans: '“{{titles}}”的内容没存在手机里，成绩算不出来。连上网再打开这一页，以后没网也能交。',
		hant: '「{{titles}}」的內容沒有存在手機裡，算不出成績。連上網路再打開這一頁，之後沒有網路也能回傳。'
	},
	tryAgain: { hans: '再试一次', hant: '再試一次' },
	comma: { hans: '”“', hant: '」「' },
	cannotRead: { hans: '记录没读出来，关掉这一页再打开试试。', hant: '讀不到紀錄，請關掉這一頁再打開。' },

	name: { hans: '你叫什么名字？', hant: '你叫什麼名字？' },
	nameHint: {
		hans: '{{trainer}}会看到这个名字。写名单上的，最多{{n}}个字。',
		hant: '{{trainer}}會看到這個姓名。請寫名單上的，最多{{n}}個字。'
	},
	noName: { hans: '名字还空着，写一个字也行。', hant: '姓名還空著，寫一個字也可以。' },
	keep: { hans: '写好了', hant: '寫好了' },
	cannotKeep: { hans: '没存上，请再试一次。', hant: '沒有存成功，請再試一次。' },
	signs: { hans: '{{trainer}}看到的名字', hant: '{{trainer}}看到的姓名' },
	rename: { hans: '改名字', hant: '改姓名' },

	goesIn: { hans: '这次交的', hant: '這次回傳的' },
	quiz: { hans: '小测最好{{n}}分，{{day}}', hant: '小測驗最高{{n}}分，{{day}}' },
	noQuiz: { hans: '小测还没做完', hant: '小測驗還沒做完' },
	tries: { hans: '第一次答对{{right}}题，没答对{{wrong}}题', hant: '第一次答對{{right}}題，沒答對{{wrong}}題' },
	allRight: { hans: '{{right}}题第一次都答对了', hant: '{{right}}題第一次都答對了' },
	talks: { hans: '对话收尾：{{list}}', hant: '對話結局：{{list}}' },
	good: { hans: '{{n}}段收得好', hant: '{{n}}段圓滿' },
	ok: { hans: '{{n}}段过得去', hant: '{{n}}段普通' },
	bad: { hans: '{{n}}段没谈拢', hant: '{{n}}段沒談成' },
	and: { hans: '，', hant: '，' },
	notYet: { hans: '还没有成绩：{{titles}}', hant: '還沒有成績：{{titles}}' },
	listed: { hans: '、', hant: '、' },
	holds: { hans: '谁看得到什么', hant: '誰看得到什麼' },
	sealed: {
		hans: '只有{{trainer}}的设备打得开。别人捡到也读不出来。',
		hant: '只有{{trainer}}的裝置打得開。別人拿到也讀不出來。'
	},
	cannotMake: { hans: '码没出来，请再点一次。', hant: '碼沒有產生，請再點一次。' },

	scan: { hans: '请{{trainer}}扫这个', hant: '請{{trainer}}掃這個' },
	near: { hans: '手机拿近一点，屏幕调亮。', hant: '手機拿近一點，請把螢幕調亮。' },
	alt: {
		hans: '{{name}}交给{{trainer}}的成绩，二维码',
		hant: '{{name}}回傳給{{trainer}}的成績，QR Code'
	},
	altOf: {
		hans: '{{name}}交给{{trainer}}的成绩，二维码，第{{k}}张，共{{of}}张',
		hant: '{{name}}回傳給{{trainer}}的成績，QR Code，第{{k}}張，共{{of}}張'
	},
	frame: { hans: '第{{k}}张，共{{of}}张', hant: '第{{k}}張，共{{of}}張' },
	auto: { hans: '自动换', hant: '自動切換' },
	pause: { hans: '停一下', hant: '先停住' },
	before: { hans: '上一张', hant: '上一張' },
	after: { hans: '下一张', hant: '下一張' },
	full: { hans: '放大', hant: '放大' },
	close: { hans: '关上', hant: '關閉' },
	who: { hans: '{{name}}・{{n}}个单元', hant: '{{name}}・{{n}}個單元' },
	points: { hans: '小测{{list}}分', hant: '小測驗{{list}}分' },
	nth: { hans: '第{{n}}次交', hant: '第{{n}}次回傳' },
	again: { hans: '和上次一样，还是第{{n}}次', hant: '和上次一樣，還是第{{n}}次' },
	notNoted: {
		hans: '码能用，只是这台手机没记下交过。',
		hant: '碼可以用，只是這支手機沒有記下回傳過。'
	},
	share: { hans: '发链接', hant: '傳連結' },
	shareFailed: { hans: '没发出去。复制链接，自己粘贴过去。', hant: '沒有傳出去。請複製連結，自己貼過去。' },
	message: {
		hans: '{{name}}交给{{trainer}}的成绩（听懂）：',
		hant: '{{name}}回傳給{{trainer}}的成績（聽懂）：'
	},
	copy: { hans: '复制链接', hant: '複製連結' },
	copyLabel: { hans: '交成绩的链接', hant: '回傳成績的連結' },
	copied: { hans: '复制好了，粘贴给{{trainer}}就行。', hant: '複製好了，貼給{{trainer}}就可以。' },
	copyByHand: {
		hans: '这个浏览器不让自动复制，长按下面的字自己复制。',
		hant: '這個瀏覽器不能自動複製，請長按下面的文字複製。'
	},
	file: { hans: '存文件', hant: '存成檔案' },
	fileName: { hans: '听懂', hant: '聽懂' },
	fileSaved: { hans: '文件存好了，发给{{trainer}}就行。', hant: '檔案存好了，傳給{{trainer}}就可以。' },
	fileFailed: { hans: '文件没存上，请再点一次。', hant: '檔案沒有存成功，請再點一次。' }
} as const;
