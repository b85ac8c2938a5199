export default {
	name: { hans: '听懂', hant: '聽懂' },
	skip: { hans: '跳到正文', hant: '跳到主要內容' },
	places: { hans: '主要页面', hant: '主要頁面' },
	learn: { hans: '学习', hant: '學習' },
	review: { hans: '复习', hant: '複習' },
	me: { hans: '我的', hant: '我的' },
	update: { hans: '有新版了，点一下就换上。', hant: '有新版本，點一下就能更新。' },
	updateNow: { hans: '换上', hant: '更新' },
	tabOnly: {
		hans: '这个浏览器不让存东西：能学，但关掉就没了。换手机自带的浏览器打开更稳妥。',
		hant: '這個瀏覽器不讓網站存資料：可以學，但關掉就沒了。建議改用手機內建的瀏覽器開啟。'
	},
	gone: {
		hans: '以前的进度不在了，多半是浏览器清理过。从现在起会重新记。',
		hant: '之前的進度不見了，可能是瀏覽器清掉了。從現在起會重新記錄。'
	},
	unnamed: { hans: '还没起名字', hant: '還沒取名字' },
	removed: { hans: '这位学员已经从这台设备上移除了', hant: '這位學員已經從這台裝置移除' },
	removedHint: { hans: '再往下做也存不下来。别人的进度都在。', hant: '再做下去也存不了。其他人的進度都還在。' },
	choose: { hans: '看看现在谁来学', hant: '看看現在誰來學' },
	changed: {
		hans: '别的页面换了人学。这一页记的还是：{{name}}。',
		hant: '其他分頁換人學了。這一頁記的還是：{{name}}。'
	},
	goOver: { hans: '换过去', hant: '切換過去' },
	noWorker: {
		hans: '这个浏览器存不了离线内容，有网才能学。',
		hant: '這個瀏覽器不能離線使用，要有網路才能學。'
	},
	gotIt: { hans: '知道了', hant: '知道了' },
	notFound: { hans: '这一页不在了', hant: '找不到這一頁' },
	notFoundHint: { hans: '地址可能抄错了，从首页找找看。', hant: '網址可能打錯了，從首頁找找看。' },
	notStored: { hans: '这一课还没存到手机里', hant: '這一課還沒存到手機裡' },
	notStoredHint: { hans: '有网的时候打开一次，以后没网也能学。', hant: '有網路時打開一次，之後沒有網路也能學。' },
	tryAgain: { hans: '再试一次', hant: '再試一次' },
	toHome: { hans: '回首页', hant: '回首頁' }
} as const;
