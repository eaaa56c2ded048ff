import { append, formatHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import type { RecordVersion } from '@loggkontroll/sharepoint/records';
import { siftBenign } from '../../../../../infra/cli/verify/benign.ts';

interface Event {
  readonly type: string;
}

const at = '2026-10-01T08:00:00Z';
const first = append<Event>([], [{ type: 'placed' }], { at, by: 'planner' });
const second = append(first, [{ type: 'attested' }], { at, by: 'manager' });
const owner = 7;
const unknown = 8;
const bot = 9;
const editorOf = (id: number): string | undefined => ({ [owner]: 'owner', [bot]: 'bot' })[id];

const version = (
  label: string,
  history: History<Event>,
  { by = owner, Status = 'placed', RecordId = 'r-1' } = {},
): RecordVersion => ({
  ...{ label, at, editor: { siteUserId: by, name: '' }, history: formatHistory(history) },
  columns: { RecordId, Status },
});

const newestFirst = (...versions: readonly RecordVersion[]) => [...versions].reverse();

describe('a version like an older one', () => {
  const rewrites = { code: 'version-rewrites', version: '3.0', n: 2 } as const;
  const restored = [version('1.0', first), version('2.0', second), version('3.0', first)];

  test('is harmless once what it undid is there again', () => {
    const versions = newestFirst(...restored, version('4.0', second));
    expect(siftBenign([rewrites], versions, editorOf)).toEqual({
      faults: [],
      harmless: [{ code: 'version-restored', version: '3.0', like: '1.0', editor: 'owner' }],
    });
  });

  test('is a fault as long as a decision is lost', () => {
    expect(siftBenign([rewrites], newestFirst(...restored), editorOf)).toEqual({
      faults: [rewrites],
      harmless: [],
    });
  });
});

describe('a version with the same history', () => {
  const fault = { code: 'version-without-entry', version: '2.0', editor: 'owner' } as const;
  const differs = { code: 'columns-differ', columns: ['Status'] } as const;
  const before = version('1.0', first);

  test('is harmless when somebody known has edited a column, and says what it was; that it differs stays a fault', () => {
    const edited = version('2.0', first, { Status: 'done' });
    const columns = [{ column: 'Status', before: 'placed', after: 'done' }];
    expect(siftBenign([fault, differs], newestFirst(before, edited), editorOf)).toEqual({
      faults: [differs],
      harmless: [{ code: 'columns-edited', version: '2.0', editor: 'owner', columns }],
    });
  });

  test('is an upgrade when the bot has written columns anew; that one differs stays a fault', () => {
    const migrated = version('2.0', first, { by: bot, Status: 'done' });
    const columns = [{ column: 'Status', before: 'placed', after: 'done' }];
    expect(siftBenign([fault, differs], newestFirst(before, migrated), editorOf)).toEqual({
      faults: [differs],
      harmless: [{ code: 'columns-migrated', version: '2.0', editor: 'bot', columns }],
    });
    const another = version('2.0', first, { by: bot, RecordId: 'r-2' });
    expect(siftBenign([fault], newestFirst(before, another), editorOf).faults).toEqual([fault]);
  });

  test('once the column agrees again, leaves what was done and no fault', () => {
    const versions = newestFirst(before, version('2.0', first, { Status: 'done' }), version('3.0', second));
    const { faults, harmless } = siftBenign([fault], versions, editorOf);
    expect(faults).toEqual([]);
    expect(harmless).toMatchObject([{ code: 'columns-edited', version: '2.0' }]);
  });

  test.each([
    ['nobody known saved it', { by: unknown, Status: 'done' }],
    ['it has become another record', { RecordId: 'r-2' }],
  ])('is a fault when %s', (_, how) => {
    const versions = newestFirst(before, version('2.0', first, how));
    expect(siftBenign([fault], versions, editorOf)).toEqual({ faults: [fault], harmless: [] });
  });
});
