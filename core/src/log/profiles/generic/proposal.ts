import type { Act } from '../../access.ts';
import { plainName } from '../../text/header.ts';
import { readDate } from '../../text/moment.ts';
import { proposeAct } from './act-proposals.ts';
import { columnWords } from './column-words.ts';
import { dateReader } from './date-format.ts';
import { mappingColumns, mappingVersion, type Mapping, type MappingColumn } from './mapping.ts';

/** A table of which nothing is known: what may be its header, and the first rows under it. */
export interface TableSample {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a mapping for a file might be, for a person to complete and confirm. */
export interface MappingProposal {
  readonly columns: Partial<Readonly<Record<MappingColumn, string>>>;
  /** Columns that nothing was recognised in. */
  readonly others: readonly string[];
  /** Needed columns that nothing was found for. */
  readonly missing: readonly MappingColumn[];
  /** Formats in which every date of the sample can be read, when the usual one is not among them. */
  readonly dates: readonly string[];
  /** The sample's words for what was done; null: for a person to say. */
  readonly acts: Readonly<Record<string, Exclude<Act, 'unknown'> | null>>;
}

const needed: readonly MappingColumn[] = ['employee', 'client', 'unit', 'act'];

const formats = ['D/M/YYYY', 'M/D/YYYY', 'D.M.YYYY', 'D-M-YYYY', 'D/M/YY', 'M/D/YY', 'unix', 'unix-ms'];

/** Proposes a mapping from a file's header and first rows. */
export const proposeMapping = ({ columns, rows }: TableSample): MappingProposal => {
  const found: Partial<Record<MappingColumn, string>> = {};
  const others: string[] = [];
  for (const name of columns) {
    const plain = plainName(name);
    const column = mappingColumns.find((one) => found[one] === undefined && columnWords[one].includes(plain));
    if (column) found[column] = name;
    else if (plain !== '') others.push(name);
  }
  settleMoment(found);
  const valuesOf = (column: MappingColumn): readonly string[] => {
    const at = columns.indexOf(found[column] ?? '');
    return at < 0 ? [] : rows.map((row) => row[at] ?? '').filter((text) => text !== '');
  };
  const dates = valuesOf(found.moment === undefined ? 'date' : 'moment');
  return {
    columns: found,
    others,
    missing: [
      ...(found.moment === undefined && found.date === undefined ? (['moment'] as const) : []),
      ...needed.filter((column) => found[column] === undefined),
    ],
    dates: dates.length === 0 || dates.every((text) => readDate(text)) ? [] : formats.filter(reads(dates)),
    acts: Object.fromEntries([...new Set(valuesOf('act'))].map((word) => [word, proposeAct(word) ?? null])),
  };
};

/** The mapping that a person has completed. `undefined` while something is missing. */
export const mappingOf = (
  name: string,
  { columns, dates, acts }: Pick<MappingProposal, 'columns' | 'dates' | 'acts'>,
): Mapping | undefined => {
  const { employee, client, act, ...rest } = columns;
  if (employee === undefined || client === undefined || act === undefined) return undefined;
  if (rest.moment === undefined && rest.date === undefined) return undefined;
  const known = Object.entries(acts).flatMap(([word, said]) =>
    said === null ? [] : [[word, said] as const],
  );
  return {
    format: 'loggkontroll-mapping',
    version: mappingVersion,
    name,
    columns: { ...rest, employee, client, act },
    ...(dates.length === 0 ? {} : { dates: [...dates] }),
    ...(known.length === 0 ? {} : { acts: Object.fromEntries(known) }),
  };
};

/** A column called `Tid` or `Time` holds the date too when there is no other date. */
const settleMoment = (found: Partial<Record<MappingColumn, string>>): void => {
  if (found.moment !== undefined || found.date !== undefined || found.time === undefined) return;
  found.moment = found.time;
  delete found.time;
};

const reads =
  (dates: readonly string[]) =>
  (format: string): boolean =>
    dates.every((text) => dateReader(format)(text));
