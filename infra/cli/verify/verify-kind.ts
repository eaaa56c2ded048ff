import { findTrailFaults, formatHistory, type History, type SavedVersion } from '@loggkontroll/core/history';
import type { Refused } from '@loggkontroll/core/result';
import type { Role } from '@loggkontroll/core/organisation';
import { clockDifferenceMs, retrace, type TraceFault } from '@loggkontroll/core/workflow';
import {
  differingColumns,
  type Page,
  type DamagedRecord,
  type RecordVersion,
  type StoredRecord,
  type Summary,
} from '@loggkontroll/sharepoint/records';
import { siftBenign, type Harmless } from './benign.ts';
import { verifiedKind, type CheckedItem, type VerifiedKind } from './checked-item.ts';
import { entryHashes } from './entry-hashes.ts';
import type { RecordFault } from './faults.ts';
import { everyPage, everyRecord, type Everything } from './every-record.ts';
import type { RecordKind } from './record-kind.ts';
import type { Witnesses } from './witnesses.ts';

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

/**
 * Checks every record of a list: chain, versions, seals, what the process would have decided, and columns. Histories are
 * read page by page, and none is kept.
 */
export const verifyKind = async <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  kind: RecordKind<Kept, Command, Event, R>,
  witnesses: Witnesses,
  watching: Watching = nobody,
  where: Everything['where'] = {},
): Promise<VerifiedKind> =>
  verifiedKind(kind.schema.list.name, await checkItems(kind, witnesses, watching, where));

/** As {@link verifyKind}, item by item, of the records that a condition fits. */
export const checkItems = async <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  kind: RecordKind<Kept, Command, Event, R>,
  witnesses: Witnesses,
  watching: Watching,
  where: Everything['where'],
): Promise<readonly CheckedItem[]> => {
  const summaries = await everySummary(kind, where);
  watching.toCheck(summaries.size);
  const items: CheckedItem[] = [];
  for await (const { records, damaged } of everyPage(kind.store, where)) {
    for (const { recordId, itemId, fault } of damaged) {
      const versions = await kind.store.versions(itemId);
      const faults = [unreadable(fault), ...trailFaults(versions, witnesses)];
      const nothing = { labels: [], mentions: [], causes: [], noLongerHeld: [] };
      items.push({ ...nothing, itemId, recordId, faults });
      watching.checked();
    }
    for (const listed of records) {
      const { record, versions, traced, found, causes } = await checked(kind, witnesses, listed, summaries);
      summaries.delete(listed.itemId);
      items.push({
        ...{ itemId: record.itemId, recordId: record.recordId, faults: found, causes },
        hashes: entryHashes(record.history.map(({ hash }) => hash)),
        labels: versions.map(({ label }) => label).reverse(),
        mentions: kind.mentions(record.state),
        noLongerHeld: traced.noLongerHeld,
      });
      watching.checked();
    }
  }
  return items;
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
  where: Everything['where'],
): Promise<Map<number, Summary<string>>> {
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
  const shown: Readonly<Record<string, unknown>> = {
    ...summary,
    Title: summary?.title,
    RecordId: summary?.recordId,
    Status: summary?.status,
  };
  const columns = differingColumns(schema, state, history, shown);
  return columns.length === 0 ? [] : [{ code: 'columns-differ', columns }];
}
