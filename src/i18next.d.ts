import 'i18next';

/** A feature's words as its views see them: one text a key, in the reader's script. */
type In<W> = { [K in keyof W]: W[K] extends { hans: infer T } ? T : W[K] };

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'shell';
		resources: {
			shell: In<(typeof import('./routes/[locale]/words'))['default']>;
			home: In<(typeof import('./routes/[locale]/(home)/words'))['default']>;
			courses: In<(typeof import('./routes/[locale]/courses/words'))['default']>;
			coach: In<(typeof import('./routes/[locale]/coach/words'))['default']>;
			certificate: In<(typeof import('./routes/[locale]/certificate/words'))['default']>;
			learners: In<(typeof import('./routes/[locale]/learners/words'))['default']>;
			me: In<(typeof import('./routes/[locale]/me/words'))['default']>;
			trainer: In<(typeof import('./routes/[locale]/trainer/words'))['default']>;
			collect: In<(typeof import('./routes/[locale]/trainer/collect/words'))['default']>;
			scan: In<(typeof import('./lib/scan/words'))['default']>;
			cohorts: In<(typeof import('./routes/[locale]/trainer/cohorts/words'))['default']>;
			assign: In<(typeof import('./routes/[locale]/trainer/assign/words'))['default']>;
			book: In<(typeof import('./routes/[locale]/trainer/book/words'))['default']>;
			board: In<(typeof import('./routes/[locale]/trainer/board/words'))['default']>;
			join: In<(typeof import('./routes/[locale]/join/words'))['default']>;
			'hand-in': In<(typeof import('./routes/[locale]/hand-in/words'))['default']>;
			agreement: In<(typeof import('./lib/agreement/words'))['default']>;
			player: In<(typeof import('./lib/player/words'))['default']>;
		};
	}
}
