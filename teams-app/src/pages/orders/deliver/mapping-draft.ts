import { mappingOf, proposeMapping } from '@loggkontroll/core/log';
import type { Mapping, MappingColumn, MappingProposal, TableSample } from '@loggkontroll/core/log';

/** Ways to write dates that can be chosen; an empty one is the usual, `2026-09-03`. */
export const dateFormats = [
  '',
  ...['D/M/YYYY', 'M/D/YYYY', 'D.M.YYYY', 'D-M-YYYY', 'D/M/YY', 'M/D/YY', 'unix', 'unix-ms'],
] as const;

/** A mapping in the making. */
export interface MappingDraft {
  readonly name: string;
  readonly columns: MappingProposal['columns'];
  /** One of `dateFormats`; undefined while the sample fits several and nobody has said which. */
  readonly dates: string | undefined;
  readonly clock: 'swedish' | 'utc';
  readonly acts: MappingProposal['acts'];
}

/** What must be chosen before a mapping can be used. */
export type MappingGap = MappingColumn | 'dates' | 'name';

const settledDates = ({ dates }: MappingProposal): string | undefined =>
  dates.length > 1 ? undefined : (dates[0] ?? '');

/** The column of a sample alone, under a name by which it is known. */
const alone = ({ columns, rows }: TableSample, column: string | undefined, name: string): TableSample => {
  const at = columns.indexOf(column ?? '');
  return { columns: [name], rows: at < 0 ? [] : rows.map((row) => [row[at] ?? '']) };
};

/** What a file's header and first rows suggest. */
export const draftOf = (sample: TableSample, name: string): MappingDraft => {
  const proposal = proposeMapping(sample);
  const { columns, acts } = proposal;
  return { name, columns, acts, dates: settledDates(proposal), clock: 'swedish' };
};

/** With another column for something, or none; what follows from the column's values follows again. */
export const withColumn = (
  draft: MappingDraft,
  sample: TableSample,
  column: MappingColumn,
  title: string | undefined,
): MappingDraft => {
  const { [column]: _, ...others } = draft.columns;
  const columns: MappingDraft['columns'] = title === undefined ? others : { ...others, [column]: title };
  const next = { ...draft, columns };
  if (column === 'act') return { ...next, acts: proposeMapping(alone(sample, title, 'act')).acts };
  if (column !== 'moment' && column !== 'date') return next;
  const dated = columns.moment ?? columns.date;
  return { ...next, dates: settledDates(proposeMapping(alone(sample, dated, 'date'))) };
};

const required: readonly MappingColumn[] = ['employee', 'client', 'act'];

/** What is still to be chosen, in the order of the form. The unit may be stated beside the log. */
export const gapsOf = ({ name, columns, dates }: MappingDraft): readonly MappingGap[] => [
  ...(name.trim() === '' ? (['name'] as const) : []),
  ...(columns.moment === undefined && columns.date === undefined ? (['moment'] as const) : []),
  ...required.filter((column) => columns[column] === undefined),
  ...(dates === undefined ? (['dates'] as const) : []),
];

/** The mapping that has been chosen; undefined while something is to be chosen. */
export const mappingFrom = (draft: MappingDraft): Mapping | undefined => {
  if (gapsOf(draft).length > 0) return undefined;
  const { name, columns, dates = '', acts, clock } = draft;
  const mapping = mappingOf(name.trim(), { columns, acts, dates: dates === '' ? [] : [dates] });
  return mapping && { ...mapping, ...(clock === 'utc' ? { clock } : {}) };
};
