import { findTrailFaults, formatHistory, type History, type SavedVersion } from '@loggkontroll/core/history';
import type { Refused } from '@loggkontroll/core/result';
import type { Role } from '@loggkontroll/core/organisation';
import { clockDifferenceMs, retrace, type TraceFault } from '@loggkontroll/core/workflow';
import {
  columnsOf,
  type Page,
  type DamagedRecord,
  type RecordVersion,
  type StoredRecord,
  type Summary,
} from '@loggkontroll/sharepoint/records';
import { siftBenign, type Harmless } from './benign.ts';
import type { FaultyRecord, RecordFault, Remark } from './faults.ts';
import { everyRecord, type Everything } from './every-record.ts';
import type { Mention, RecordKind } from './record-kind.ts';
import type { Witnesses } from './witnesses.ts';

/** What the records of one list turn out to be. */
export interface VerifiedKind {
  readonly list: string;
  readonly records: number;
  readonly entries: number;
  /** The hashes of each readable record's entries, by record id. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The labels of each record's versions that were read, by record id. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who speaks of which other record. */
  readonly mentions: readonly (Mention & { readonly saidBy: string })[];
  readonly faulty: readonly FaultyRecord[];
  readonly remarks: readonly Remark[];
  readonly harmless: readonly HarmlessRecord[];
}

/** A record with what has an innocent cause in it. */
interface HarmlessRecord {
  readonly list: string;
  readonly recordId: string;
  readonly causes: readonly Harmless[];
}

const unreadable = (fault: DamagedRecord['fault']): RecordFault =>
  fault.code === 'history-event-unknown'
    ? { code: 'record-newer', n: fault.n }
    : { code: 'record-damaged', fault };

const everyRole: readonly Role[] = [
  'planner',
  'log-administrator',
  'unit-manager',
  'department-head',
  'administrator',
];

/** Is told how many records there are to check, and of each that has been. */
export interface Watching {
  readonly toCheck: (records: number) => void;
  readonly checked: () => void;
}

const nobody: Watching = { toCheck: () => undefined, checked: () => undefined };

/** Checks every record of a list: chain, versions, seals, what the process would have decided, and columns. */
export const verifyKind = async <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  kind: RecordKind<Kept, Command, Event, R>,
  witnesses: Witnesses,
  watching: Watching = nobody,
): Promise<VerifiedKind> => {
  const { records, damaged } = await everyRecord(kind.store);
  watching.toCheck(records.length);
  const summaries = await everySummary(kind);
  const list = kind.schema.list.name;
  const hashes = new Map<string, ReadonlySet<string>>();
  const labels = new Map<string, ReadonlySet<string>>();
  const mentions: (Mention & { readonly saidBy: string })[] = [];
  const faulty: FaultyRecord[] = [];
  const remarks: Remark[] = [];
  const harmless: HarmlessRecord[] = [];
  for (const { recordId, itemId, fault } of damaged) {
    const faults = trailFaults(await kind.store.versions(itemId), witnesses);
    faulty.push({ list, recordId, faults: [unreadable(fault), ...faults] });
  }
  for (const listed of records) {
    const { recordId } = listed;
    const { record, versions, traced, found, causes } = await checked(kind, witnesses, listed, summaries);
    remarks.push(
      ...traced.noLongerHeld.map((n) => ({ code: 'role-no-longer-held' as const, list, recordId, n })),
    );
    if (causes.length > 0) harmless.push({ list, recordId, causes });
    const faults: readonly RecordFault[] = [
      ...(hashes.has(recordId) ? [{ code: 'record-twice' } as const] : []),
      ...found,
    ];
    if (faults.length > 0) faulty.push({ list, recordId, faults });
    hashes.set(recordId, new Set(record.history.map(({ hash }) => hash)));
    labels.set(recordId, new Set(versions.map(({ label }) => label)));
    mentions.push(...kind.mentions(record.state).map((mention) => ({ ...mention, saidBy: recordId })));
    watching.checked();
  }
  const entries = records.reduce((sum, { history }) => sum + history.length, 0);
  return {
    list,
    records: records.length + damaged.length,
    entries,
    hashes,
    labels,
    mentions,
    faulty,
    remarks,
    harmless,
  };
};

interface Checked<Kept, Event> {
  readonly record: StoredRecord<Kept, Event>;
  readonly versions: readonly RecordVersion[];
  readonly traced: ReturnType<typeof tracedWithRoles>;
  readonly found: readonly RecordFault[];
  readonly causes: readonly Harmless[];
}

/** Everything that contradicts one record; its versions are read now. */
const check = async <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  kind: RecordKind<Kept, Command, Event, R>,
  witnesses: Witnesses,
  record: StoredRecord<Kept, Event>,
  summary: Summary<string> | undefined,
): Promise<Checked<Kept, Event>> => {
  const versions = await kind.store.versions(record.itemId);
  const traced = tracedWithRoles(kind, record.history, witnesses);
  const found = [
    ...newestVersionFaults(versions, record.history),
    ...trailFaults(versions, witnesses),
    ...traced.faults,
    ...madeByHand(kind.isDerived(record.state), record.history),
    ...columnFaults(kind, record, summary),
  ];
  const { faults, harmless } = siftBenign(found, versions, witnesses.editorOf);
  return { record, versions, traced, found: faults, causes: harmless };
};

/** A record that is saved while it is read contradicts its versions: one that seems wrong is read again, as it is by then. */
const checked = async <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  kind: RecordKind<Kept, Command, Event, R>,
  witnesses: Witnesses,
  listed: StoredRecord<Kept, Event>,
  summaries: ReadonlyMap<number, Summary<string>>,
): Promise<Checked<Kept, Event>> => {
  const first = await check(kind, witnesses, listed, summaries.get(listed.itemId));
  if (first.found.length === 0) return first;
  const where = { RecordId: listed.recordId };
  const { records } = await everyRecord({ list: () => kind.store.list({ where, everyItem: true }) });
  const now = records.find(({ itemId }) => itemId === listed.itemId);
  if (now === undefined) return first;
  return check(kind, witnesses, now, (await everySummary(kind, where)).get(now.itemId));
};

async function everySummary(
  kind: {
    readonly store: {
      readonly summaries: (query: Everything) => Promise<Page<Summary<string>>>;
    };
  },
  where: Everything['where'] = {},
): Promise<ReadonlyMap<number, Summary<string>>> {
  const found = new Map<number, Summary<string>>();
  let page: Page<Summary<string>> | undefined = await kind.store.summaries({ where, everyItem: true });
  while (page !== undefined) {
    for (const summary of page.items) found.set(summary.itemId, summary);
    page = await page.more?.();
  }
  return found;
}

function trailFaults(
  newestFirst: readonly RecordVersion[],
  { editorOf, standingOf }: Witnesses,
): readonly RecordFault[] {
  const versions: readonly SavedVersion[] = newestFirst
    .map(({ label, at, editor, history }) => ({ label, at, editor: editorOf(editor.siteUserId), history }))
    .reverse();
  return findTrailFaults(versions, { standingOf, toleranceMs: clockDifferenceMs });
}

function newestVersionFaults(
  newestFirst: readonly RecordVersion[],
  history: History<unknown>,
): readonly RecordFault[] {
  const [newest] = newestFirst;
  if (newest === undefined) return [];
  const same = newest.history.replaceAll('\r', '').trim() === formatHistory(history);
  return same ? [] : [{ code: 'newest-version-differs' }];
}

/** Faults that vanish when everybody has every role are about roles since lost, and said apart. */
function tracedWithRoles<Kept extends { readonly status: string }, Command, Event, R extends Refused>(
  { process }: RecordKind<Kept, Command, Event, R>,
  history: History<Event>,
  { rolesOf }: Witnesses,
): { readonly faults: readonly TraceFault[]; readonly noLongerHeld: readonly number[] } {
  const strict = retrace({ ...process, rolesOf }, history);
  if (strict.length === 0) return { faults: [], noLongerHeld: [] };
  const faults = retrace({ ...process, rolesOf: () => everyRole }, history);
  const stillWrong = new Set(faults.map(({ n }) => n));
  return { faults, noLongerHeld: strict.map(({ n }) => n).filter((n) => !stillWrong.has(n)) };
}

/** What the bot derives it trusts by its id, so nobody else may have put it there. */
function madeByHand(isDerived: boolean, [first]: History<unknown>): readonly RecordFault[] {
  return isDerived && first !== undefined && first.by !== 'bot'
    ? [{ code: 'derived-by-hand', by: first.by }]
    : [];
}

function columnFaults<Kept extends { readonly status: string }, Command, Event, R extends Refused>(
  { schema }: RecordKind<Kept, Command, Event, R>,
  { state, history }: StoredRecord<Kept, Event>,
  summary: Summary<string> | undefined,
): readonly RecordFault[] {
  const { History: _, ...wanted } = columnsOf(schema, state, history);
  const shown: Readonly<Record<string, unknown>> = {
    ...summary,
    Title: summary?.title,
    RecordId: summary?.recordId,
    Status: summary?.status,
  };
  const columns = Object.entries(wanted)
    .filter(([name, value]) => (shown[name] ?? '') !== (value ?? ''))
    .map(([name]) => name);
  return columns.length === 0 ? [] : [{ code: 'columns-differ', columns }];
}
