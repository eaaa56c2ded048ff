import { connect } from '@loggkontroll/sharepoint/connection';
import type { Site } from '@loggkontroll/sharepoint/connection';
import { keptOf } from '../../../../sharepoint/src/connection/kept.ts';

const sites = (): { readonly register: Site; readonly vault: Site } =>
  connect({
    registerUrl: 'https://contoso.sharepoint.com/sites/register',
    vaultUrl: 'https://contoso.sharepoint.com/sites/vault',
    auth: (request) => request,
  });

const fiveMinutes = 5 * 60_000;
const always = (): boolean => true;

/** What a site is said to have is the number of times that it was asked; `fail` makes the next question fail. */
const given = () => {
  let now = 1_000;
  let failing = false;
  const asked: Site[] = [];
  const kept = keptOf(
    (site) => {
      asked.push(site);
      if (!failing) return Promise.resolve(asked.length);
      failing = false;
      return Promise.reject(new Error('down'));
    },
    () => now,
  );
  return {
    ...{ kept, asked, ...sites() },
    pass: (ms: number) => {
      now += ms;
    },
    fail: () => {
      failing = true;
    },
  };
};

test('a site is asked once, also by those who ask at the same time', async () => {
  const { kept, register, asked } = given();
  expect(await Promise.all([kept(register, always), kept(register, always)])).toEqual([1, 1]);
  expect(await kept(register, always)).toBe(1);
  expect(asked).toEqual([register]);
});

test('each site has its own', async () => {
  const { kept, register, vault, asked } = given();
  expect([await kept(register, always), await kept(vault, always)]).toEqual([1, 2]);
  expect(asked).toEqual([register, vault]);
});

test('what is five minutes old is asked for anew', async () => {
  const { kept, register, pass } = given();
  await kept(register, always);
  pass(fiveMinutes - 1);
  expect(await kept(register, always)).toBe(1);
  pass(1);
  expect(await kept(register, always)).toBe(2);
});

test('what is not all that is looked for is asked for anew, once, and given as it is', async () => {
  const { kept, register, asked } = given();
  expect(await kept(register, (known) => known > 5)).toBe(1);
  expect(await kept(register, (known) => known > 5)).toBe(2);
  expect(asked).toHaveLength(2);
});

test('a failure is told, and not kept', async () => {
  const { kept, register, fail } = given();
  fail();
  await expect(kept(register, always)).rejects.toThrow('down');
  expect(await kept(register, always)).toBe(2);
});
