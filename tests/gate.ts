import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site';

/** How an answer is spoilt: no connection, or one that breaks off in the middle of the file. */
export type Spoilt = 'refused' | 'cut';

/**
 * The network between a phone and the site, to be cut at a file of the tester's choice. It notes every address asked
 * for, whoever asks: page, worker, or the browser itself.
 */
export class Gate {
	/** Paths, in the order in which they were asked for. */
	asked: string[] = [];
	/** Says of each path whether it comes through; by default all do. */
	spoil: (path: string) => Spoilt | undefined = () => undefined;
	#server: Server;

	private constructor(private site: Site) {
		this.#server = createServer((request, response) => this.#pass(request, response));
	}

	static async before(site: Site): Promise<Gate> {
		const gate = new Gate(site);
		await new Promise<void>((done) => gate.#server.listen(0, done));
		return gate;
	}

	/** @param path from the site's root, as `site.at` takes it */
	at(path: string): string {
		const url = new URL(this.site.at(path));
		url.port = String((this.#server.address() as AddressInfo).port);
		return url.href;
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}

	#pass(request: IncomingMessage, response: ServerResponse): void {
		const path = request.url ?? '/';
		this.asked.push(path);
		const spoilt = this.spoil(path);
		if (spoilt === 'refused') return void request.socket.destroy();
		const passed = ask(new URL(path, this.site.url), { headers: request.headers }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			if (!spoilt) return void answer.pipe(response);
			answer.once('data', (part: Buffer) => {
				response.write(part.subarray(0, part.length >> 1));
				setTimeout(() => request.socket.destroy(), 20);
			});
		});
		passed.on('error', () => request.socket.destroy());
		passed.end();
	}
}
