/** As much of it as zxing-wasm's types name; all of @types/emscripten would put two hundred names into every file. */
interface EmscriptenModule {
	locateFile(file: string, folder: string): string;
	wasmBinary?: ArrayBuffer;
}
type EmscriptenModuleFactory<T> = (overrides?: Partial<T>) => Promise<T>;
