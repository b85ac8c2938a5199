export default {
	lead: { hans: '一起受训的人放在一个班组里。', hant: '一起受訓的人放在同一個小組。' },
	none: { hans: '还没有班组', hant: '還沒有小組' },
	noneText: {
		hans: '先给班组起个名字，再把大家的名字贴进来。名字只存在这台设备上。',
		hant: '先幫小組取個名字，再把大家的名字貼進來。名字只存在這台裝置。'
	},
	create: { hans: '新班组', hant: '新小組' },
	name: { hans: '班组名字', hant: '小組名稱' },
	nameHint: { hans: '最多{{n}}个字，学员看得到。', hant: '最多{{n}}個字，學員看得到。' },
	noName: { hans: '名字还空着，写一个字也行。', hant: '名稱還空著，寫一個字也可以。' },
	twin: { hans: '已经有叫这个名字的班组了，换一个好分清。', hant: '已經有同名的小組了，換一個比較好分。' },
	keep: { hans: '存好', hant: '儲存' },
	close: { hans: '关上', hant: '關閉' },
	back: { hans: '所有班组', hant: '所有小組' },
	count: { hans: '{{n}}人', hant: '{{n}}人' },
	running: { hans: '{{n}}个任务在学', hant: '{{n}}個任務進行中' },
	archived: { hans: '归档的', hant: '已封存' },
	archive: { hans: '归档', hant: '封存' },
	archiveNote: {
		hans: '不再出现在名单里，成绩都留着，随时能拿回来。',
		hant: '不再列出，成績都會留著，隨時可以取回。'
	},
	bringBack: { hans: '拿回来', hant: '取回' },
	rename: { hans: '改名', hant: '改名' },
	more: { hans: '改名、归档', hant: '改名、封存' },
	roster: { hans: '名单', hant: '名單' },
	rosterNone: { hans: '名单还空着', hant: '名單還是空的' },
	rosterNoneText: {
		hans: '从表格里复制一列名字，贴进来就行。没有名单也能指派，成绩收到了再认人。',
		hant: '從表格複製一欄名字，貼進來就可以。沒有名單也能指派，收到成績再對人。'
	},
	add: { hans: '加名字', hant: '加名字' },
	table: { hans: '存成表格', hant: '存成表格' },
	nameColumn: { hans: '姓名', hant: '姓名' },
	noteColumn: { hans: '工号', hant: '員工編號' },
	assign: { hans: '给他们指派', hant: '指派給他們' },
	list: { hans: '名字，一行一个', hant: '名字，一行一個' },
	listHint: {
		hans: '从表格、聊天里复制来的都行。名字后面可以带工号，用来分清同名的人。',
		hant: '從表格、聊天室複製過來都可以。名字後面可以加員工編號，用來區分同名的人。'
	},
	file: { hans: '选表格文件', hant: '選表格檔案' },
	fileSheet: {
		hans: '这是Excel文件，这里读不了。在表格里选中那一列，复制，贴到上面；或者另存为CSV再选。',
		hant: '這是Excel檔案，這裡讀不了。請在表格選取那一欄，複製後貼到上面；或另存成CSV再選。'
	},
	fileNot: { hans: '这个文件里读不出名字。换一个CSV或文本文件。', hant: '這個檔案讀不出名字。請換一個CSV或文字檔。' },
	planAdded: { hans: '要加上的，{{n}}人', hant: '要加入的，{{n}}人' },
	planBack: { hans: '以前在名单上，这次回来，{{n}}人', hant: '以前在名單上，這次回來，{{n}}人' },
	planNoted: { hans: '补上工号，{{n}}人', hant: '補上員工編號，{{n}}人' },
	planHere: { hans: '已经在名单上，{{n}}人', hant: '已經在名單上，{{n}}人' },
	planTwice: { hans: '名字重复，只算一次，{{n}}行', hant: '名字重複，只算一次，{{n}}行' },
	planOver: {
		hans: '放不下了，一个班组最多{{max}}人，多出{{n}}人',
		hant: '放不下了，一個小組最多{{max}}人，多出{{n}}人'
	},
	planNone: { hans: '没有要改的', hant: '沒有要改的' },
	planKeep: { hans: '加上{{n}}人', hant: '加入{{n}}人' },
	planChange: { hans: '照这样改', hant: '照這樣改' },
	added: { hans: '名单改好了。', hant: '名單更新好了。' },
	edit: { hans: '{{name}}：改名字、去掉', hant: '{{name}}：改名字、移除' },
	person: { hans: '名字', hant: '名字' },
	personHint: { hans: '和这位交成绩时写的一样，就能自动对上。', hant: '和這位回傳成績時寫的一樣，就會自動對上。' },
	noPerson: { hans: '名字还空着。', hant: '名字還空著。' },
	number: { hans: '工号（可以不填）', hant: '員工編號（可以不填）' },
	numberHint: { hans: '有人同名时用来分清。', hant: '有人同名時用來區分。' },
	remove: { hans: '从名单上去掉', hant: '從名單移除' },
	removeNote: { hans: '这位交过的成绩留着，放回来就又看得到。', hant: '這位回傳過的成績會留著，放回來就看得到。' },
	removed: { hans: '去掉的人', hant: '移除的人' },
	putBack: { hans: '放回来', hant: '放回來' },
	cannot: { hans: '没存上，请再试一次。', hant: '沒有存成功，請再試一次。' },
	gone: { hans: '没有这个班组', hant: '沒有這個小組' },
	goneText: { hans: '可能是在别的设备上建的。', hant: '可能是在其他裝置上建立的。' }
} as const;
