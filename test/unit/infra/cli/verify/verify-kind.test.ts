import { append, formatHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import { controlCommandOf, controlDecider, replay } from '@loggkontroll/core/workflow';
import type { Control, ControlEvent } from '@loggkontroll/core/workflow';
import { columnsOf } from '@loggkontroll/sharepoint/records';
import type { StoredRecord, Summary } from '@loggkontroll/sharepoint/records';
import { controls } from '@loggkontroll/sharepoint/schema';
import { verifyKind } from '../../../../../infra/cli/verify/verify-kind.ts';
import type { Watching } from '../../../../../infra/cli/verify/verify-kind.ts';
import type { Witnesses } from '../../../../../infra/cli/verify/witnesses.ts';

const expected: ControlEvent = {
  ...{ type: 'controlExpected', controlId: 'control-o', kind: 'systematic-review', policyId: 'ffs' },
  ...{ year: 2026, period: '2026-Q3', branch: 'provider', departmentId: 'housing', unitId: 'u' },
  ...{ clusterName: 'Björken', orderId: 'o', dueOn: '2026-10-31' },
};

const before = append<ControlEvent>([], [expected], { at: '2026-10-01T08:00:00Z', by: 'bot' });
const after = append<ControlEvent>(before, [{ type: 'controlWithdrawn', replacedBy: 'o2' }], {
  ...{ at: '2026-10-02T08:00:00Z', by: 'bot' },
});

const recordWith = (history: History<ControlEvent>): StoredRecord<Control, ControlEvent> => ({
  ...{ recordId: 'control-o', itemId: 1, etag: undefined, history },
  state: replay(controlDecider, history) as Control,
});

const summaryOf = (history: History<ControlEvent>): Summary<string> => {
  const { Title, Status, ...columns } = columnsOf(controls, recordWith(history).state, history);
  return {
    ...columns,
    ...{ recordId: 'control-o', itemId: 1, title: String(Title), status: String(Status) },
  };
};

const versionOf = (label: string, history: History<ControlEvent>) => ({
  ...{ label, at: history.at(-1)?.at ?? '', editor: { siteUserId: 1, name: '' } },
  history: formatHistory(history),
});

const witnesses: Witnesses = {
  editorOf: () => 'bot',
  vaultEditorOf: () => undefined,
  rolesOf: () => [],
  headOf: () => undefined,
  nameOf: () => undefined,
  faultySettings: [],
  standingOf: () => 'key-unknown',
  basis: '',
};

/** A list that is read as `readings` say, one after the other, while its versions are already those of `after`. */
const verified = (...readings: readonly History<ControlEvent>[]) => watched(undefined, ...readings);

const watched = (watching: Watching | undefined, ...readings: readonly History<ControlEvent>[]) => {
  let times = 0;
  const reading = (): History<ControlEvent> => readings[Math.min(times, readings.length - 1)] ?? before;
  return verifyKind(
    {
      schema: controls,
      store: {
        list: () => Promise.resolve({ records: [recordWith(reading())], damaged: [] }),
        summaries: () => {
          const items = [summaryOf(reading())];
          times += 1;
          return Promise.resolve({ items });
        },
        versions: () => Promise.resolve([versionOf('2.0', after), versionOf('1.0', before)]),
      },
      isDerived: () => true,
      mentions: () => [],
      process: { decider: controlDecider, commandOf: controlCommandOf },
    },
    witnesses,
    watching,
  );
};

test('a record that is saved while the list is read is read again, and is right', async () => {
  const { faulty, hashes } = await verified(before, after);
  expect(faulty).toEqual([]);
  expect(hashes.get('control-o')?.last).toBe(after.at(-1)?.hash);
});

test('one that says something else than its newest version for good is reported', async () => {
  const { faulty } = await verified(before);
  expect(faulty).toMatchObject([{ recordId: 'control-o', faults: [{ code: 'newest-version-differs' }] }]);
});

test('how far it has come is told: how many there are, and each that is checked', async () => {
  const told: (number | string)[] = [];
  const watching = {
    toCheck: (records: number) => void told.push(records),
    checked: () => void told.push('checked'),
  };
  await watched(watching, before, after);
  expect(told).toEqual([1, 'checked']);
});
