import fc from 'fast-check';
import { append } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import type { Role } from '@loggkontroll/core/organisation';
import { handle, orderCommandOf, orderDecider, retrace } from '@loggkontroll/core/workflow';
import type { OrderEvent } from '@loggkontroll/core/workflow';
import * as examples from './order-examples.ts';
import type { Past } from './specification.ts';

const actors = [
  examples.planner,
  examples.manager,
  examples.reviewedManager,
  examples.stranger,
  examples.administrator,
  examples.bot,
];
const roles = new Map<string, readonly Role[]>(actors.map(({ actor }) => [actor.personId, actor.roles]));
const rolesOf = (personId: string): readonly Role[] => roles.get(personId) ?? [];
const order = { decider: orderDecider, commandOf: orderCommandOf, rolesOf };

const written = (past: readonly Past<OrderEvent>[]): History<OrderEvent> =>
  past.reduce<History<OrderEvent>>(
    (history, [event, by, at = '2026-10-01T08:00:00Z']) => append(history, [event], { by, at }),
    [],
  );

test('what a process has decided, it would decide again', () => {
  const attempts = fc.array(
    fc.record({
      command: fc.constantFrom(...Object.values(examples.commands)),
      actor: fc.constantFrom(...actors),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(attempts, (tried) => {
      let history: History<OrderEvent> = [];
      for (const { command, actor } of tried) {
        const result = handle(orderDecider, history, command, actor);
        if (result.ok) history = result.value.history;
      }
      expect(retrace(order, history)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('an order taken all the way has no fault', () => {
  expect(retrace(order, written(examples.completed))).toEqual([]);
  expect(retrace(order, written(examples.replaced))).toEqual([]);
});

test.each<[string, Past<OrderEvent>, unknown]>([
  [
    'an attestation by somebody else',
    [{ type: 'orderAttested' }, 'stranger'],
    { code: 'entry-refused', n: 2, refusal: 'order-not-the-attestant' },
  ],
  [
    'an attestation by somebody who is reviewed',
    [{ type: 'orderAttested' }, 'reviewed-manager'],
    { code: 'entry-refused', n: 2, refusal: 'order-includes-yourself' },
  ],
  [
    'the bot’s event in a person’s name',
    [{ type: 'logRoomOpened', logRoom: 'room' }, 'manager'],
    { code: 'entry-refused', n: 2, refusal: 'order-only-the-bot' },
  ],
  [
    'an event that says more than was decided',
    [{ type: 'orderRejected', reason: ' Fel ' }, 'manager'],
    { code: 'entry-not-as-decided', n: 2 },
  ],
  [
    'an instant well before the one before',
    [{ type: 'orderAttested' }, 'manager', '2026-09-30T08:00:00Z'],
    { code: 'entry-out-of-time', n: 2 },
  ],
  [
    'an instant that is none',
    [{ type: 'orderAttested' }, 'manager', 'yesterday'],
    { code: 'entry-out-of-time', n: 2 },
  ],
])('%s is a fault, although the chain is whole', (_, forged, fault) => {
  expect(retrace(order, written([...examples.placed, forged]))).toEqual([fault]);
});

test('clocks may differ by some minutes', () => {
  const early: Past<OrderEvent> = [{ type: 'orderAttested' }, 'manager', '2026-10-01T07:55:00Z'];
  expect(retrace(order, written([...examples.placed, early]))).toEqual([]);
});

test('somebody who has lost the role is refused, so that it is seen', () => {
  expect(retrace({ ...order, rolesOf: () => [] }, written(examples.placed))).toEqual([
    { code: 'entry-refused', n: 1, refusal: 'order-not-a-planner' },
  ]);
});
