import fc from 'fast-check';
import { append, formatHistory } from '@loggkontroll/core/history';
import type { Entry, History, SavedVersion, SealStanding } from '@loggkontroll/core/history';
import { historyHash, judge, notAsDecidedIn } from '@loggkontroll/core/witness';
import type { Judged, LastSeen } from '@loggkontroll/core/witness';
import { orderCommandOf, orderDecider } from '@loggkontroll/core/workflow';
import { facts } from '../workflow/order-examples.ts';

interface Event {
  readonly type: string;
  readonly what?: string;
}

const morning = '2026-10-01T08:00:00Z';
const noon = '2026-10-01T12:00:00Z';
const first = append<Event>([], [{ type: 'placed' }], { at: morning, by: 'planner' });
const second = append(first, [{ type: 'attested' }], { at: noon, by: 'manager' });
const rewritten = append(
  append<Event>([], [{ type: 'placed', what: 'other' }], { at: morning, by: 'planner' }),
  [{ type: 'attested' }],
  { at: noon, by: 'manager' },
);

const saved = (
  label: string,
  history: History<Event>,
  { editor = 'manager', at = noon }: Partial<SavedVersion> = {},
): SavedVersion => ({ label, at, editor, history: formatHistory(history) });

const means = (standing: SealStanding = 'holds', notDecided: readonly number[] = []) => ({
  standingOf: () => standing,
  notAsDecided: () => notDecided,
});

const seen = (label: string, history: History<Event>, more: Partial<LastSeen> = {}): LastSeen => ({
  state: 'there',
  version: label,
  entries: history.length,
  head: history.at(-1)?.hash ?? '',
  sha256: historyHash(formatHistory(history)),
  ...more,
});

const findingsOf = (judged: Judged | undefined): readonly string[] | undefined => judged?.findings;

const sealed = (history: History<Event>): History<Event> =>
  history.map((entry): Entry<Event> => ({ ...entry, seal: { keyId: 'k', signature: 's' } }));

test('the first version of a record, by whoever saved it, is as it should be', () => {
  expect(judge(undefined, saved('1.0', first, { editor: 'planner', at: morning }), means())).toEqual({
    version: '1.0',
    savedAt: morning,
    entries: 1,
    head: first[0]?.hash,
    sha256: historyHash(formatHistory(first)),
    findings: [],
  });
});

test('a version that goes on with what was seen is as it should be', () => {
  expect(findingsOf(judge(seen('1.0', first), saved('2.0', second), means()))).toEqual([]);
});

test('the state that was seen is not judged again', () => {
  expect(judge(seen('2.0', second), saved('2.0', second), means())).toBeUndefined();
});

const altered = { ...saved('2.0', second), history: formatHistory(second).replace('attested', 'rejected') };

test.each<[string, LastSeen | undefined, SavedVersion, readonly string[]]>([
  ['edited and chained again', seen('1.0', first), saved('2.0', rewritten), ['rewritten']],
  ['cut', seen('2.0', second), saved('3.0', first), ['rewritten']],
  ['edited, its chain broken', seen('1.0', first), altered, ['unreadable']],
  ['edited in the version that was seen', seen('2.0', second), altered, ['unreadable', 'saved-over']],
  ['cut in the version that was seen', seen('2.0', second), saved('2.0', first), ['rewritten', 'saved-over']],
  ['gone on with in the version that was seen', seen('1.0', first), saved('1.0', second), ['saved-over']],
  ['saved beside the suite', seen('1.0', first), saved('2.0', first), ['nothing-added']],
  ['without its seal', seen('1.0', sealed(first)), saved('2.0', first), ['rewritten']],
  ['by somebody else', seen('1.0', first), saved('2.0', second, { editor: 'owner' }), ['by-another']],
  [
    'dated as if it had been earlier',
    seen('1.0', first),
    saved('2.0', second, { at: '2026-10-02T12:00:00Z' }),
    ['dated-apart'],
  ],
])('a history that is %s is found', (_, last, version, findings) => {
  expect(findingsOf(judge(last, version, means()))).toEqual(findings);
});

test('an upgrade that writes columns anew is no finding where they say what the history says', () => {
  const by = (editor: string, showsHistory?: () => boolean) =>
    findingsOf(
      judge(
        seen('1.0', first),
        { ...saved('2.0', first, { editor }), ...(showsHistory && { showsHistory }) },
        means(),
      ),
    );
  expect(by('bot', () => true)).toEqual([]);
  expect(by('bot', () => false)).toEqual(['nothing-added']);
  expect(by('bot')).toEqual(['nothing-added']);
  expect(by('planner', () => true)).toEqual(['nothing-added']);
});

test('the bot may save for somebody what it has sealed, and nothing else', () => {
  const by = (history: History<Event>, standing: SealStanding) =>
    findingsOf(judge(seen('1.0', first), saved('2.0', history, { editor: 'bot' }), means(standing)));
  const forManager = [...first, ...sealed(second.slice(1))];
  expect(by(forManager, 'holds')).toEqual([]);
  expect(by(forManager, 'wrong')).toEqual(['by-another', 'seal-wrong']);
  expect(by(forManager, 'key-unknown')).toEqual(['by-another', 'seal-wrong']);
  expect(by(second, 'holds')).toEqual(['by-another']);
});

test('of what the process would not have written, only what is new is found', () => {
  const judged = (notDecided: readonly number[]) =>
    findingsOf(judge(seen('1.0', first), saved('2.0', second), means('holds', notDecided)));
  expect([judged([2]), judged([1])]).toEqual([['not-as-decided'], []]);
});

test('who saved what is not asked of a record that is seen for the first time in a later version', () => {
  const version = saved('7.0', second, { editor: 'owner', at: '2027-01-01T00:00:00Z' });
  expect(findingsOf(judge(undefined, version, means()))).toEqual([]);
});

test('a record that comes back as it was is as it should be, and one that comes back otherwise is not', () => {
  const gone = seen('2.0', second, { state: 'gone' });
  expect(findingsOf(judge(gone, saved('2.0', second), means()))).toEqual([]);
  expect(findingsOf(judge(gone, saved('2.0', first), means()))).toEqual(['rewritten', 'saved-over']);
});

test('after a history that could not be read, the next is held against the last that could', () => {
  const broken = judge(seen('1.0', first), altered, means());
  const last: LastSeen = { ...seen('1.0', first), ...broken, state: 'there' };
  expect(findingsOf(judge(last, saved('3.0', second), means()))).toEqual([]);
  expect(findingsOf(judge(last, saved('3.0', rewritten), means()))).toEqual(['rewritten']);
});

test('SharePoint’s line ends change nothing', () => {
  const version = saved('2.0', second);
  const changed = { ...version, history: version.history.replaceAll('\n', '\r\n') };
  expect(judge(seen('2.0', second), changed, means())).toBeUndefined();
});

test('a process tells which events it would not have written, and nothing of what a newer one has', () => {
  const ask = notAsDecidedIn({ decider: orderDecider, commandOf: orderCommandOf });
  const placed = append<{ readonly type: string }>([], [{ type: 'orderPlaced', ...facts }], {
    at: morning,
    by: 'planner',
  });
  const attestedBy = (by: string) => append(placed, [{ type: 'orderAttested' }], { at: noon, by });
  const numbers = (history: History<unknown>) => ask(history as History<never>);
  expect(numbers(attestedBy('manager'))).toEqual([]);
  expect(numbers(attestedBy('stranger'))).toEqual([2]);
  expect(numbers(append(placed, [{ type: 'fromTheFuture' }], { at: noon, by: 'manager' }))).toEqual([]);
});

describe('whatever is written', () => {
  const events = fc.array(fc.record({ type: fc.string(), what: fc.string() }), {
    minLength: 1,
    maxLength: 6,
  });
  const asOf = { at: noon, by: 'manager' };

  test('going on with it is never found, and each version is another state', () => {
    fc.assert(
      fc.property(events, events, (before, more) => {
        const last = append<Event>([], before, asOf);
        const judged = judge(seen('1.0', last), saved('2.0', append(last, more, asOf)), means());
        expect(judged).toMatchObject({ entries: before.length + more.length, findings: [] });
      }),
    );
  });

  test('changing any event and chaining it again is always found', () => {
    fc.assert(
      fc.property(events, events, fc.nat(), (before, more, at) => {
        const last = append<Event>([], before, asOf);
        const place = at % before.length;
        const changed = before.map((event, index) =>
          index === place ? { ...event, what: `${event.what}!` } : event,
        );
        const other = append<Event>([], [...changed, ...more], asOf);
        expect(findingsOf(judge(seen('1.0', last), saved('2.0', other), means()))).toEqual(['rewritten']);
      }),
    );
  });
});
