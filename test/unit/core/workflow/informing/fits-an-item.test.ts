import { formatHistory, maximumHistoryLength } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import { employeesPerPart, handle, informingDecider } from '@loggkontroll/core/workflow';
import type { InformingCommand, InformingEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { bot, facts } from './examples.ts';

const guid = (n: number): string => `3f9c1b02-7a4d-4e61-9b1d-${String(n).padStart(12, '0')}`;
const seal = { keyId: 'k'.repeat(64), signature: '0'.repeat(128) };

test('a part has room for everybody, each coming on a day of their own and confirming with a sealed click', () => {
  let history: History<InformingEvent> = [];
  const act = (
    command: InformingCommand,
    context: ReturnType<typeof as> extends () => infer C ? C : never,
  ) => {
    const done = handle(informingDecider, history, command, context);
    if (!done.ok) throw new Error(done.refusal.code);
    history = done.value.history.map((entry) => ({ ...entry, seal }));
  };
  act({ type: 'openInforming', ...facts, responsible: guid(1), responsiblesManager: guid(2) }, bot);
  for (let n = 0; n < employeesPerPart; n += 1) {
    const employeeId = `konto-${String(n)}`;
    const employee = { employeeId, name: 'Anna-Karin Johansson Bergström', personId: guid(100 + n) };
    act({ type: 'addEmployeesToInform', employees: [{ ...employee, informBy: '2026-10-15' }] }, bot);
    act({ type: 'confirmReading', employeeId }, as(guid(100 + n))());
  }
  expect(history).toHaveLength(1 + 2 * employeesPerPart);
  expect(formatHistory(history).length).toBeLessThan(maximumHistoryLength);
});
