import { swedishDayOf, periodOf } from '@loggkontroll/core/calendar';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import {
  authorisationIdOf,
  controlIdOf,
  ownPlanIdOf,
  registrationIdOf,
  reviewIdOf,
} from '@loggkontroll/core/workflow';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { openSettings, plannedKey } from '@loggkontroll/sharepoint/settings';
import { accepted } from '../sharepoint/desk.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, registerReview } from '../sharepoint/reference-flow.ts';
import { says } from './cards.ts';
import { eventually } from './eventually.ts';
import { verified } from './verified.ts';
import { routines } from './routine-examples.ts';
import {
  act,
  drawWindow,
  endSuite,
  everything,
  nonce,
  orderWhen,
  plan,
  refusalOf,
  registerOf,
  startUnder,
  suite,
  told,
  vaultOf,
} from './routine-steps.ts';

afterEach(endSuite);

/** The review of who has access that goes with a log review, gone through and signed by whoever reviews the log. */
const goThroughAccess = async (who: Who, policyId: string, orderId: string): Promise<void> => {
  const authorisationId = authorisationIdOf(policyId, 'unit-1', orderId, 'unit');
  const { authorisations } = registerOf(who);
  const { now } = acting(who);
  const opened = await eventually('the access to go through', async () => {
    const found = await authorisations.find(authorisationId);
    return found.ok ? found.value : undefined;
  });
  expect(opened.state).toMatchObject({ occasion: 'log-review', decider: ids[who] });
  const gone = { type: 'goThroughAccess', on: swedishDayOf(now), outcome: 'no-remark' } as const;
  const through = accepted(await authorisations.act(opened, gone, acting(who)));
  accepted(await authorisations.act(through, { type: 'closeAuthorisation' }, acting(who)));
  await eventually('the control of the access', async () => {
    const found = await everything().controls.find(controlIdOf({ orderId: authorisationId }));
    return found.ok && found.value.state.status === 'done' ? found.value : undefined;
  });
};

test.each(routines)(
  '$policy: from the reminder to the register, by whoever the routine says',
  async ({ policy: id, reminder, who, takes, order: facts, wishes, before, reported }) => {
    const policy = shippedPolicies[id] as Policy;
    await startUnder(policy);
    const client = await suite().sit(who);
    await client.install();
    const manager = reported && (await suite().sit(reported));
    await manager?.install();
    await client.see((message) => says(message.card, reminder), 'the reminder');

    const period = periodOf(policy.systematic.cadence, swedishDayOf(acting(who).now));
    const planId = ownPlanIdOf(id, period, ids[who]);
    const own = await told(who, planId);
    expect(own.units.map(({ unitId }) => unitId)).toEqual(['unit-1']);
    expect(own.employees).toHaveLength(3);
    const strangers = openPopulations(suite().sharePoint.as('otherManager'));
    expect(await strangers.readOwnRegisters(ids[who], planId)).toBeUndefined();

    const [orderId = '', ...others] = await plan(who, policy, own, wishes);
    expect(others).toEqual([]);
    expect((await registerOf('otherManager').plans.find(planId)).ok).toBe(false);
    const placed = await orderWhen(who, orderId, 'placed', ({ logRoom }) => logRoom !== undefined);
    expect(placed).toMatchObject(facts);
    expect(placed).not.toHaveProperty('attestant');
    if (policy.authorisationReview.kind === 'with-each-review') await goThroughAccess(who, id, orderId);
    if (placed.daysDrawnBy !== undefined) {
      await client.see((message) => says(message.card, 'Lotta vilket dygn som granskas'), 'the window');
      expect(await refusalOf('logAdministrator', orderId, { type: 'commitDays', commitment: nonce })).toBe(
        'order-not-yours',
      );
      await drawWindow(who, placed);
    } else {
      await client.see((message) => says(message.card, 'Ta ut loggen'), 'the log to take out');
    }

    const { sha256 } = await vaultOf(takes).deliver(placed.logRoom ?? '', `{"log":"${orderId}"}`);
    const deliver = { type: 'deliverLog', file: { sha256, accesses: 2, rejectedRows: 0 } } as const;
    for (const { by, refused, command } of before) {
      expect(await refusalOf(takes, orderId, deliver)).toBe(refused);
      await act(by, orderId, command);
    }
    await act(takes, orderId, deliver);

    const review = await eventually('the review', async () => {
      const found = await registerOf(who).reviews.find(reviewIdOf(orderId));
      return found.ok ? found.value : undefined;
    });
    await client.see((message) => says(message.card, 'Loggen är här, dags att granska'), 'the log');
    expect((await vaultOf(who).readDelivery(placed.logRoom ?? '', sha256)).ok).toBe(true);
    const employees = placed.employees.length;
    const { result, ...registered } = registerReview(sha256);
    accepted(
      await registerOf(who).reviews.act(
        review,
        { ...registered, result: { ...result, employees } },
        acting(who),
      ),
    );

    const completed = await eventually(`${orderId} completed`, async () => {
      const { state } = accepted(await everything().orders.find(orderId));
      return state.status === 'completed' ? state : undefined;
    });
    expect(completed.logFate?.fate).toBe('deleted');
    expect((await vaultOf(who).readDelivery(placed.logRoom ?? '', sha256)).ok).toBe(false);
    const registration = accepted(
      await everything().registrations.find(registrationIdOf(reviewIdOf(orderId))),
    );
    expect(registration.state).toMatchObject({ kind: 'systematic-review', policyId: id, reviewer: ids[who] });
    await eventually('the control', async () => {
      const found = await everything().controls.find(controlIdOf({ orderId }));
      return found.ok && found.value.state.status === 'done' ? found.value : undefined;
    });
    await manager?.see(
      (message) => says(message.card, 'En loggkontroll på din enhet är klar'),
      'the report after the control',
    );
    await eventually('the period planned', async () =>
      openSettings(suite().sharePoint.bot).get(plannedKey(id, period)),
    );
    const planned = await openSettings(suite().sharePoint.bot).all(plannedKey(id, period));
    expect(planned.map(({ key }) => key)).toContain(`${plannedKey(id, period)}/housing`);
    const { records, faults } = await verified(suite().sharePoint.bot);
    expect(records).toMatchObject({
      ...{ Plans: 1, Orders: 1, Reviews: 1 },
      Registrations: policy.authorisationReview.kind === 'with-each-review' ? 2 : 1,
    });
    expect(faults).toEqual([]);
    expect(suite().logged()).not.toMatch(/Person |Medarbetare|kommun\.example/);
  },
);

test('lean: an orderer who may not order is turned down, and orders again through the plan', async () => {
  const policy = shippedPolicies['lean'] as Policy;
  await startUnder(policy);
  const planId = ownPlanIdOf('lean', '2026-Q4', ids.manager);
  const [orderId = ''] = await plan('manager', policy, await told('manager', planId), {});
  const placed = await orderWhen('manager', orderId, 'placed', ({ logRoom }) => logRoom !== undefined);
  await act('logAdministrator', orderId, { type: 'reject', reason: 'Inte längre chef här' });
  const again = '00000009-aaaa-4aaa-8aaa-lean00000000';
  const { plans } = registerOf('manager');
  accepted(
    await plans.act(
      planId,
      {
        type: 'replaceOrder',
        clusterId: placed.clusterId,
        ...{ replaces: orderId, orderId: again, reason: 'Registret är rättat' },
      },
      acting('manager'),
    ),
  );
  const second = await orderWhen(
    'manager',
    again,
    'placed',
    ({ status, logRoom }) => status === 'attested' && logRoom !== undefined,
  );
  expect(second.employees).toEqual(placed.employees);
  await orderWhen('manager', orderId, 'replaced', ({ replacedBy }) => replacedBy === again);
  const { faults } = await verified(suite().sharePoint.bot);
  expect(faults).toEqual([]);
});
