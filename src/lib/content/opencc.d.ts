/** The package types its presets, not its dictionaries. */
declare module 'opencc-js/dict/*' {
	const dict: string;
	export default dict;
}
