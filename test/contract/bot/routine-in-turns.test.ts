import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { elevenInUnit1 } from '../sharepoint/larger-municipality.ts';
import { plan, toDrawFrom } from './routine-plan.ts';
import { endSuite, goOnTo, orderWhen, startUnder } from './routine-steps.ts';

afterEach(endSuite);

/** A day in each quarter of a round. */
const quarters = [
  '2026-01-07T09:00:00Z',
  '2026-04-07T09:00:00Z',
  '2026-07-06T09:00:00Z',
  '2026-10-05T09:00:00Z',
] as const;

const nextRound = '2027-01-07T09:00:00Z';

test('lean: who has had their turn is not drawn again until everybody has, over four quarters', async () => {
  const policy = shippedPolicies['lean'] as Policy;
  const everybody = elevenInUnit1.employees.map(({ employeeId }) => employeeId).sort();
  await startUnder(policy, elevenInUnit1, quarters[0]);
  const drawn: string[][] = [];
  for (const quarter of quarters) {
    goOnTo(quarter);
    const registers = await toDrawFrom('manager', policy);
    expect([...registers.hadTurn].sort()).toEqual(drawn.flat().sort());
    const [orderId = '', ...others] = await plan('manager', policy, registers, {});
    expect(others).toEqual([]);
    const { employees } = await orderWhen('manager', orderId, 'placed', () => true);
    drawn.push(employees.map(({ employeeId }) => employeeId));
  }
  expect(drawn.map(({ length }) => length)).toEqual([3, 3, 3, 2]);
  expect(drawn.flat().sort()).toEqual(everybody);
  goOnTo(nextRound);
  expect((await toDrawFrom('manager', policy)).hadTurn).toEqual([]);
}, 300_000);
