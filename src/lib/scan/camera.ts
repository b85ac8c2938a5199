/** Why there is no picture. */
export type NoCamera = 'refused' | 'absent' | 'in-use' | 'not-secure' | 'unknown';

/** A running camera. */
export interface Camera {
	stream: MediaStream;
	/** The lamp, where it has one that can be switched. */
	torch: ((on: boolean) => Promise<void>) | undefined;
	/** Its id, and those of all there are, in the browser's order. */
	id: string;
	all: string[];
	close(): void;
}

const WHY: Record<string, NoCamera> = {
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotFoundError: 'absent',
	OverconstrainedError: 'absent',
	NotReadableError: 'in-use',
	AbortError: 'in-use'
};

/** What lib.dom does not list. */
type Track = Omit<MediaStreamTrack, 'getCapabilities'> & {
	getCapabilities?(): { torch?: boolean; focusMode?: string[] };
};
const set = (track: Track, constraint: Record<string, unknown>) =>
	track.applyConstraints({ advanced: [constraint as MediaTrackConstraintSet] });

/** @param id a certain one; without it the one that looks away from the reader */
export const openCamera = async (id?: string): Promise<Camera | NoCamera> => {
	// over plain http browsers hide it
	const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
	if (!mediaDevices?.getUserMedia) return isSecureContext ? 'absent' : 'not-secure';
	let stream: MediaStream;
	try {
		const which = id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } };
		// more than is looked at: the middle of a sharp picture is worth more than the whole of a soft one
		const video = { ...which, width: { ideal: 1920 }, height: { ideal: 1080 } };
		stream = await mediaDevices.getUserMedia({ video, audio: false });
	} catch (error) {
		return (error instanceof Error && WHY[error.name]) || 'unknown';
	}
	const [track] = stream.getVideoTracks() as unknown as [Track];
	const can = track.getCapabilities?.() ?? {};
	if (can.focusMode?.includes('continuous')) void set(track, { focusMode: 'continuous' }).catch(() => undefined);
	const devices = await mediaDevices.enumerateDevices().catch(() => []);
	return {
		stream,
		torch: can.torch ? (on) => set(track, { torch: on }) : undefined,
		id: track.getSettings().deviceId ?? '',
		all: devices.flatMap(({ kind, deviceId }) => (kind === 'videoinput' && deviceId ? [deviceId] : [])),
		close: () => {
			for (const one of stream.getTracks()) one.stop();
		}
	};
};

/** The reader has said yes before: it can go on without being asked again. */
export const mayOpenAtOnce = async (): Promise<boolean> => {
	try {
		return (await navigator.permissions.query({ name: 'camera' as PermissionName })).state === 'granted';
	} catch {
		// a browser that does not tell
		return false;
	}
};
