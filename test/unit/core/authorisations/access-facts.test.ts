import { accessFactsOf, formatAccessFacts, parseAccessFacts } from '@loggkontroll/core/authorisations';
import type { FactsDesk } from '@loggkontroll/core/authorisations';
import type { Employee } from '@loggkontroll/core/organisation';
import { access, hash, listOf } from './rows.ts';

const employee = (employeeId: string, said: Partial<Employee> = {}): Employee => ({
  employeeId,
  name: 'Namn',
  personId: undefined,
  unitId: 'solglantan',
  role: 'Stödassistent',
  from: '2020-01-01',
  to: undefined,
  ...said,
});

const list = listOf(
  access('anna01'),
  access('chef'),
  access('bo02', { role: 'Läsa' }),
  access('cia03'),
  access('dan04'),
  access('eva05'),
);
const desk: FactsDesk = {
  listSha256: hash('1'),
  before: [access('anna01'), access('bo02', { role: 'Skriva' }), access('fia06')],
  employees: [
    employee('anna01'),
    employee('chef', { personId: 'manager' }),
    employee('bo02', { unitId: 'bjorken' }),
    employee('cia03', { to: '2026-08-31' }),
    employee('dan04', { from: '2026-12-01' }),
  ],
  absences: [{ employeeId: 'anna01', from: '2026-09-01', to: undefined }],
  unitId: 'solglantan',
  decider: 'manager',
  on: '2026-10-01',
  orders: [],
};

test('what is beside a list: the last one, the employee register, and which access is one’s own', () => {
  const facts = accessFactsOf(list, desk);
  expect(facts.rows).toEqual([
    { own: false, standing: { standing: 'on-leave', to: undefined }, since: 'same' },
    { own: true, standing: { standing: 'employed' }, since: 'new' },
    {
      own: false,
      standing: { standing: 'moved', unitId: 'bjorken' },
      since: 'changed',
      before: access('bo02', { role: 'Skriva' }),
    },
    { own: false, standing: { standing: 'left', on: '2026-08-31' }, since: 'new' },
    { own: false, standing: { standing: 'not-yet', from: '2026-12-01' }, since: 'new' },
    { own: false, standing: { standing: 'unknown' }, since: 'new' },
  ]);
  expect(facts.gone).toEqual([access('fia06')]);
  expect(facts).toMatchObject({ reviewId: list.reviewId, listSha256: hash('1'), on: '2026-10-01' });
});

test('the file gives the facts back, and is nothing else', () => {
  const facts = accessFactsOf(list, desk);
  expect(parseAccessFacts(formatAccessFacts(facts))).toEqual(facts);
  for (const other of ['', '{}', '[]', 'null']) expect(parseAccessFacts(other)).toBeUndefined();
});
