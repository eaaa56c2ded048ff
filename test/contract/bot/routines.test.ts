import { isDeepStrictEqual } from 'node:util';
import { periodsOfYear } from '@loggkontroll/core/calendar';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { openSettings, plannedKey } from '@loggkontroll/sharepoint/settings';
import { accepted } from '../sharepoint/desk.ts';
import { elevenInUnit1 } from '../sharepoint/larger-municipality.ts';
import { ids } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { says } from './cards.ts';
import { readCount, toldCount } from './counted.ts';
import { eventually } from './eventually.ts';
import { verified } from './verified.ts';
import { routines } from './routine-examples.ts';
import { plan, planIn, toDrawFrom } from './routine-plan.ts';
import { act, endSuite, orderWhen, registerOf, seatOf, startUnder, suite } from './routine-steps.ts';
import { closed, reviewed } from './routine-walk.ts';

afterEach(endSuite);

/** A walk waits for what it waits for; by then it has come to a halt. */
const halted = 300_000;

test.each(routines)(
  '$name: from the reminder to the register, by whoever the routine says',
  async (routine) => {
    const { policy, municipality, who, reported } = routine;
    await startUnder(policy, municipality);
    const planner = await seatOf(who);
    const told = reported && (await seatOf(reported));
    await planner.see((message) => says(message.card, routine.reminder), 'the reminder');

    const { period, planId } = planIn(who, policy);
    expect(period).toBe(routine.period);
    expect(periodsOfYear(policy.systematic.cadence, 2026)).toHaveLength(routine.timesAYear);
    const registers = await toDrawFrom(who, policy);
    expect(registers.units.map(({ unitId }) => unitId).sort()).toEqual(routine.units);
    expect(registers.employees).toHaveLength(municipality.employees.length);
    const strangers = openPopulations(suite().sharePoint.as('otherManager'));
    expect(await strangers.readOwnRegisters(ids[who], planId)).toBeUndefined();

    const orderIds = await plan(who, policy, registers, routine.wishes);
    expect((await registerOf('otherManager').plans.find(planId)).ok).toBe(false);
    const orders = await Promise.all(
      orderIds.map((orderId) => orderWhen(who, orderId, 'placed', () => true)),
    );
    expect(orders).toHaveLength(routine.ordered.reduce((sum, branch) => sum + branch.orders, 0));
    for (const { branch, orders: count, employees, facts } of routine.ordered) {
      const ofBranch = orders.filter((order) => order.branch === branch);
      expect(new Set(ofBranch.map(({ clusterId }) => clusterId)).size).toBe(count);
      for (const order of ofBranch) {
        const unit = municipality.units.find(({ unitId }) => unitId === order.unitId);
        const said = facts(unit?.managerId ?? '');
        expect(order).toMatchObject(said);
        expect('attestant' in order).toBe('attestant' in said);
        expect(new Set(order.employees.map(({ employeeId }) => employeeId)).size).toBe(employees);
      }
    }
    const all = await Promise.all(orders.map((order) => reviewed(routine, policy, order)));
    for (const order of all) await closed(order);

    await told?.see(
      (message) => says(message.card, 'En loggkontroll på din enhet är klar'),
      'the report after the control',
    );
    const settings = openSettings(suite().sharePoint.bot);
    await eventually('the period planned', async () => settings.get(plannedKey(policy.id, period)));
    const planned = (await settings.all(plannedKey(policy.id, period))).map(({ key }) => key);
    expect(planned).toEqual(
      expect.arrayContaining(routine.departments.map((each) => `${plannedKey(policy.id, period)}/${each}`)),
    );
    await eventually('the year counted as the histories say', async () => {
      const [told, read] = await Promise.all([
        toldCount(suite().sharePoint.bot, 2026),
        readCount(suite().sharePoint.bot, 2026),
      ]);
      return isDeepStrictEqual(told, read) ? told : undefined;
    });
    const { records, faults } = await verified(suite().sharePoint.bot);
    const count = orders.length;
    const withAccess = policy.authorisationReview.kind === 'with-each-review';
    expect(records).toMatchObject({
      ...{ Plans: 1, Orders: count, Reviews: count },
      Registrations: withAccess ? count * 2 : count,
    });
    expect(faults).toEqual([]);
    expect(suite().logged()).not.toMatch(/Person |Medarbetare|kommun\.example/);
  },
  halted,
);

test('lean: an orderer who may not order is turned down, and orders again through the plan', async () => {
  const policy = shippedPolicies['lean'] as Policy;
  await startUnder(policy, elevenInUnit1);
  const { planId } = planIn('manager', policy);
  const [orderId = ''] = await plan('manager', policy, await toDrawFrom('manager', policy), {});
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
