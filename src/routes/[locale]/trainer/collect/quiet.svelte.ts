const KEY = 'tingdong.quiet';

/** Without sounds. Of this device, like the look: no work is kept there. */
class Quiet {
	on = $state(false);

	constructor() {
		try {
			this.on = localStorage.getItem(KEY) === '1';
		} catch {
			// no memory, or no browser
		}
	}

	switch(): void {
		this.on = !this.on;
		try {
			localStorage.setItem(KEY, this.on ? '1' : '');
		} catch {
			// for as long as the page is open
		}
	}
}

export const quiet = new Quiet();
