import { isoDateOf } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import {
  destructionCommandOf,
  destructionDecider,
  destructionOf,
  disposalsOf,
  refHash,
} from '@loggkontroll/core/retention';
import type { DestructionCommand, DestructionEvent } from '@loggkontroll/core/retention';
import { as } from '../workflow/acting.ts';
import { specificationOf } from '../workflow/specification.ts';
import type { Past } from '../workflow/specification.ts';
import * as standing from './standing.ts';

const { given } = specificationOf(destructionDecider);
const bot = as('bot', 'bot')();
const records = [
  standing.order('order-1', { on: '2026-11-03' }),
  standing.review('order-1', { on: '2026-11-03' }),
];
const means = { policyOf: () => ffsPolicy, damaged: new Set<never>(), begun: new Set<string>() };
const factsOf = (of: typeof records) => {
  const [disposal] = disposalsOf(of, means);
  if (disposal === undefined) throw new Error('a matter expected');
  return destructionOf({ ...disposal, dueOn: disposal.dueOn ?? isoDateOf('2032-01-01') });
};
const facts = factsOf(records);
const deleted = { fate: 'deleted', deletedAt: '2032-01-01T02:00:00Z' } as const;
const commands = {
  begin: { type: 'beginDestruction', ...facts },
  hold: { type: 'holdDestruction', heldBy: 'retention-label' },
  finish: { type: 'finishDestruction', fate: deleted },
} as const satisfies Record<string, DestructionCommand>;
const begun: Past<DestructionEvent> = [{ ...commands.begin, type: 'destructionBegun' }, 'bot'];
const held: Past<DestructionEvent> = [{ ...commands.hold, type: 'destructionHeld' }, 'bot'];
const done: Past<DestructionEvent> = [{ ...commands.finish, type: 'destructionDone' }, 'bot'];

test('every state × every command', () => {
  const states = { none: [], begun: [begun], held: [begun, held], done: [begun, done] };
  const table = Object.entries(states).map(([state, past]) => [
    state,
    ...Object.values(commands).map((command) => given(...past).when(command, bot).outcome),
  ]);
  expect(table).toEqual([
    ['none', 'destructionBegun', 'destruction-missing', 'destruction-missing'],
    ['begun', 'destruction-already-begun', 'destructionHeld', 'destructionDone'],
    ['held', 'destruction-already-begun', 'destructionHeld', 'destructionDone'],
    ['done', 'destruction-already-begun', 'destruction-already-done', 'destruction-already-done'],
  ]);
});

test('nobody but the bot destroys', () => {
  const administrator = as('administrator', 'administrator')();
  for (const command of Object.values(commands))
    expect(given(begun).when(command, administrator).outcome).toBe('destruction-only-the-bot');
});

test('it tells kind, rule, year and hashes, and nothing that the records said', () => {
  expect(facts).toEqual({
    destructionId: expect.stringMatching(/^destruction-[0-9a-f]{32}$/) as unknown,
    ...{ kind: 'order', policyId: 'ffs', policyVersion: 1, year: 2026, years: 5, dueOn: '2032-01-01' },
    records: [refHash('order/order-1'), refHash('review/review-order-1')].sort(),
  });
});

test('whoever finds the same records, in any order, writes the same', () => {
  expect(factsOf([...records].reverse())).toEqual(facts);
  expect(factsOf(records.slice(0, 1)).destructionId).not.toBe(facts.destructionId);
});

test('each event tells the command that it came of', () => {
  const events = [begun, held, done].map(([event]) => event);
  expect(events.map(destructionCommandOf)).toEqual(Object.values(commands));
});
