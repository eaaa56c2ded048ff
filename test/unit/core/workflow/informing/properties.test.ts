import fc from 'fast-check';
import {
  handle,
  informingCommandOf,
  informingDecider,
  retrace,
  yetToConfirm,
} from '@loggkontroll/core/workflow';
import type { InformingCommand, InformingEvent } from '@loggkontroll/core/workflow';
import type { History } from '@loggkontroll/core/history';
import { as } from '../acting.ts';
import { commands } from './examples.ts';

const accounts = ['a1', 'b2', 'c3', 'd4'];
const account = fc.constantFrom(...accounts);

const command: fc.Arbitrary<InformingCommand> = fc.oneof(
  fc.constant(commands.open),
  fc.uniqueArray(account, { minLength: 1 }).map((chosen): InformingCommand => ({
    type: 'addEmployeesToInform',
    employees: chosen.map((employeeId) => ({
      ...{ employeeId, name: employeeId, personId: `person-${employeeId}`, informBy: '2026-10-15' },
    })),
  })),
  fc.uniqueArray(account).map((employeeIds): InformingCommand => ({ type: 'letEmployeesGo', employeeIds })),
  account.map((employeeId): InformingCommand => ({ type: 'confirmReading', employeeId })),
  fc
    .uniqueArray(account)
    .map((employeeIds): InformingCommand => ({ type: 'confirmByList', employeeIds, on: '2026-10-01' })),
  fc
    .constantFrom('manager', 'area')
    .map((responsible): InformingCommand => ({ type: 'passInformingOn', responsible })),
  fc.constant(commands.supersede),
);

const actor = fc.constantFrom('bot', 'manager', 'area', ...accounts.map((id) => `person-${id}`));

test('whatever is tried by whom: one confirmation each, by themselves or by the responsible, and a history that retraces', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(command, actor), { maxLength: 40 }), (tries) => {
      let history: History<InformingEvent> = [];
      for (const [tried, who] of tries) {
        const context = who === 'bot' ? as('bot', 'bot')() : as(who)();
        const result = handle(informingDecider, history, tried, context);
        if (result.ok) history = result.value.history;
      }
      const told = history.flatMap(({ event, by }) => {
        if (event.type === 'readingConfirmed') {
          expect(by).toBe(`person-${event.employeeId}`);
          return [event.employeeId];
        }
        if (event.type !== 'listConfirmed') return [];
        expect(['manager', 'area']).toContain(by);
        return event.employeeIds;
      });
      expect(new Set(told).size).toBe(told.length);
      expect(
        retrace({ decider: informingDecider, commandOf: informingCommandOf, rolesOf: () => [] }, history),
      ).toEqual([]);
      const state = history.reduce(
        (before, entry) => informingDecider.evolve(before, entry.event, entry),
        informingDecider.initial,
      );
      if (state.status === 'open') expect(yetToConfirm(state).length).toBeGreaterThan(0);
      if (state.status === 'done') expect(yetToConfirm(state)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
