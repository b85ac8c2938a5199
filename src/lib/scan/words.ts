export default {
	open: { hans: '打开摄像头', hant: '開啟相機' },
	opening: { hans: '正在打开摄像头', hant: '正在開啟相機' },
	again: { hans: '再试一次', hant: '再試一次' },
	view: { hans: '摄像头画面', hant: '相機畫面' },
	close: { hans: '关掉摄像头', hant: '關閉相機' },
	torchOn: { hans: '开灯', hant: '開燈' },
	torchOff: { hans: '关灯', hant: '關燈' },
	other: { hans: '换一个摄像头', hant: '換一個鏡頭' },
	refused: {
		hans: '摄像头没放行。点地址栏左边的小锁，允许用摄像头，再试一次。',
		hant: '相機沒有取得權限。點網址列左邊的鎖頭，允許使用相機，再試一次。'
	},
	absent: { hans: '这台设备没找到摄像头。', hant: '這台裝置找不到相機。' },
	'in-use': {
		hans: '摄像头正被别的应用占着。把那个应用关了，再试一次。',
		hant: '相機正被其他應用程式使用。先關掉它，再試一次。'
	},
	'not-secure': {
		hans: '这个网址不是https开头，浏览器不让用摄像头。',
		hant: '這個網址不是https開頭，瀏覽器不讓網站使用相機。'
	},
	unknown: { hans: '摄像头没打开。', hant: '相機沒有開啟。' },
	'no-decoder': {
		hans: '扫码要用的东西还没存到手机里，现在又没网。连上网打开一次就好。',
		hant: '掃碼要用的程式還沒存到手機裡，現在又沒有網路。連上網路打開一次就好。'
	},
	photo: { hans: '从相册选一张', hant: '從相簿選一張' },
	noCode: {
		hans: '这张里没找到码。整个码连白边都要拍进去。',
		hant: '這張裡找不到碼。要把整個碼連白邊都拍進去。'
	},
	noPicture: { hans: '这张图打不开，截个屏再试。', hant: '這張圖打不開，截個圖再試。' }
} as const;
