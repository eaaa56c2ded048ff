import { createSweep } from '@loggkontroll/bot/sweep';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { yearEndIdOf } from '@loggkontroll/core/workflow';
import type { ControlFacts } from '@loggkontroll/core/workflow';
import { acting, actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const afterTheYear = '2027-01-11T09:00:00Z';

const controlOf = (quarter: number): ControlFacts => ({
  controlId: `control-${quarter}`,
  kind: 'systematic-review',
  policyId: 'ffs',
  year: 2026,
  period: `2026-Q${quarter}`,
  branch: 'provider',
  departmentId: 'housing',
  unitId: 'unit-1',
  clusterName: 'Björken',
  dueOn: `2026-${String(quarter * 3).padStart(2, '0')}-15`,
});

const done = {
  type: 'completeControl',
  registrationId: 'r',
  reviewer: ids.manager,
  result: {
    finishedOn: '2026-10-01',
    outcome: 'no-remark',
    employees: 4,
    accesses: 80,
    breach: { status: 'not-applicable' },
  },
} as const;

let suite: MemorySuite;
let sweep: () => Promise<void>;

beforeEach(async () => {
  suite = memorySuite(afterTheYear);
  sweep = createSweep(suite.services);
  await suite.meet('head', 'otherHead');
  for (const quarter of [1, 2, 3, 4]) {
    await suite.register.controls.create({ type: 'expectControl', ...controlOf(quarter) }, actingBot);
  }
});

const complete = async (...quarters: readonly number[]): Promise<void> => {
  for (const quarter of quarters) await suite.register.controls.act(`control-${quarter}`, done, actingBot);
};

test('the department head is told that the year can be signed when every control is done, not before', async () => {
  await complete(1, 2, 3);
  await sweep();
  expect(suite.seenBy('head')).toEqual([]);
  await complete(4);
  await sweep();
  expect(suite.seenBy('head')).toEqual(['Året kan signeras: Boende, 2026']);
  expect(suite.seenBy('otherHead')).toEqual([]);
});

test('the card says that the year is signed once it is', async () => {
  await complete(1, 2, 3, 4);
  await sweep();
  const records = [1, 2, 3, 4].map((quarter) => ({
    controlId: `control-${quarter}`,
    historyHash: 'ab'.repeat(32),
  }));
  const command = {
    type: 'signYear',
    departmentId: 'housing',
    departmentHead: ids.head,
    year: 2026,
    records,
    missing: [],
  } as const;
  const signed = await suite.register.signatures.create(command, acting('head'));
  expect(signed.ok && signed.value.recordId).toBe(yearEndIdOf('housing', 2026));
  await sweep();
  expect(suite.seenBy('head')).toEqual(['Året är signerat: Boende, 2026']);
});

test('where the routine has the signature wait for informing, not before everybody has confirmed', async () => {
  const [rule] = (shippedPolicies['von'] as Policy).informing;
  if (rule === undefined) throw new Error('VON has newcomers informed.');
  suite.setPolicies({
    ...ffsPolicy,
    informing: [{ ...rule, branches: ['provider', 'authority'] }],
    yearEnd: { ...ffsPolicy.yearEnd, awaitsInforming: true },
  });
  suite.setClock('2026-11-10T09:00:00Z');
  suite.moreEmployees.push({
    ...{ employeeId: 'nyanst01', name: 'Nya Anställd', personId: undefined, unitId: 'unit-1' },
    ...{ role: 'stödassistent', from: '2026-09-01', to: undefined },
  });
  await sweep();
  suite.setClock(afterTheYear);
  await complete(1, 2, 3, 4);
  await sweep();
  expect(suite.seenBy('head')).not.toContain('Året kan signeras: Boende, 2026');
  const { records } = await suite.register.informing.list({ where: { Status: 'open' } });
  for (const record of records) {
    const employeeIds = record.state.employees.map(({ employeeId }) => employeeId);
    const list = { type: 'confirmByList', employeeIds, on: '2026-12-02' } as const;
    const now = await suite.services.clock.now();
    const done = await suite.register.informing.act(record, list, { ...acting('manager'), now });
    expect(done).toMatchObject({ ok: true });
  }
  expect(records.length).toBeGreaterThan(0);
  await sweep();
  expect(suite.seenBy('head')).toContain('Året kan signeras: Boende, 2026');
});
