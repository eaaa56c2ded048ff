import { formatMapping, parseMapping } from '@loggkontroll/core/log';
import type { Mapping } from '@loggkontroll/core/log';
import {
  dateFormats,
  draftOf,
  gapsOf,
  mappingFrom,
  withColumn,
} from '../../../../../../teams-app/src/pages/orders/deliver/mapping-draft.ts';
import { previewOf } from '../../../../../../teams-app/src/pages/orders/deliver/mapping-preview.ts';
import { accepted } from '../../../../core/log/files.ts';

const sample = {
  columns: ['Timestamp', 'User', 'Pid', 'Whose', 'Did', 'Ward'],
  rows: [
    ['13/9/2026 08:15', 'anna01', '19800101-9804', 'Örjan; "Ö"', 'Opened', 'Eken'],
    ['14/9/2026 22:40:10', 'bo02', '19620302-9993', 'Kund Två', 'Frobbed', ''],
    ['snart', 'bo02', '19620302-9993', 'Kund Två', 'Opened', 'Eken'],
  ],
};

const filled = (draft = draftOf(sample, 'nova')) =>
  withColumn(withColumn(draft, sample, 'client', 'Pid'), sample, 'act', 'Did');

describe('a mapping in the making', () => {
  test('begins with what the header and the first rows suggest', () => {
    const draft = draftOf({ ...sample, rows: sample.rows.slice(0, 2) }, 'nova');
    expect(draft).toMatchObject({
      columns: { moment: 'Timestamp', employee: 'User', unit: 'Ward' },
      dates: 'D/M/YYYY',
      clock: 'swedish',
    });
    expect(gapsOf(draft)).toEqual(['client', 'act']);
    expect(mappingFrom(draft)).toBeUndefined();
  });

  test('takes the words for what was done from the column chosen for them', () => {
    expect(filled().acts).toEqual({ Opened: 'read', Frobbed: null });
    expect(withColumn(filled(), sample, 'act', undefined).acts).toEqual({});
  });

  test('asks which is right where the dates can be read in several ways', () => {
    const both = { ...sample, rows: [['3/9/2026 08:15', 'a', 'b', 'c', 'Opened', '']] };
    const draft = filled(draftOf(both, 'nova'));
    expect(draft.dates).toBeUndefined();
    expect(gapsOf(draft)).toEqual(['dates']);
    expect(mappingFrom({ ...draft, dates: 'M/D/YYYY' })?.dates).toEqual(['M/D/YYYY']);
  });

  test('asks again when the dates are found to stand in another column', () => {
    const columns = ['Timestamp', 'User', 'Pid', 'Did', 'Other'];
    const rows = [['x', 'a', 'b', 'Opened', '13.9.2026']];
    const draft = draftOf({ columns, rows }, 'nova');
    expect(withColumn(draft, { columns, rows }, 'moment', 'Other').dates).toBe('D.M.YYYY');
  });

  test('asks for a name and a time', () => {
    expect(gapsOf(withColumn({ ...filled(), name: ' ', dates: '' }, sample, 'moment', undefined))).toEqual([
      'name',
      'moment',
    ]);
  });

  test('is a mapping that the file says again, whatever was chosen', () => {
    for (const dates of dateFormats) {
      for (const clock of ['swedish', 'utc'] as const) {
        const mapping = mappingFrom({ ...filled(), dates, clock });
        expect(mapping && accepted(parseMapping(formatMapping(mapping)))).toEqual(mapping);
        expect(mapping?.clock).toBe(clock === 'utc' ? 'utc' : undefined);
      }
    }
  });
});

test('the first rows are shown as they will be read, also those that cannot be', () => {
  const mapping = mappingFrom({ ...filled(), dates: 'D/M/YYYY' }) as Mapping;
  const named = { ...mapping, columns: { ...mapping.columns, clientName: 'Whose' } };
  expect(previewOf(sample, named, '')).toMatchObject([
    {
      row: {
        at: '2026-09-13T08:15:00',
        employeeId: 'anna01',
        clientId: '198001019804',
        clientName: 'Örjan; "Ö"',
        act: 'read',
        unit: 'Eken',
      },
    },
    { row: { at: '2026-09-14T22:40:10', act: 'unknown', actText: 'Frobbed' } },
    { fault: 'date-unreadable' },
  ]);
});

test('a stated unit stands on the rows of a log that names none', () => {
  const { columns, ...mapping } = mappingFrom({ ...filled(), dates: 'D/M/YYYY' }) as Mapping;
  const { unit: _, ...others } = columns;
  expect(previewOf(sample, { ...mapping, columns: others }, 'Linden')[0]).toMatchObject({
    row: { unit: 'Linden' },
  });
});
