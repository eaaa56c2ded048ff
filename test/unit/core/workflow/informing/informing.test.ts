import {
  asksTheResponsible,
  employeesPerPart,
  informingDueOn,
  informingWaitsFor,
  overdueOn,
  toTellByList,
  yetToConfirm,
} from '@loggkontroll/core/workflow';
import type { Informing, InformingState } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import {
  added,
  anna,
  bot,
  commands,
  confirmed,
  employees,
  given,
  gone,
  listed,
  manager,
  opened,
} from './examples.ts';

const kept = (state: InformingState) => {
  if (state.status === 'none') throw new Error('there is none');
  return state;
};

test('whoever has read it says so themselves, and nobody else for them', () => {
  const state = kept(given(opened, added).when(commands.confirm, anna).then('readingConfirmed'));
  expect(state.employees[0]).toMatchObject({ confirmed: { how: 'card', on: '2026-10-05', by: 'anna' } });
  given(opened, added).when(commands.confirm, manager).thenRefused('informing-not-you');
  given(opened, added)
    .when({ ...commands.confirm, employeeId: 'bo02' }, anna)
    .thenRefused('informing-not-you');
});

test('a click late at night counts on the day it was made in Sweden', () => {
  const state = kept(
    given(opened, added).when(commands.confirm, as('anna')('2026-10-05T22:30:00Z')).then('readingConfirmed'),
  );
  expect(state.employees[0]?.confirmed?.on).toBe('2026-10-06');
});

test('the responsible, or their manager, notes those who have said so on a list, but never themselves', () => {
  const state = kept(given(opened, added).when(commands.list, manager).then('listConfirmed'));
  expect(state.employees[1]).toMatchObject({ confirmed: { how: 'list', on: '2026-10-02', by: 'manager' } });
  given(opened, added)
    .when({ ...commands.list, employeeIds: ['bo02', 'chef03'] }, manager)
    .thenRefused('informing-list-includes-yourself');
  given(opened, added).when(commands.list, as('area')()).then('listConfirmed');
  given(opened, added).when(commands.list, anna).thenRefused('informing-not-the-responsible');
  given(opened, added)
    .when({ ...commands.list, employeeIds: [] }, manager)
    .thenRefused('informing-nobody-chosen');
  given(opened, added, gone)
    .when({ ...commands.list, employeeIds: ['chef03'] }, manager)
    .thenRefused('informing-employee-unknown');
});

test.each([
  ['2026-10-06', 'informing-date-in-future'],
  ['5 oktober', 'informing-date-malformed'],
  ['2026-02-30', 'informing-date-malformed'],
] as const)('a list of %s: %s', (on, code) => {
  given(opened, added)
    .when({ ...commands.list, on }, manager)
    .thenRefused(code);
});

test('a second click is told when the first was', () => {
  given(opened, added, confirmed)
    .when(commands.confirm, anna)
    .thenRefused('informing-already-confirmed', { on: '2026-10-01' });
});

test('it waits for the responsible until everybody has confirmed or left, by the first day that is due', () => {
  const early = kept(given(opened, added).state());
  expect([informingWaitsFor(early), informingDueOn(early)]).toEqual(['manager', '2026-10-10']);
  const later = kept(given(opened, added, listed).state());
  expect([informingWaitsFor(later), informingDueOn(later)]).toEqual(['manager', '2026-10-15']);
  const done = kept(given(opened, added, confirmed, listed, gone).state());
  expect([done.status, informingWaitsFor(done), informingDueOn(done)]).toEqual([
    'done',
    undefined,
    undefined,
  ]);
  expect(yetToConfirm(done)).toEqual([]);
});

test('somebody who begins later opens it again', () => {
  const newcomer = { employeeId: 'dan04', name: 'Dan', informBy: '2026-11-14' };
  const state = kept(
    given(opened, added, confirmed, listed, gone)
      .when({ type: 'addEmployeesToInform', employees: [newcomer] }, bot)
      .then('employeesToInformAdded'),
  );
  expect([state.status, informingDueOn(state)]).toEqual(['open', '2026-11-14']);
});

test('nobody is added twice, and no part is filled beyond what an item can keep', () => {
  const [anna01] = employees;
  if (anna01 === undefined) throw new Error('there is nobody');
  given(opened)
    .when({ type: 'addEmployeesToInform', employees: [anna01, anna01] }, bot)
    .thenRefused('informing-employees-unfit');
  const many = Array.from({ length: employeesPerPart }, (_, n) => ({
    ...anna01,
    employeeId: `e${String(n)}`,
  }));
  given(opened).when({ type: 'addEmployeesToInform', employees: many }, bot).then('employeesToInformAdded');
  given(opened, added)
    .when({ type: 'addEmployeesToInform', employees: many }, bot)
    .thenRefused('informing-employees-unfit');
});

test('somebody who comes back is there once, and is asked again', () => {
  const [anna01] = employees;
  if (anna01 === undefined) throw new Error('there is nobody');
  const left = [{ type: 'employeesToInformGone', employeeIds: ['anna01'] }, 'bot'] as const;
  const back = { ...anna01, informBy: '2026-12-01' };
  const state = kept(
    given(opened, added, left)
      .when({ type: 'addEmployeesToInform', employees: [back] }, bot)
      .then('employeesToInformAdded'),
  );
  expect(state.employees.filter(({ employeeId }) => employeeId === 'anna01')).toEqual([back]);
});

test('the responsible has something to do while somebody has no account, and when somebody is late', () => {
  const byList = kept(given(opened, added).state());
  const byCard = kept(given(opened, added, listed).state());
  const done = kept(given(opened, added, confirmed, listed, gone).state());
  const asks = (state: Informing, on: string) => asksTheResponsible(state, on);
  expect([asks(byList, '2026-10-01'), toTellByList(byList).map(({ name }) => name)]).toEqual([true, ['Bo']]);
  expect([asks(byCard, '2026-10-15'), asks(byCard, '2026-10-16')]).toEqual([false, true]);
  expect(overdueOn(byCard, '2026-10-16').map(({ name }) => name)).toEqual(['Anna']);
  expect(asks(done, '2026-12-31')).toBe(false);
});

test('whoever is responsible now notes, and not the one before', () => {
  const passed = [{ type: 'informingPassedOn', responsible: 'area' }, 'bot'] as const;
  given(opened, added, passed).when(commands.list, as('area')()).then('listConfirmed');
  given(opened, added, passed).when(commands.list, manager).thenRefused('informing-not-the-responsible');
  given(opened, added, passed).when(commands.passOn, bot).thenRefused('informing-already-theirs');
});
