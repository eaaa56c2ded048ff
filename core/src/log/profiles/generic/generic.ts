import { rowMarks, type RowMark } from '../../access.ts';
import { plainName } from '../../text/header.ts';
import { readDate, type MomentStyle } from '../../text/moment.ts';
import { actsBy, swedishActOf } from '../act-words.ts';
import type { LogProfile } from '../profile.ts';
import type { LogColumn } from '../table/columns.ts';
import { columnNames, type TableLog } from '../table/table-log.ts';
import { tableProfile } from '../table/table-profile.ts';
import { dateReader } from './date-format.ts';
import type { Mapping } from './mapping.ts';

/**
 * The profile of a system that a mapping describes: its log is a table, in text or a workbook. What the mapping names
 * of R5's demands the file must have; words it does not translate are understood if they are the usual Swedish ones.
 */
export const genericProfile = (mapping: Mapping): LogProfile => {
  const profile = tableProfile(tableOf(mapping));
  const { unit } = mapping;
  return {
    ...profile,
    recognise: (head, stated = {}) =>
      profile.recognise(head, unit === undefined ? stated : { unit, ...stated }),
    open: (sink, stated = {}) => profile.open(sink, unit === undefined ? stated : { unit, ...stated }),
  };
};

const tableOf = (mapping: Mapping): TableLog => {
  const marks = markColumns(mapping);
  const own = [
    ...Object.entries(mapping.columns),
    ...marks.map(({ mark, column }) => [mark, column] as const),
  ] as [LogColumn, string][];
  const expected = own
    .map(([column]) => column)
    .filter((column) => !demanded.includes(column) && !timely.includes(column));
  const actOf = actsBy(Object.entries(mapping.acts ?? {}).map(([word, act]) => [plain(word), act]));
  return {
    name: 'generic',
    names: columnNames(Object.fromEntries(own.map(([column, title]) => [column, [plainName(title)]]))),
    titles: { unit: 'Enhet', ...Object.fromEntries(own) },
    demanded,
    expected,
    part: ['part'],
    moments: momentsOf(mapping),
    actOf: (text) => {
      const act = actOf(text);
      return act === 'unknown' ? swedishActOf(text) : act;
    },
    unitOf: unitReader(mapping),
    says: Object.fromEntries(
      marks.map(({ mark, words }) => [mark, (text: string) => words.has(plain(text))]),
    ),
  };
};

const demanded: readonly LogColumn[] = ['employee', 'client', 'unit', 'act'];
const timely: readonly LogColumn[] = ['moment', 'date', 'time'];

const plain = (text: string): string => text.trim().toLowerCase().normalize('NFC');

const momentsOf = ({ dates = [], clock }: Mapping): MomentStyle => {
  const readers = [...dates.map(dateReader), readDate];
  return {
    readDate: (text) => {
      for (const read of readers) {
        const date = read(text);
        if (date) return date;
      }
      return undefined;
    },
    offset: clock === 'utc' ? 0 : undefined,
  };
};

const unitReader = ({ units = {} }: Mapping): ((text: string) => string | null) => {
  const known = new Map(Object.entries(units).map(([word, unit]) => [plain(word), unit]));
  return (text) => {
    const unit = known.get(plain(text));
    return unit === undefined ? text : unit;
  };
};

const markColumns = ({
  marks = [],
}: Mapping): readonly {
  readonly mark: RowMark;
  readonly column: string;
  readonly words: ReadonlySet<string>;
}[] =>
  marks.flatMap(({ column, values }) =>
    rowMarks.flatMap((mark) => {
      const words = Object.entries(values).flatMap(([word, says]) => (says === mark ? [plain(word)] : []));
      return words.length === 0 ? [] : [{ mark, column, words: new Set(words) }];
    }),
  );
