import { isoInstantOf } from '@loggkontroll/core/calendar';
import { tellPlanned } from '../../../../bot/src/sweep/tasks/tell-planned.ts';
import type { World } from '../../../../bot/src/sweep/world.ts';
import { memorySuite } from '../fakes/suite.ts';

const now = isoInstantOf('2026-10-05T09:00:00Z');

/** A world whose board has only plans, of which the task reads no more than this. */
const worldWith = (
  services: object,
  plans: readonly { readonly recordId: string; readonly period: string; readonly status: string }[],
): World =>
  ({
    ...services,
    memory: { plannedTold: new Set<string>() },
    board: {
      plans: {
        records: new Map(
          plans.map(({ recordId, ...state }) => [
            recordId,
            { recordId, state: { ...state, policyId: 'ffs' } },
          ]),
        ),
      },
    },
  }) as unknown as World;

test('a period is told once its orders are placed, and only once by each instance', async () => {
  const suite = memorySuite();
  const world = worldWith(suite.services, [
    { recordId: 'third', period: '2026-Q3', status: 'ordered' },
    { recordId: 'fourth', period: '2026-Q4', status: 'drawn' },
  ]);
  await tellPlanned(world, now);
  await tellPlanned(world, now);
  expect(suite.planned).toEqual(['ffs 2026-Q3']);
});

test('what cannot be told is tried again at the next sweep', async () => {
  const suite = memorySuite();
  let fails = true;
  const world = worldWith(
    {
      ...suite.services,
      tellPlanned: (policyId: string, period: string) => {
        if (fails) return Promise.reject(new Error('SharePoint is away'));
        return suite.services.tellPlanned(policyId, period);
      },
    },
    [{ recordId: 'third', period: '2026-Q3', status: 'ordered' }],
  );
  await tellPlanned(world, now);
  expect(suite.planned).toEqual([]);
  fails = false;
  await tellPlanned(world, now);
  expect(suite.planned).toEqual(['ffs 2026-Q3']);
});
