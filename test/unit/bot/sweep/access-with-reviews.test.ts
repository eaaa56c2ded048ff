import { createSweep } from '@loggkontroll/bot/sweep';
import { shippedPolicies } from '@loggkontroll/core/policy';
import { authorisationIdOf, controlIdOf } from '@loggkontroll/core/workflow';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { acting, actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import { facts as orderFacts } from '../../core/workflow/order-examples.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let sweep: () => Promise<void>;
const id = authorisationIdOf('r1177', 'unit-1', 'o', 'unit');

const place = async (policyId: 'r1177' | 'von'): Promise<void> => {
  suite = memorySuite('2026-10-05T09:00:00Z', Object.values(shippedPolicies));
  sweep = createSweep(suite.services);
  const order: OrderFacts = {
    ...orderFacts,
    ...{ orderId: 'o', policyId, policyVersion: 1, unitId: 'unit-1', departmentId: 'housing' },
    ...{ branch: 'provider', orderer: ids.member, receiver: ids.member, reviewer: ids.member },
    fromOwnPlan: true,
  };
  accepted(await suite.register.orders.create({ type: 'placeOrder', ...order }, actingBot));
  await sweep();
};
const found = async () => {
  const one = await suite.register.authorisations.find(id);
  return one.ok ? one.value.state : undefined;
};

test('with each log review goes one of who has access, once, to whoever reviews the log (R1177)', async () => {
  await place('r1177');
  await createSweep(suite.services)();
  expect(await found()).toMatchObject({
    ...{ status: 'opened', occasion: 'log-review', decider: ids.member, controller: ids.member },
    openedOn: '2026-10-05',
  });
  expect(suite.register.authorisations.itemsOf(id)).toHaveLength(1);
  const control = await suite.register.controls.find(controlIdOf({ orderId: id }));
  expect(control.ok && control.value.state.status).toBe('expected');
  expect(suite.faults).toEqual([]);
});

test('gone through and signed by whoever reviews the log, it is registered and its control done', async () => {
  await place('r1177');
  const { authorisations } = suite.register;
  const now = await suite.services.clock.now();
  const act = async (command: Parameters<typeof authorisations.act>[1]) =>
    accepted(await authorisations.act(id, command, { ...acting('member'), now }));
  await act({ type: 'goThroughAccess', on: '2026-10-05', outcome: 'changes' });
  await act({ type: 'closeAuthorisation' });
  await sweep();
  const entered = await suite.register.registrations.find(`registration-${id}`);
  expect(entered.ok && entered.value.state.result).toMatchObject({ outcome: 'remark', accesses: 0 });
  const control = await suite.register.controls.find(controlIdOf({ orderId: id }));
  expect(control.ok && control.value.state.status).toBe('done');
});

test('under a routine that says nothing of it there is none', async () => {
  await place('von');
  expect(await found()).toBeUndefined();
});
