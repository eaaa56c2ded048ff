import { createSweep } from '@loggkontroll/bot/sweep';
import { planIdOf } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { memorySuite } from '../fakes/suite.ts';

const populationHash = 'cd'.repeat(32);
const planId = planIdOf('ffs', '2026-Q3');

test('a plan that was discarded goes when its time is out, with what was drawn from, as any other', async () => {
  const suite = memorySuite();
  const { plans } = suite.register;
  const sweep = createSweep(suite.services);
  const committed = {
    ...{ planId, policyId: 'ffs', policyVersion: 1, period: '2026-Q3', month: '2026-06', exclusions: [] },
    ...{ commitment: 'ef'.repeat(32), populationHash, employees: 3 },
    samples: [{ branch: 'provider', clusters: 3, employees: 4 }],
  } as const;
  accepted(await plans.create({ type: 'commitPlan', ...committed }, acting('planner')));
  await sweep();
  expect(accepted(await plans.find(planId)).state.status).toBe('answered');
  const discard = { type: 'discardPlan', reason: 'Rutinen har fått andra perioder' } as const;
  accepted(await plans.act(planId, discard, acting('planner')));
  await sweep();
  suite.setClock('2031-12-31T21:00:00Z');
  await sweep();
  expect(accepted(await plans.find(planId)).state).toMatchObject({ status: 'discarded', orders: [] });
  suite.setClock('2032-01-01T03:00:00Z');
  await sweep();
  expect((await plans.find(planId)).ok).toBe(false);
  expect(suite.disposedPopulations).toEqual([populationHash]);
  const { records } = await suite.destructions.list({ where: {} });
  expect(records.map(({ state }) => [state.kind, state.status])).toEqual([['plan', 'done']]);
});
