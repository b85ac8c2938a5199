import type { TFunction } from 'i18next';
import type { Day } from '$lib/core/assignment';

/** `12月4日（周五）`, with its year where that is not this one. */
export const sayDay = (frame: TFunction<'trainer'>, day: Day, today: Day): string => {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const weekday = frame('weekdays')[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
	return frame(day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'dayThen', { year, month, day: date, weekday });
};
