import fc from 'fast-check';
import { formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import { handle, orderDecider, replay } from '@loggkontroll/core/workflow';
import type { OrderEvent, OrderState } from '@loggkontroll/core/workflow';
import * as examples from './order-examples.ts';

const actors = [
  examples.planner,
  examples.manager,
  examples.stranger,
  examples.administrator,
  examples.otherAdministrator,
  examples.reviewedAdministrator,
  examples.bot,
];

const attempts = fc.array(
  fc.record({
    command: fc.constantFrom(...Object.values(examples.commands)),
    actor: fc.constantFrom(...actors),
  }),
  { maxLength: 60 },
);

test('whatever people try, the history replays to the state it was decided on, also after a round trip', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      let history: History<OrderEvent> = [];
      let state: OrderState = orderDecider.initial;
      for (const { command, actor } of tried) {
        const result = handle(orderDecider, history, command, actor);
        if (!result.ok) continue;
        ({ history, state } = result.value);
      }
      expect(replay(orderDecider, history)).toEqual(state);
      const read = parseHistory<OrderEvent>(formatHistory(history));
      expect(read.ok && replay(orderDecider, read.value)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('nobody who is reviewed ever acts on the order, whatever is tried', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      let history: History<OrderEvent> = [];
      for (const { command, actor } of tried) {
        const result = handle(orderDecider, history, command, actor);
        if (result.ok) history = result.value.history;
      }
      const reviewed = examples.facts.employees.map(({ personId }) => personId);
      expect(history.filter(({ by }) => reviewed.includes(by))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
