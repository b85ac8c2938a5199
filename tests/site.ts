import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/**
 * The built site on a server of its own process: killed, it is gone as a network is gone. A browser's switch for
 * "offline" would leave out the service worker's own requests.
 */
export class Site {
	/** With a slash at its end. The same after a restart. */
	url = '';
	#process: ChildProcess | undefined;
	#port = 0;

	private constructor(
		private dir: string,
		readonly base: string
	) {}

	/** @param dir the build; base: the folder that it was built for */
	static async open(dir = 'build', base = ''): Promise<Site> {
		const site = new Site(resolve(ROOT, dir), base);
		await site.restart();
		return site;
	}

	/** @param dir from now on this build is there: a deployment */
	async restart(dir = this.dir): Promise<void> {
		await this.kill();
		this.dir = resolve(ROOT, dir);
		const args = [resolve(ROOT, '.config/serve.mjs'), this.dir, String(this.#port), this.base];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		this.#process = child;
		this.url = await new Promise((done, fail) => {
			child.stdout.once('data', (line: Buffer) => done(line.toString().trim()));
			child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
		});
		this.#port = Number(new URL(this.url).port);
	}

	async kill(): Promise<void> {
		const child = this.#process;
		this.#process = undefined;
		if (!child || child.exitCode !== null) return;
		const gone = new Promise((done) => child.once('exit', done));
		child.kill('SIGKILL');
		await gone;
	}

	/** @param path from the site's root: `zh-Hans/me/` */
	at(path: string): string {
		return new URL(path, this.url).href;
	}
}
