export default {
	title: { hans: '我的', hant: '我的' },
	language: { hans: '文字', hant: '語言' },
	size: { hans: '字号', hant: '字級' },
	sizeNormal: { hans: '标准', hant: '標準' },
	sizeLarge: { hans: '大', hant: '大' },
	sizeLarger: { hans: '更大', hant: '特大' },
	theme: { hans: '明暗', hant: '外觀' },
	themeAuto: { hans: '自动', hant: '自動' },
	themeLight: { hans: '亮', hant: '淺色' },
	themeDark: { hans: '暗', hant: '深色' },
	sample: { hans: '“您先别急”，他听见的是“你急什么”。', hant: '「您先別急」，客人聽到的是「你急什麼」。' },
	progress: { hans: '进度', hant: '進度' },
	lessons: { hans: '学完{{done}}课，共{{total}}课', hant: '學完{{done}}課，共{{total}}課' },
	dialogues: { hans: '走完{{done}}段对话，共{{total}}段', hant: '走完{{done}}段對話，共{{total}}段' },
	passed: { hans: '小测通过了', hant: '小測驗已通過' },
	notPassed: { hans: '小测还没通过', hant: '小測驗還沒通過' },
	firm: { hans: '隔几天还答得对的：{{of}}课里的{{firm}}课', hant: '隔幾天還答得對的：{{of}}課裡的{{firm}}課' },
	mastered: { hans: '掌握了：隔了几天，每课都还答得对', hant: '熟練了：隔了幾天，每課都還答得對' },
	certificate: { hans: '证书', hant: '證書' },
	certificateNote: { hans: '打印，或者存成图片', hant: '列印，或存成圖片' },
	coach: { hans: '教练听得准不准', hant: '教練聽得準不準' },
	coachNote: { hans: '自己写的回复，它怎么听', hant: '自己寫的回覆，它怎麼聽' },
	safety: { hans: '存得牢不牢', hant: '資料存得安全嗎' },
	onDevice: {
		hans: '进度只存在这台手机的这个浏览器里，你不交就不会传出去。',
		hant: '進度只存在這支手機的這個瀏覽器，你不回傳就不會傳出去。'
	},
	onTab: {
		hans: '这个浏览器不让存：关掉这一页，进度就没了。',
		hant: '這個瀏覽器不讓網站存資料：關掉這頁，進度就沒了。'
	},
	kept: { hans: '浏览器答应不会自己清掉。', hant: '瀏覽器已答應不會自動清除。' },
	notKept: {
		hans: '空间不够时，浏览器可能会清掉。加到主屏幕会稳妥些，也可以存一份副本。',
		hant: '空間不足時，瀏覽器可能會清掉。加到主畫面會比較安全，也可以另存一份備份。'
	},
	keep: { hans: '请浏览器别清', hant: '保留學習紀錄' },
	refused: { hans: '浏览器没答应。加到主屏幕再试试。', hant: '瀏覽器沒有答應。加到主畫面後再試試。' },
	used: { hans: '用了{{n}} MB。', hant: '已使用{{n}} MB。' },
	offlineYes: { hans: '全部存好了，没网能学。', hant: '全部存好了，沒有網路也能學。' },
	offlineSome: { hans: '离线内容存了{{have}}/{{of}}份。', hant: '離線內容已存{{have}}/{{of}}份。' },
	offlineNo: { hans: '这个浏览器存不了离线内容。', hant: '這個瀏覽器不能離線使用。' },
	storeAll: { hans: '现在全存下来', hant: '現在全部存下來' },
	backup: { hans: '存一份副本', hant: '另存備份' },
	backupHint: { hans: '一个文件，换手机时读回来就行。', hant: '一個檔案，換手機時還原就好。' },
	restore: { hans: '读回副本', hant: '還原備份' },
	restored: { hans: '读回来了，新增{{n}}条学习记录。', hant: '還原好了，新增{{n}}筆學習紀錄。' },
	restoredNone: { hans: '副本里的这里都有，什么也没变。', hant: '備份裡的這裡都有，沒有任何改變。' },
	notBackup: { hans: '这个文件不是“听懂”的副本，什么也没动。', hant: '這個檔案不是「聽懂」的備份，沒有任何變動。' },
	trainerBackup: {
		hans: '这是带班组用的备份。到“我带班组”里读回，这里什么也没动。',
		hant: '這是帶小組用的備份，請到「我帶小組」讀回。這裡沒有任何變動。'
	},
	newerBackup: { hans: '这份副本来自更新的版本，先更新再读。', hant: '這份備份來自較新的版本，請先更新再還原。' },
	learners: { hans: '这台设备上的学员', hant: '這台裝置上的學員' },
	join: { hans: '接学习任务', hant: '接學習任務' },
	joinNote: { hans: '扫培训师的二维码，或者粘贴链接', hant: '掃講師的QR碼，或貼上連結' },
	handIn: { hans: '交成绩', hant: '回傳成績' },
	handInNote: { hans: '给培训师看你学到哪儿了', hant: '讓講師知道你學到哪裡' },
	trainer: { hans: '我带班组', hant: '我帶小組' },
	trainerNote: { hans: '指派单元，收成绩，看大家学到哪儿', hant: '指派單元、收成績、看大家學到哪裡' },
	learnersNote: { hans: '换人学、起名字、移除', hant: '換人學、取名字、移除' },
	about: { hans: '关于', hant: '關於' },
	aboutText: {
		hans: '“听懂”不连任何别的网站，也没有账号。课里的数字都写明谁说的、哪一年、在哪儿量的。',
		hant: '「聽懂」不會連到任何其他網站，也沒有帳號。課程裡的數字都寫明誰說的、哪一年、出處是哪裡。'
	}
} as const;
