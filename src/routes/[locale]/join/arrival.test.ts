import { beforeAll, expect, test } from 'vitest';
import type { Assignment } from '$lib/core/assignment';
import type { Wire } from '$lib/core/wire';
import { signAssignment } from '$lib/interop/assignment-link';
import { newKeys, type TrainerKeys } from '$lib/interop/keys';
import { arrivalIn } from './arrival';

const wire: Wire = { course: 'c', numbers: { m: 1, n: 2 } };
let keys: TrainerKeys;
beforeAll(async () => void ({ keys } = await newKeys(null)));

const asked = (change: Partial<Assignment> = {}): Assignment => ({
	id: 'aBcDeF12_-8',
	rev: 1,
	trainer: '林静',
	cohort: '',
	course: 'c',
	modules: ['m'],
	start: null,
	due: null,
	pass: 80,
	note: '',
	withdrawn: false,
	key: keys.public,
	...change
});
const link = async (change: Partial<Assignment> = {}): Promise<string> =>
	`https://a.example/zh-Hans/join/#${(await signAssignment(asked(change), keys, wire)).text}`;
const met = async (text: string) => {
	const arrival = await arrivalIn(text, wire, {});
	return arrival.what === 'met' ? [arrival.assignment.id, arrival.assignment.rev] : arrival.reason;
};

test('of one assignment in a chat the newest counts, also where an older link is quoted below it', async () => {
	const chat = `林静：改过了 ${await link({ rev: 3 })}。\n王磊：是这个吗 ${await link()}，谢谢`;
	expect(await met(chat)).toEqual(['aBcDeF12_-8', 3]);
});

test('of several assignments in a chat the last one counts', async () => {
	const chat = `${await link({ rev: 3 })} ${await link({ id: 'zBcDeF12_-8' })}`;
	expect(await met(chat)).toEqual(['zBcDeF12_-8', 1]);
});

test('one that can be read counts, whatever stands beside it', async () => {
	const whole = await link();
	expect(await met(`${whole}\n${(await link({ rev: 2 })).slice(0, -20)}`)).toEqual(['aBcDeF12_-8', 1]);
	expect(await met(whole.slice(0, -20))).toBe('truncated');
	expect(await met('明天早会见')).toBe('not-ours');
});
