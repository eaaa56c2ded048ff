import { append } from '@loggkontroll/core/history';
import type { Entry, History } from '@loggkontroll/core/history';
import { explainedBy, refHash } from '@loggkontroll/core/retention';
import type { Destruction, DestructionEvent, DestructionFacts } from '@loggkontroll/core/retention';

const hash = refHash('control/control-1');
const facts: DestructionFacts = {
  ...{ destructionId: 'destruction-1', kind: 'order' as const, year: 2026, dueOn: '2028-01-01' },
  records: [hash],
};
const fate = { fate: 'deleted', deletedAt: '2028-01-01T02:00:00Z' } as const;
const events: readonly DestructionEvent[] = [
  { type: 'destructionBegun', ...facts },
  { type: 'destructionDone', fate },
];
const at = '2028-01-01T02:00:00Z';
const state: Destruction = { ...facts, status: 'done', begunAt: at, fate };

const sealed = (history: History<DestructionEvent>): History<DestructionEvent> =>
  history.map((entry) => ({ ...entry, seal: { keyId: 'key', signature: 'of-the-bot' } }));
const standingOf = ({ seal }: Entry<unknown>) =>
  seal?.signature === 'of-the-bot' ? ('holds' as const) : ('wrong' as const);
const explains = (history: History<DestructionEvent>, of: Destruction = state) => {
  const { begun, done } = explainedBy([{ state: of, history }], standingOf);
  return { begun: begun.has(hash), done: done.has(hash) };
};
const byBot = append([], events, { at, by: 'bot' });

test('what the bot has sealed in every entry explains its records', () => {
  expect(explains(sealed(byBot))).toEqual({ begun: true, done: true });
});

test('one that is begun or held explains as well, and is not done', () => {
  expect(explains(sealed(byBot).slice(0, 1), { ...state, status: 'begun' })).toEqual({
    begun: true,
    done: false,
  });
});

test.each([
  ['written by hand in the bot’s name', byBot],
  ['sealed in its last entry alone', [...byBot.slice(0, 1), ...sealed(byBot).slice(1)]],
  ['in somebody else’s name', sealed(append([], events, { at, by: 'owner' }))],
])('an item %s explains nothing', (_, history) => {
  expect(explains(history)).toEqual({ begun: false, done: false });
});
