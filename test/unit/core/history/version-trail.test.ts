import { append, findTrailFaults, formatHistory } from '@loggkontroll/core/history';
import type { History, SavedVersion, SealStanding } from '@loggkontroll/core/history';

interface Event {
  readonly type: string;
  readonly what?: string;
}

const morning = '2026-10-01T08:00:00Z';
const noon = '2026-10-01T12:00:00Z';
const first = append<Event>([], [{ type: 'placed' }], { at: morning, by: 'planner' });
const second = append(first, [{ type: 'attested' }], { at: noon, by: 'manager' });

const version = (
  label: string,
  history: History<Event>,
  { editor = 'planner', at = morning }: Partial<SavedVersion> = {},
): SavedVersion => ({ label, at, editor, history: formatHistory(history) });

const trail = (versions: readonly SavedVersion[], standing: SealStanding = 'holds') =>
  findTrailFaults(versions, { standingOf: () => standing, toleranceMs: 600_000 });

const byManager = { editor: 'manager', at: noon };

test('versions that each add what their editor did have no fault', () => {
  expect(trail([version('1.0', first), version('2.0', second, byManager)])).toEqual([]);
});

test('a record without versions proves nothing', () => {
  expect(trail([])).toEqual([{ code: 'versions-missing' }]);
});

test('a rewritten beginning shows, although its own chain is whole', () => {
  const rewritten = append<Event>([], [{ type: 'placed', what: 'other' }], { at: morning, by: 'planner' });
  expect(trail([version('1.0', first), version('2.0', rewritten)])).toEqual([
    { code: 'version-rewrites', version: '2.0', n: 1 },
  ]);
});

test('a shortened history shows', () => {
  const versions = [version('1.0', first), version('2.0', second, byManager), version('3.0', first)];
  expect(trail(versions)).toEqual([{ code: 'version-rewrites', version: '3.0', n: 2 }]);
});

test('an altered entry shows as damage, and the versions around it are still compared', () => {
  const altered = version('2.0', second, byManager);
  const damaged = { ...altered, history: altered.history.replace('attested', 'rejected') };
  expect(trail([version('1.0', first), damaged, version('3.0', second, byManager)])).toEqual([
    { code: 'version-damaged', version: '2.0', fault: { code: 'history-entry-altered', n: 2 } },
  ]);
});

test('a save that adds nothing is an edit behind the suite’s back', () => {
  expect(trail([version('1.0', first), version('2.0', first, { editor: 'owner' })])).toEqual([
    { code: 'version-without-entry', version: '2.0', editor: 'owner' },
  ]);
});

test('an entry in another’s name shows', () => {
  const versions = [version('1.0', first), version('2.0', second, { editor: 'stranger', at: noon })];
  expect(trail(versions)).toEqual([
    { code: 'entry-by-another', version: '2.0', n: 2, by: 'manager', editor: 'stranger' },
  ]);
});

describe('what the bot does for somebody', () => {
  const [entry, other] = second;
  const sealed = [entry, { ...other, seal: { keyId: 'key', signature: 'aa' } }] as History<Event>;
  const byBot = { editor: 'bot', at: noon };

  test('is believed when its seal holds', () => {
    expect(trail([version('1.0', first), version('2.0', sealed, byBot)])).toEqual([]);
  });

  test('is not believed without a seal', () => {
    expect(trail([version('1.0', first), version('2.0', second, byBot)])).toEqual([
      { code: 'entry-by-another', version: '2.0', n: 2, by: 'manager', editor: 'bot' },
    ]);
  });

  test.each([
    ['wrong', 'seal-wrong'],
    ['key-unknown', 'seal-key-unknown'],
  ] as const)('is not believed when its seal is %s', (standing, code) => {
    expect(trail([version('1.0', first), version('2.0', sealed, byBot)], standing)).toEqual([
      { code, version: '2.0', n: 2 },
      { code: 'entry-by-another', version: '2.0', n: 2, by: 'manager', editor: 'bot' },
    ]);
  });

  test('is not believed when somebody else saved it', () => {
    expect(trail([version('1.0', first), version('2.0', sealed, { editor: 'stranger', at: noon })])).toEqual([
      { code: 'entry-by-another', version: '2.0', n: 2, by: 'manager', editor: 'stranger' },
    ]);
  });
});

test('an entry dated hours from its version shows: backdated, or put into an old version', () => {
  const versions = [version('1.0', first), version('2.0', second, { editor: 'manager', at: morning })];
  expect(trail(versions)).toEqual([{ code: 'entry-dated-apart', version: '2.0', n: 2 }]);
});

describe('a version that has been deleted', () => {
  const afternoon = '2026-10-01T14:00:00Z';
  const third = append(second, [{ type: 'delivered' }], { at: afternoon, by: 'administrator' });
  const after = version('3.0', third, { editor: 'administrator', at: afternoon });

  test('shows, and only the last of what it may have added is held against who saved', () => {
    expect(trail([version('1.0', first), version('2.0', second, byManager), after])).toEqual([]);
    expect(trail([version('1.0', first), after])).toEqual([
      { code: 'version-deleted', version: '3.0', missing: 1 },
    ]);
    const stranger = { ...after, editor: 'stranger' };
    expect(trail([version('1.0', first), stranger]).map(({ code }) => code)).toEqual([
      'version-deleted',
      'entry-by-another',
    ]);
  });

  test('shows also where the same person saved again within minutes, and at the beginning', () => {
    const soon = '2026-10-01T12:05:00Z';
    const again = append(second, [{ type: 'noted' }], { at: soon, by: 'manager' });
    const saved = version('3.0', again, { editor: 'manager', at: soon });
    expect(trail([version('1.0', first), saved])).toEqual([
      { code: 'version-deleted', version: '3.0', missing: 1 },
    ]);
    expect(trail([saved])).toEqual([{ code: 'version-deleted', version: '3.0', missing: 2 }]);
  });
});

test('an entry that comes back with an older version was checked when it came', () => {
  const restored = { editor: 'administrator', at: '2026-10-03T12:00:00Z' };
  const versions = [
    version('1.0', first),
    version('2.0', second, byManager),
    version('3.0', first, restored),
    version('4.0', second, restored),
  ];
  expect(trail(versions)).toEqual([{ code: 'version-rewrites', version: '3.0', n: 2 }]);
});
