/** Serves the built site as a plain static host does. Used by npm start and the tests; only node: imports. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mp3': 'audio/mpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8'
};
const COMPRESSED = /charset|wasm/;

/** @param {string} path */
const stat = (path) => {
	try {
		return statSync(path);
	} catch {
		// nothing there, or a file where a folder was asked for
		return undefined;
	}
};

/** `_headers` as Netlify and Cloudflare Pages read it: a path pattern, then indented headers. @param {string} dir */
const readHeaders = (dir) => {
	/** @type {{ pattern: string, headers: [string, string][] }[]} */
	const rules = [];
	if (!stat(join(dir, '_headers'))) return rules;
	for (const line of readFileSync(join(dir, '_headers'), 'utf8').split('\n')) {
		if (/^\s*(#|$)/.test(line)) continue;
		const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
		if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
		else rules.push({ pattern: line.trim(), headers: [] });
	}
	return rules;
};

/** @param {string} pattern @param {string} path */
const matches = (pattern, path) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);

/**
 * The file that answers for a path; a folder is asked for with its slash.
 * @param {string} dir @param {string} path decoded, below the base
 * @returns {{ file: string } | { folder: true } | undefined}
 */
const find = (dir, path) => {
	const file = join(dir, normalize(path));
	// normalize has resolved `..`; what still leads outside, or to what a host keeps to itself, is not there
	if ((file !== dir && !file.startsWith(dir + sep)) || path.includes('\0') || path === '/_headers') return undefined;
	const found = stat(file);
	if (found?.isFile()) return path.endsWith('/') ? undefined : { file };
	if (!found?.isDirectory() || !stat(join(file, 'index.html'))) return undefined;
	return path.endsWith('/') ? { file: join(file, 'index.html') } : { folder: true };
};

/** Compressed once a file: pages are asked for again and again. @type {Map<string, Buffer>} */
const compressed = new Map();

/** @param {string} file @param {string} encoding @param {number} mtime */
const compress = (file, encoding, mtime) => {
	const key = `${encoding} ${mtime} ${file}`;
	let body = compressed.get(key);
	if (!body) {
		const raw = readFileSync(file);
		const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } };
		body = encoding === 'br' ? brotliCompressSync(raw, quality) : gzipSync(raw);
		compressed.set(key, body);
	}
	return body;
};

/**
 * @param {string} dir @param {number} [port] 0 = any free one
 * @param {{ base?: string, host?: string }} [options] base = '' or '/sub/course'; without a host every address answers
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export const serve = async (dir, port = 0, { base = '', host } = {}) => {
	const root = resolve(dir);
	const rules = readHeaders(root);

	/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
	const answer = (request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://x');
		const inside = base === '' || pathname === base || pathname.startsWith(`${base}/`);
		const path = decodeURIComponent(pathname.slice(base.length)) || '/';
		const found = inside ? find(root, path) : undefined;
		if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
		if (pathname === base && base !== '') return response.writeHead(301, { location: `${base}/${search}` }).end();
		if (found && 'folder' in found) return response.writeHead(301, { location: `${pathname}/${search}` }).end();

		const file = found?.file ?? join(root, '404.html');
		const info = stat(file);
		if (!inside || !info) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		const type = TYPES[extname(file)] ?? 'application/octet-stream';
		const accepted = String(request.headers['accept-encoding'] ?? '');
		const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : '';
		const etag = `W/"${info.mtimeMs.toString(36)}-${info.size.toString(36)}"`;
		response.setHeader('content-type', type);
		response.setHeader('cache-control', 'no-cache');
		response.setHeader('etag', etag);
		for (const { pattern, headers } of rules)
			if (matches(pattern, path)) for (const [name, value] of headers) response.setHeader(name, value);
		if (found && request.headers['if-none-match'] === etag) return response.writeHead(304).end();
		response.statusCode = found ? 200 : 404;
		if (!encoding || !COMPRESSED.test(type)) {
			response.setHeader('content-length', info.size);
			if (request.method === 'HEAD') return response.end();
			return createReadStream(file).pipe(response);
		}
		const body = compress(file, encoding, info.mtimeMs);
		response.setHeader('content-encoding', encoding);
		response.setHeader('vary', 'accept-encoding');
		response.setHeader('content-length', body.length);
		return response.end(request.method === 'HEAD' ? undefined : body);
	};

	const server = createServer((request, response) => {
		try {
			answer(request, response);
		} catch {
			// a path that is no path: `%zz`
			if (!response.headersSent) response.writeHead(400);
			response.end();
		}
	});
	await new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => done(undefined));
	});
	const address = server.address();
	const taken = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://localhost:${taken}${base}/`,
		port: taken,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
};

// node .config/serve.mjs DIR PORT BASE
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [dir = 'build', port = '0', base = ''] = process.argv.slice(2);
	const { url } = await serve(dir, Number(port), { base });
	console.log(url);
}
