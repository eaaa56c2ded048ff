import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { loggkontroll, openYear, playYear } from './played-year.ts';

let sites: LocalSites;

interface Preview {
  readonly on: string;
  readonly rows: readonly {
    readonly kind: string;
    readonly year: number;
    readonly dueOn?: string;
    readonly matters: number;
    readonly due: number;
    readonly heldBy: Readonly<Record<string, number>>;
  }[];
  readonly matters: readonly { readonly records: readonly string[] }[];
}

beforeAll(async () => {
  sites = await openYear();
  await playYear(sites);
}, 300_000);

afterAll(() => sites.close());

const retention = (...more: readonly string[]) =>
  loggkontroll('retention', '--register', sites.registerUrl, '--vault', sites.vaultUrl, ...more);

test('shows what goes when and what holds it, in numbers and ids and never in names', async () => {
  const shown = await retention('--on', '2032-01-01', '--json');
  expect(shown.exitCode).toBe(0);
  const { on, rows, matters } = JSON.parse(shown.out) as Preview;
  expect(on).toBe('2032-01-01');
  const { records: orders } = await openRegister(sites.bot()).orders.list({ where: {} });
  const refs = matters.flatMap(({ records }) => records);
  expect(refs.filter((ref) => ref.startsWith('order/')).sort()).toEqual(
    orders.map(({ recordId }) => `order/${recordId}`).sort(),
  );
  expect(new Set(refs).size).toBe(refs.length);
  const ofOrders = rows.filter(({ kind, year }) => kind === 'order' && year === 2026);
  expect(ofOrders.map(({ dueOn }) => dueOn)).toContain('2032-01-01');
  const named = orders.flatMap(({ state }) => state.employees.map(({ name }) => name));
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect(shown.out).not.toContain(name);
});

test('says the same in words, for today where no day is given', async () => {
  const { out, exitCode } = await retention();
  expect(exitCode).toBe(0);
  expect(out).toMatch(/2026, ordered reviews \(ffs\): \d+ \(\d+ records\), from 2032-01-01/);
  expect(out).toContain('Destroyed: 0.');
});

test('a day that is none is told', async () => {
  const { exitCode } = await retention('--on', '2032-13-01');
  expect(exitCode).toBe(2);
});
