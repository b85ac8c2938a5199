/** Vite: content/ → `virtual:course…`. In a build a fault is an error; in dev it is told and what can be shown is shown. */
import { join, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile, type Compiled } from './compile.ts';
import { readFolder } from './disk.ts';
import { faultLine, type Fault } from './fault.ts';
import { taiwan } from './hant.ts';
import { COURSE, courseModules } from './virtual-modules.ts';

/** Told as `file:line:column`, from the project's root, so that a terminal makes it a link. */
export const tell = (faults: readonly Fault[], root: string): string =>
	faults.map((fault) => faultLine({ ...fault, file: join(root, fault.file) })).join('\n');

/** The made-up modules below `prefix` are made anew, on the server and in every open page. */
export const refresh = (server: ViteDevServer, prefix: string): void => {
	for (const { moduleGraph } of Object.values(server.environments))
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (id.startsWith(`\0${prefix}`)) moduleGraph.invalidateModule(module);
	server.environments.client.hot.send({ type: 'full-reload' });
};

/** `root` is the content folder, from the project's root. */
export const course = ({ root = 'content' }: { root?: string } = {}): Plugin => {
	let folder = '';
	let building = false;
	let kept: { key: string; compiled: Compiled; modules: Map<string, string> } | undefined;
	let fresh = false;

	const read = (): NonNullable<typeof kept> & { told: boolean } => {
		if (kept && fresh) return { ...kept, told: true };
		const files = readFolder(folder);
		const key = JSON.stringify(files);
		const told = kept?.key === key;
		if (!kept || !told) {
			const compiled = compile(files, { converter: taiwan });
			kept = { key, compiled, modules: courseModules(compiled) };
		}
		fresh = true;
		return { ...kept, told };
	};

	return {
		name: 'tingdong:course',
		configResolved(config) {
			folder = resolve(config.root, root);
			building = config.command === 'build';
		},
		buildStart() {
			fresh = false;
		},
		configureServer(server) {
			server.watcher.add(folder);
			server.watcher.on('all', (_event, path) => {
				if (relative(folder, path).startsWith('..')) return;
				fresh = false;
				refresh(server, COURSE);
			});
		},
		resolveId(id) {
			return id === COURSE || id.startsWith(`${COURSE}/`) ? `\0${id}` : undefined;
		},
		load(id) {
			if (!id.startsWith(`\0${COURSE}`)) return undefined;
			const { compiled, modules, told } = read();
			const { course: made, faults } = compiled;
			if (faults.length > 0 && (building || !made)) this.error(`课程有 ${faults.length} 处要改：\n${tell(faults, root)}`);
			if (faults.length > 0 && !told) this.warn(`课程有 ${faults.length} 处要改：\n${tell(faults, root)}`);
			return modules.get(id.slice(1)) ?? this.error(`没有这个课程模块：${id.slice(1)}`);
		}
	};
};
