import {
  accessFactsOf,
  draftOf,
  formatAccessAnswer,
  formatAccessFacts,
  orderFactsOf,
  orderOf,
  parseAccessAnswer,
  parseAccessFacts,
  tasksOf,
} from '@loggkontroll/core/authorisations';
import type { AccessFacts, OrderDraft, OrderRefusal } from '@loggkontroll/core/authorisations';
import type { Employee } from '@loggkontroll/core/organisation';
import { access, hash, listOf } from './rows.ts';

const employee = (employeeId: string, name: string, said: Partial<Employee> = {}): Employee => ({
  ...{ employeeId, name, personId: undefined, unitId: 'solglantan', role: 'Sjuksköterska' },
  ...{ from: '2020-01-01', to: undefined },
  ...said,
});

const desk = {
  listSha256: hash('1'),
  before: [
    access('anna01', { name: 'Anna', role: 'Läsa' }),
    access('anna01', { name: 'Anna', role: 'Skriva' }),
  ],
  employees: [
    employee('anna01', 'Anna'),
    employee('bo02', 'Bo'),
    employee('chef', 'Chefen', { personId: 'head' }),
    employee('cia03', 'Cia', { to: '2026-08-31' }),
    employee('dan04', 'Dan', { unitId: 'bjorken' }),
    employee('eva05', 'Eva', { from: '2026-12-01' }),
  ],
  unitId: 'solglantan',
  decider: 'head',
  on: '2026-10-01',
};
const facts: AccessFacts = orderFactsOf({ reviewId: 'review-1' }, desk);
const decisions = ['keep', 'add', 'change', 'end'] as const;

const draft: OrderDraft = {
  ...{ decision: 'add', account: ' BO02 ', name: ' Bo ', role: ' Läsa ', why: 'Ny i gruppen' },
  ...{ from: '2026-10-05', until: '2027-01-31' },
};

const refusedOf = (change: Partial<OrderDraft>): OrderRefusal | undefined => {
  const given = orderOf({ ...draft, ...change }, { facts, decisions });
  return given.ok ? undefined : given.refusal;
};

test('is chosen from the last list and the employee register, by name: those of the unit, not who has left, nor oneself', () => {
  expect(facts.staff?.map(({ account, role }) => [account, role])).toEqual([
    ['anna01', 'Läsa'],
    ['anna01', 'Skriva'],
    ['bo02', ''],
    ['eva05', ''],
  ]);
  expect(facts).toMatchObject({ rows: [], gone: [], ownAccounts: ['chef'] });
  expect(parseAccessFacts(formatAccessFacts(facts))).toEqual(facts);
});

test.each<readonly [Partial<OrderDraft>, OrderRefusal | undefined]>([
  [{}, undefined],
  [{ decision: '' }, { code: 'decision-not-said', field: 'decision' }],
  [{ name: ' ' }, { code: 'person-not-said', field: 'name' }],
  [{ account: '' }, { code: 'account-not-said', field: 'account' }],
  [{ account: 'Chef' }, { code: 'order-own', field: 'account' }],
  [{ role: '  ' }, { code: 'role-not-said', field: 'role' }],
  [{ why: '' }, { code: 'why-not-said', field: 'why' }],
  [{ why: '', decision: 'change' }, undefined],
  [{ from: '' }, { code: 'from-not-a-day', field: 'from' }],
  [{ until: 'snart' }, { code: 'until-not-a-day', field: 'until' }],
  [{ until: '2026-10-04' }, { code: 'until-before-from', field: 'until' }],
  [{ until: '2026-10-05' }, undefined],
  [{ until: '2026-10-04', decision: 'end' }, undefined],
])('%j is refused as %j', (change, refusal) => {
  expect(refusedOf(change)).toEqual(refusal);
});

test('what the policy does not let be ordered is not', () => {
  const given = orderOf({ ...draft, decision: 'change' }, { facts, decisions: ['add'] });
  expect(given).toMatchObject({ ok: false, refusal: { code: 'decision-not-said' } });
});

test.each(['add', 'change', 'end'] as const)(
  'to %s: the file has it, and it is what is carried out',
  (decision) => {
    const given = orderOf({ ...draft, decision }, { facts, decisions });
    if (!given.ok) throw new Error(given.refusal.code);
    expect(parseAccessAnswer(formatAccessAnswer(given.value))).toEqual(given.value);
    const [task] = tasksOf(listOf(), [given.value]);
    expect(task).toMatchObject({
      ...{ row: undefined, decision, to: 'Läsa' },
      added: { account: 'bo02', name: 'Bo', from: '2026-10-05' },
    });
    expect(task?.added?.until).toBe(decision === 'end' ? undefined : '2027-01-31');
    const [added] = given.value.added;
    expect(added && orderOf(draftOf(added), { facts, decisions })).toEqual(given);
  },
);

test('beside the next list stands what was ordered: the last of each account, and who is not in the list', () => {
  const order = { name: 'Anna', role: 'Läsa', decision: 'add', on: '2026-10-02' } as const;
  const next = accessFactsOf(listOf(access('anna01'), access('bo02')), {
    ...{ ...desk, absences: [] },
    orders: [
      { ...order, account: 'anna01' },
      { ...order, account: 'anna01', decision: 'end', on: '2026-10-09' },
      { ...order, account: 'nora06', name: 'Nora' },
    ],
  });
  expect(next.rows.map(({ ordered }) => ordered)).toEqual([
    { decision: 'end', role: 'Läsa', on: '2026-10-09' },
    undefined,
  ]);
  expect(next.lacking).toEqual([{ ...order, account: 'nora06', name: 'Nora' }]);
  expect(parseAccessFacts(formatAccessFacts(next))).toEqual(next);
});
