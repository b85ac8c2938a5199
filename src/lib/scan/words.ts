export default {
	open: { hans: '打开摄像头', hant: '開啟相機' }
} as const;
