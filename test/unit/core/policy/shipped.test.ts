import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isoInstantOf, periodsOfYear } from '@loggkontroll/core/calendar';
import { ownPeriodNotices, periodNotices } from '@loggkontroll/core/notice';
import {
  parsePolicyText,
  policyProblems,
  setByOrganisation,
  shippedPolicies,
  sourceOf,
} from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { rows } from './shipped-rows.ts';

const policy = (id: string): Policy => {
  const found = shippedPolicies[id];
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};
const ids = ['ffs', 'von', 'r1177', 'npo', 'lean'] as const;
const folder = path.resolve(import.meta.dirname, '../../../../core/src/policy');
const readme = (id: string) => readFileSync(path.join(folder, id, 'README.md'), 'utf8');

const at = (value: unknown, steps: string): unknown =>
  steps
    .split('.')
    .reduce<unknown>(
      (inner, step) =>
        inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[step] : undefined,
      value,
    );

test('the five routines are shipped, each found by its own id', () => {
  expect(Object.keys(shippedPolicies)).toEqual(ids);
  const versions = { ffs: 1, von: 1, r1177: 1, npo: 1, lean: 3 };
  for (const id of ids) expect(policy(id)).toMatchObject({ id, version: versions[id] });
});

describe.each(ids)('%s', (id) => {
  test('is valid, with a source for every value and none for a value that is not there', () => {
    expect(policyProblems(policy(id))).toEqual([]);
    expect(parsePolicyText(JSON.stringify(policy(id)))).toEqual({ ok: true, value: policy(id) });
  });

  test('has its parts in a folder of its own', () => {
    expect(readdirSync(path.join(folder, id))).toEqual(
      expect.arrayContaining(['README.md', 'policy.ts', 'sources.ts', 'targeted.ts', 'case.ts']),
    );
  });

  test('names every place that the organisation sets, with the default', () => {
    const named = [...readme(id).matchAll(/`([a-z0-9*.-]+)`/gi)].map(([, place]) => place ?? '');
    const covers = (place: string, value: string): boolean => {
      const pattern = place.split('.').map((step) => (step === '*' ? '[^.]+' : step.replace(/[-]/g, '\\-')));
      return new RegExp(`^${pattern.join('\\.')}(\\.|$)`).test(value);
    };
    const silent = setByOrganisation(policy(id)).filter(
      (value) => !named.some((place) => covers(place, value)),
    );
    expect(silent).toEqual([]);
  });
});

describe('what the routines demand', () => {
  test.each(rows)('%s %s: %s is %j, said by the %s', (_, id, place, value, by) => {
    expect(at(policy(id), place)).toEqual(value);
    expect(sourceOf(policy(id), place)?.by).toBe(by);
  });

  test.each(ids)('every parameter has a row for %s (FFS: see its own tests)', (id) => {
    const parameters = Array.from({ length: 17 }, (_, index) => `P${index + 1}`);
    const asserted = new Set(rows.filter(([, whose]) => whose === id).map(([parameter]) => parameter));
    if (id !== 'ffs') expect(parameters.filter((parameter) => !asserted.has(parameter))).toEqual([]);
  });

  test('LEAN gets round to everybody within a year', () => {
    const { systematic } = policy('lean');
    const turns = Object.values(systematic.branches).map(({ sample }) =>
      sample.kind === 'rotation' ? sample.periods : Infinity,
    );
    expect(Math.max(...turns)).toBeLessThanOrEqual(periodsOfYear(systematic.cadence, 2026).length);
  });

  test('R1177 is done within its month, also in one with few working days', () => {
    const { plan, attest, deliver, review } = policy('r1177').deadlines.withinWorkingDays;
    expect(plan + attest + deliver + review).toBeLessThanOrEqual(17);
  });
});

describe('who is asked to plan', () => {
  test.each(ids)('%s: planners, or each their own units', (id) => {
    const notices = periodNotices(policy(id), new Set(), isoInstantOf('2026-10-05T09:00:00Z'));
    expect(notices.map(({ kind }) => kind)).toEqual(id === 'ffs' ? ['period-begins'] : []);
    const waiting = [{ personId: 'eva', managerId: undefined }];
    const own = ownPeriodNotices(policy(id), waiting, isoInstantOf('2026-10-05T09:00:00Z'));
    expect(own.some(({ to }) => 'personId' in to && to.personId === 'eva')).toBe(id !== 'ffs');
  });
});
