import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom. A line uses only folders that stand for earlier work; a folder not listed may import nothing. */
const MAY_IMPORT = {
	core: [],
	ui: [],
	i18n: ['core'], // the two locales' names and the ids that addresses are made of
	content: ['core'],
	log: ['core'],
	interop: ['core'],
	offline: ['core'], // and the types of what it says to the service worker
	scan: ['core', 'ui', 'i18n'], // it shows what the camera sees, and says in words why it sees nothing
	player: ['core', 'ui', 'i18n'],
	// what a learner is told of an assignment: home, join and hand-in say it alike
	agreement: ['core', 'ui', 'i18n']
};
const LIB = Object.keys(MAY_IMPORT);
const SHELL = ['core', 'ui', 'i18n', 'log', 'offline'];
/** Types alone; the worker's own code stays with the worker. */
const MESSAGES = './service-worker/messages.ts';

const WHY = {
	core: 'core is pure: it imports core and ts-fsrs. Take what you need as an argument.',
	ui: 'ui knows nothing of courses: take words and values as props.',
	i18n: 'i18n serves every feature and knows none: they ask it for their words.',
	content: 'content compiles text into a course: it imports core, nothing that plays, stores or shows.',
	log: 'log keeps statements: it imports core. Whoever shows them reads the log, not the reverse.',
	interop: 'interop encodes and decodes: it imports core. Storing and showing what it gives is the feature’s work.',
	offline: 'offline talks with the service worker: it imports core. Who shows what is stored asks it.',
	scan: 'scan reads codes and knows nothing of what they say: it imports core, ui and i18n. Who scans takes the text.',
	player: 'player imports core, ui and i18n, never the log or the content: it reports through `onstatement`.',
	agreement:
		'agreement words and shows what was agreed: it imports core, ui and i18n. Keeping it is the feature’s work.'
};
const FEATURE = 'a feature never imports another feature: what both need belongs in src/lib.';
const SHELL_WHY =
	'the shell imports core, ui, i18n, log and offline: content, player and features load with the page that needs them.';
const WORKER = 'the service worker is a program of its own: it imports only files beside it.';
const UNLISTED =
	'this folder is not in the house (.config/eslint.config.js, MAY_IMPORT): list it or put the file where it belongs.';

/** The rule reads `[locale]` as a set of letters and has no escape. */
const literal = (path) => path.replace(/[[\]]/g, '[$&]');
const lib = (names) => names.map((name) => `./lib/${name}`);
const zone = (target, except, message) => ({ target: literal(target), from: './src', except, message });
const features = readdirSync(resolve(root, 'src/routes/[locale]'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const zones = [
	...LIB.map((name) =>
		zone(
			`./src/lib/${name}`,
			[...lib([name, ...MAY_IMPORT[name]]), ...(name === 'offline' ? [MESSAGES] : [])],
			WHY[name]
		)
	),
	...features.map((name) =>
		zone(`./src/routes/[locale]/${name}/**`, [`./routes/[locale]/${name}`, ...lib(LIB)], FEATURE)
	),
	// The shell: files directly in src, routes and [locale]. They may import each other, so what is closed to them is named.
	...['./src/*.ts', './src/routes/*', './src/routes/[locale]/*'].flatMap((target) => [
		{ target: literal(target), from: './src/lib', except: SHELL.map((name) => `./${name}`), message: SHELL_WHY },
		{ target: literal(target), from: literal('./src/routes/[locale]/*/**'), message: SHELL_WHY },
		{ target: literal(target), from: './src/service-worker', message: WORKER }
	]),
	zone('./src/service-worker', ['./service-worker'], WORKER),
	{ target: `./src/lib/!(${LIB.join('|')})/**`, from: './src', message: UNLISTED },
	{ target: './src/lib/*', from: './src', message: UNLISTED },
	{ target: './src/!(lib|routes|service-worker)/**', from: './src', message: UNLISTED },
	{ target: './src/routes/!(?locale?)/**', from: './src', message: UNLISTED }
];

const CLOCK = 'no clock in core: take `now` as an argument.';
const RANDOM = 'no chance in core: take a seed as an argument.';
const IMPURE =
	'window document navigator location fetch localStorage sessionStorage indexedDB crypto performance setTimeout setInterval queueMicrotask process globalThis self';
const purity = [
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
	{ selector: "CallExpression[callee.name='Date']", message: CLOCK },
	{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
	{ selector: "MemberExpression[object.name='Math'][property.name='random']", message: RANDOM }
];

const NO_DEXIE = 'only src/lib/log opens IndexedDB: ask it for what you need.';
const storage = [{ selector: "MemberExpression[property.name='indexedDB']", message: NO_DEXIE }];

const NO_HTML = 'no HTML from data: content is a typed tree that components render.';
const markup = [
	{ selector: "SvelteMustacheTag[kind='raw']", message: NO_HTML },
	{
		selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
		message: NO_HTML
	},
	{ selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]', message: NO_HTML },
	{ selector: "CallExpression[callee.object.name='document'][callee.property.name='write']", message: NO_HTML },
	{
		selector: "SvelteAttribute[key.name='style'], SvelteStyleDirective",
		message:
			'the CSP of prerendered pages blocks style attributes: use a class or a data attribute and a rule in <style>.'
	}
];

const BY_BROWSER =
	'tests drive the built app through a browser: of src they take types, words, core, the sets of characters, and the codecs with which another phone would speak.';

const SOURCES = ['src/**/*.{ts,svelte}'];
const TESTS = ['src/**/*.{test,fuzz}.ts'];

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'tests/.output/', 'tests/fixtures/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		basePath: root,
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better
			'no-undef': 'off',
			// href() writes every link
			'svelte/no-navigation-without-resolve': 'off',
			// said below with our own reason
			'svelte/no-at-html-tags': 'off',
			// it reads the reason after `--` as more codes
			'svelte/no-unused-svelte-ignore': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		basePath: root,
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		basePath: root,
		files: SOURCES,
		plugins: { 'import-x': importX },
		settings: {
			// cycles are looked for through .ts alone: the parser of components fails when a .ts file asks it
			'import-x/extensions': ['.ts'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
			// without it not one forbidden import is seen, and nothing says so
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: resolve(root, 'tsconfig.json') })]
		},
		rules: {
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'import-x/no-cycle': 'error',
			'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
			'no-restricted-imports': ['error', { paths: [{ name: 'dexie', message: NO_DEXIE }] }],
			'no-restricted-globals': ['error', { name: 'indexedDB', message: NO_DEXIE }],
			'no-restricted-syntax': ['error', ...storage, ...markup]
		}
	},
	{
		basePath: root,
		files: ['src/lib/log/**/*.ts'],
		rules: {
			'no-restricted-imports': 'off',
			'no-restricted-globals': 'off',
			'no-restricted-syntax': ['error', ...markup]
		}
	},
	{
		basePath: root,
		files: ['src/lib/core/**/*.ts'],
		ignores: TESTS,
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(?!\\.|\\$lib/core/|ts-fsrs$)', message: WHY.core }] }
			],
			'no-restricted-globals': ['error', ...IMPURE.split(' ').map((name) => ({ name, message: WHY.core }))],
			'no-restricted-syntax': ['error', ...purity, ...markup]
		}
	},
	{
		basePath: root,
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '\\$lib|/src/(?!lib/core/|lib/interop/|lib/content/hant$|.*/words$)',
							allowTypeImports: true,
							message: BY_BROWSER
						}
					]
				}
			]
		}
	}
);
