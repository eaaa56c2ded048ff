import type { Act } from '../log/index.ts';
import type { StaffNaming } from '../policy/index.ts';
import type { ExtractRow, Grounds } from './extract-rows.ts';
import { namesSomebody } from './third-persons.ts';

/** What the assessment and the policy say about an extract. */
export interface ExtractChoices {
  /** The client's number as the delivery has it. */
  readonly clientId: string;
  /** ISO dates, both included: what was asked for. */
  readonly from: string;
  readonly to: string;
  readonly staff: StaffNaming;
  /** Accounts of employees who are not to be recognised: told of as employees of their operation. */
  readonly hiddenEmployees: ReadonlySet<string>;
  /**
   * The parts of the record, in the log's own words, that whoever assesses has found fit to be shown. Those that tell of
   * somebody in the log are not shown even so; of people whom the log does not know, only a person can tell.
   */
  readonly shownParts: ReadonlySet<string>;
  /** Whether it says what grounds there were (NPO). */
  readonly groundsShown: boolean;
}

/**
 * Who has read: by name, by role, or as somebody at the operation of the entry. `not-said`: by name, which the log does
 * not have.
 */
export type Reader =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not-said' }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'employee-of' };

/** One occasion that the client reads about. */
export interface ReadableEntry {
  /** Local time to the minute, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  readonly operation:
    | { readonly kind: 'named'; readonly name: string }
    /** The log says that it concerns no unit. */
    | { readonly kind: 'none' }
    | { readonly kind: 'not-said' };
  readonly act: Act;
  /** Which part of the record; absent when the log does not say, or says it in words that are not to be shown. */
  readonly part?: string;
  readonly reader: Reader;
  /** Whose entries belong together, to count people by; never shown. */
  readonly who: number;
  readonly grounds?: Grounds;
}

/** The codes that occur, to be explained in plain words beside the list. */
export interface ExtractLegend {
  readonly acts: readonly Act[];
  readonly grounds: readonly Grounds[];
  readonly readers: readonly Reader['kind'][];
  readonly operations: readonly ReadableEntry['operation']['kind'][];
}

/** What the client reads, before it is put into words: no identity number, no third person, no totals of anybody (R1). */
export interface ReadableExtract {
  readonly from: string;
  readonly to: string;
  /** In the order of time. */
  readonly entries: readonly ReadableEntry[];
  readonly legend: ExtractLegend;
}

/** What was left out, for whoever assesses; not for the client. */
export interface MaskingReport {
  /** Rows of the delivery that are of other clients. */
  readonly rowsOfOthers: number;
  readonly rowsOutsidePeriod: number;
  /** The parts of the record that are not shown, each once, for whoever assesses to look at. */
  readonly maskedParts: readonly string[];
}

const operationOf = ({ unit }: ExtractRow): ReadableEntry['operation'] => {
  if (unit === null) return { kind: 'none' };
  return unit === '' ? { kind: 'not-said' } : { kind: 'named', name: unit };
};

const readerOf = (row: ExtractRow, { staff, hiddenEmployees }: ExtractChoices): Reader => {
  const anonymous = { kind: 'employee-of' } as const;
  if (hiddenEmployees.has(row.employeeId)) return anonymous;
  if (staff === 'name')
    return row.employeeName === '' || row.employeeName === row.employeeId
      ? { kind: 'not-said' }
      : { kind: 'name', name: row.employeeName };
  return staff === 'role' && row.role !== undefined && row.role !== ''
    ? { kind: 'role', role: row.role }
    : anonymous;
};

/** Everybody who may not be told of in words of the log: other clients, and staff who are not told of by name. */
const unspoken = (rows: readonly ExtractRow[], choices: ExtractChoices): Set<string> => {
  const names = new Set<string>();
  for (const row of rows) {
    if (row.clientId !== choices.clientId) names.add(row.clientName).add(row.clientId);
    if (readerOf(row, choices).kind !== 'name') names.add(row.employeeName);
    names.add(row.employeeId);
  }
  return names;
};

const inOrder = <T extends string>(values: Iterable<T>): readonly T[] => [...new Set(values)].sort();

const legendOf = (entries: readonly ReadableEntry[]): ExtractLegend => ({
  acts: inOrder(entries.map(({ act }) => act)),
  grounds: inOrder(entries.flatMap(({ grounds }) => grounds ?? [])),
  readers: inOrder(entries.map(({ reader }) => reader.kind)),
  operations: inOrder(entries.map(({ operation }) => operation.kind)),
});

/**
 * What a client reads about who has read about them: from which operation and when, what kind of act, and by whom as the
 * assessment says; where the policy wants it also what grounds there were, so that they can judge for themselves whether
 * it was justified. What one person did alike within a minute is one entry. Sources: E2; VON (operation and time), NPO.
 */
export const readableExtract = (
  rows: readonly ExtractRow[],
  choices: ExtractChoices,
): { readonly extract: ReadableExtract; readonly report: MaskingReport } => {
  const { clientId, from, to, groundsShown } = choices;
  const own = rows.filter((row) => row.clientId === clientId);
  const asked = own.filter(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
  const tells = namesSomebody(unspoken(rows, choices));
  const seen = new Set<string>();
  const entries: ReadableEntry[] = [];
  const masked = new Set<string>();
  const who = new Map<string, number>();
  for (const row of asked.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) {
    const isShown = row.part !== '' && choices.shownParts.has(row.part) && !tells(row.part);
    if (!isShown && row.part !== '') masked.add(row.part);
    if (!who.has(row.employeeId)) who.set(row.employeeId, who.size);
    const entry: ReadableEntry = {
      at: row.at.slice(0, 16),
      operation: operationOf(row),
      act: row.act,
      ...(isShown ? { part: row.part } : {}),
      reader: readerOf(row, choices),
      who: who.get(row.employeeId) ?? 0,
      ...(groundsShown ? { grounds: row.grounds } : {}),
    };
    const key = JSON.stringify(entry);
    if (seen.has(key)) continue;
    seen.add(key);
    entries.push(entry);
  }
  return {
    extract: { from, to, entries, legend: legendOf(entries) },
    report: {
      rowsOfOthers: rows.length - own.length,
      rowsOutsidePeriod: own.length - asked.length,
      maskedParts: [...masked].sort(),
    },
  };
};
