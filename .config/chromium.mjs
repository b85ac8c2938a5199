/** Finds a Chromium and Chinese fonts for the tests, or brings them, or says what to install. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bin, heading, node, run } from './run.mjs';

const KNOWN = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];
const FONTS = 'fonts-noto-cjk';

/** @param {string | undefined} path */
const runs = (path) => {
	try {
		accessSync(path ?? '', constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** @returns {Promise<string | undefined>} */
const findChromium = async () => {
	const known = KNOWN.find(runs);
	if (known) return known;
	const { chromium } = await import('playwright-core');
	return runs(chromium.executablePath()) ? chromium.executablePath() : undefined;
};

/** Elsewhere than on Linux a system brings them. */
const hasChineseFonts = () => {
	if (process.platform !== 'linux') return true;
	const { stdout } = spawnSync('fc-list', [':lang=zh-tw', 'family'], { encoding: 'utf8' });
	return Boolean(stdout?.trim());
};

const canApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Another program may hold the lock of dpkg: apt itself waits for it, update needs our patience. @param {string[]} names */
const apt = async (names) => {
	heading(`apt-get install ${names.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const wait = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
	for (let tries = 0; tries < 5; tries++) {
		const updated = await run('apt-get', [...wait, '-qq', 'update'], { env });
		if (updated === 0 && (await run('apt-get', [...wait, '-qq', 'install', '-y', ...names], { env })) === 0)
			return true;
		await new Promise((done) => setTimeout(done, 10_000));
	}
	return false;
};

const sayWhatIsMissing = () =>
	console.error(
		[
			'No Chromium was found and none could be brought, so the browser tests cannot run.',
			'  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk',
			'  elsewhere:       npx playwright-core install chromium, or install Chrome',
			'  somewhere odd:   CHROMIUM_PATH=/path/to/chromium npm test'
		].join('\n')
	);

/** @returns {Promise<string | undefined>} its path; undefined when there is none (then it has been said why) */
export const ensureChromium = async () => {
	const named = process.env.CHROMIUM_PATH || undefined;
	if (named && !runs(named)) {
		console.error(`CHROMIUM_PATH=${named} is no program.`);
		return undefined;
	}
	let path = named ?? (await findChromium());
	const fonts = hasChineseFonts();
	if ((!path || !fonts) && canApt()) {
		await apt([...(path ? [] : ['chromium']), ...(fonts ? [] : [FONTS])]);
		path ??= await findChromium();
	}
	if (!path) {
		heading('playwright-core install chromium');
		await node([bin('playwright-core'), 'install', 'chromium']);
		path = await findChromium();
	}
	if (!path) sayWhatIsMissing();
	else if (!hasChineseFonts())
		console.warn(`No Chinese fonts were found (${FONTS}): pictures of pages will show boxes.`);
	return path;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const path = await ensureChromium();
	if (path) console.log(path, execFileSync(path, ['--version'], { encoding: 'utf8' }).trim());
	process.exit(path ? 0 : 1);
}
