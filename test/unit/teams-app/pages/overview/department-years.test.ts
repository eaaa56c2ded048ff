import { ffsPolicy } from '@loggkontroll/core/policy';
import { controlDecider } from '@loggkontroll/core/workflow';
import type { ControlFacts } from '@loggkontroll/core/workflow';
import { controls } from '@loggkontroll/sharepoint/schema';
import { lookAtYears } from '../../../../../teams-app/src/pages/overview/department-years.ts';
import { actingBot } from '../../../../contract/sharepoint/reference-flow.ts';
import { memoryStore } from '../../../bot/fakes/memory-store.ts';
import { sessionOf } from '../../fake-session.ts';

const store = memoryStore(controls, controlDecider, () => ({ keyId: 'none', signature: '' }));
const mockRegister = { controls: store };
const mockDepartments = [
  { departmentId: 'd1', name: 'Boende', headId: 'head' },
  { departmentId: 'd2', name: 'Myndighet', headId: 'other-head' },
];
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockRegister }));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({ departments: () => Promise.resolve(mockDepartments) }),
}));

const expectControl = async (controlId: string, departmentId = 'd1'): Promise<void> => {
  const facts: ControlFacts = {
    controlId,
    kind: 'systematic-review',
    policyId: 'ffs',
    year: 2026,
    period: '2026-Q4',
    branch: 'provider',
    departmentId,
    unitId: 'unit-1',
    clusterName: 'Björken',
    dueOn: '2026-12-15',
  };
  await store.create({ type: 'expectControl', ...facts }, actingBot);
};

test('a department head sees how many of the department’s controls that count are settled', async () => {
  for (const controlId of ['done', 'open', 'replaced']) await expectControl(controlId);
  await expectControl('elsewhere', 'd2');
  const result = {
    finishedOn: '2026-10-05',
    outcome: 'no-remark',
    employees: 4,
    accesses: 40,
    breach: { status: 'not-applicable' },
  } as const;
  await store.act(
    'done',
    { type: 'completeControl', registrationId: 'r', reviewer: 'm1', result },
    actingBot,
  );
  await store.act('replaced', { type: 'withdrawControl', replacedBy: 'order-2' }, actingBot);
  const years = await lookAtYears(sessionOf('head', ['department-head']), '2026-11-22');
  expect(years).toMatchObject([{ departmentId: 'd1', year: 2026, total: 2, settled: 1 }]);
});

test('of several routines the one that wants the year signed first says by when, and which year is shown', async () => {
  const session = sessionOf('head', ['department-head']);
  const early = { ...ffsPolicy.deadlines, yearEndSignBy: { month: 1, day: 15 } };
  const policies = [ffsPolicy, { ...ffsPolicy, id: 'strict', deadlines: early }];
  const [before] = await lookAtYears({ ...session, policies }, '2027-01-15');
  const [after] = await lookAtYears({ ...session, policies }, '2027-01-16');
  expect(before).toMatchObject({ year: 2026, signBy: '2027-01-15' });
  expect(after).toMatchObject({ year: 2027, signBy: '2028-01-15' });
});
