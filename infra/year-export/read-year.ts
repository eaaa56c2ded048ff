import { formatHistory } from '@loggkontroll/core/history';
import type { Refused } from '@loggkontroll/core/result';
import type { PlanState } from '@loggkontroll/core/workflow';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { applicationEditors, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { openDestructions, openRegister } from '@loggkontroll/sharepoint/records';
import type { RecordVersion } from '@loggkontroll/sharepoint/records';
import { openSettings, publicKeyKey } from '@loggkontroll/sharepoint/settings';
import { openWitnessList } from '@loggkontroll/sharepoint/witness';
import { everyRecord } from '../cli/verify/every-record.ts';
import type { Everything } from '../cli/verify/every-record.ts';
import { visitDestructions } from '../cli/verify/visit-destructions.ts';
import { visitKinds } from '../cli/verify/record-kind.ts';
import type { RecordKind } from '../cli/verify/record-kind.ts';
import { shortHistory } from './stores-of-file.ts';
import { readWitness } from './read-witness.ts';
import { destructionsList } from './year-file.ts';
import type { exportedLists, ExportedRecord, YearFile } from './year-file.ts';

type Where = Readonly<Record<string, string | readonly string[] | { readonly startsWith: string }>>;

/** Which records of a list belong to a year. Lists that are not here hold inquiries, or nothing that an inspector checks. */
const ofYear = (year: string): Readonly<Record<(typeof exportedLists)[number], Where>> => ({
  Plans: { Period: { startsWith: year } },
  Orders: { Period: { startsWith: year } },
  Reviews: { Period: { startsWith: year } },
  Registrations: { Period: { startsWith: year } },
  Authorisations: { DoneBy: { startsWith: year } },
  Informing: { Year: year },
  Controls: { Year: year },
  Signatures: { Year: year },
});

type EditorOf = (siteUserId: number) => string | undefined;

const rowOf = (
  { recordId, itemId, history }: Pick<ExportedRecord, 'recordId' | 'itemId' | 'history'>,
  columns: Readonly<Record<string, unknown>>,
  versions: readonly RecordVersion[],
  editorOf: EditorOf,
): ExportedRecord => ({
  ...{ recordId, itemId, history },
  columns: Object.fromEntries(
    Object.entries(columns).filter(
      (column): column is [string, string | number] =>
        typeof column[1] === 'string' || typeof column[1] === 'number',
    ),
  ),
  versions: versions.map(({ label, at, editor: { siteUserId }, history: text }) => {
    const editor = editorOf(siteUserId);
    return { label, at, ...(editor !== undefined && { editor }), history: shortHistory(text, history) };
  }),
});

interface ReadList {
  readonly list: string;
  readonly rows: readonly ExportedRecord[];
  readonly states: readonly unknown[];
}

/** Reads one list's records of the year, those that are damaged too, as their newest version has them. */
const readList = async <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  { schema, store }: RecordKind<Kept, Command, Event, R>,
  where: Where | undefined,
  editorOf: EditorOf,
): Promise<ReadList> => {
  const list = schema.list.name;
  if (where === undefined) return { list, rows: [], states: [] };
  const asked = { where, everyItem: true } as unknown as Everything;
  const { records, damaged } = await everyRecord({ list: () => store.list(asked) });
  const shown = new Map<number, Readonly<Record<string, unknown>>>();
  let page: Awaited<ReturnType<typeof store.summaries>> | undefined = await store.summaries(asked);
  while (page !== undefined) {
    for (const { recordId, itemId, title, status, ...columns } of page.items)
      shown.set(itemId, { ...columns, RecordId: recordId, Title: title, Status: status });
    page = await page.more?.();
  }
  const rows: ExportedRecord[] = [];
  for (const { recordId, itemId, history } of records)
    rows.push(
      rowOf(
        { recordId, itemId, history: formatHistory(history) },
        shown.get(itemId) ?? {},
        await store.versions(itemId),
        editorOf,
      ),
    );
  for (const { recordId, itemId } of damaged) {
    const versions = await store.versions(itemId);
    const history = (versions[0]?.history ?? '').replaceAll('\r', '').trim();
    rows.push(rowOf({ recordId, itemId, history }, shown.get(itemId) ?? {}, versions, editorOf));
  }
  return { list, rows, states: records.map(({ state }) => state) };
};

type Plan = Exclude<PlanState, { readonly status: 'none' }>;

const populationsOf = async (connection: Connection, plans: readonly Plan[]) => {
  const populations = openPopulations(connection);
  const found: Record<string, string> = {};
  for (const { committed } of plans.flatMap(({ attempts }) => attempts)) {
    const text = await populations.read(committed.populationHash, committed.plannedBy);
    if (text.ok) found[committed.populationHash] = text.value;
  }
  return found;
};

/** Reads a year of the Register; `botId` is the bot's client id, in lower case. A request a record for its versions. */
export const readYear = async (
  connection: Connection,
  { year, madeAt, botId }: { readonly year: number; readonly madeAt: string; readonly botId: string },
): Promise<YearFile> => {
  const organisation = openOrganisation(connection);
  const [editors, applications, departments, keys] = await Promise.all([
    organisation.editors(),
    applicationEditors(connection),
    organisation.departments(),
    openSettings(connection).all(publicKeyKey('')),
  ]);
  const editorOf: EditorOf = (id) => (applications.get(id) === botId ? 'bot' : editors.get(id));
  const heads = Object.fromEntries(departments.map(({ departmentId, headId }) => [departmentId, headId]));
  const wanted: Readonly<Record<string, Where>> = ofYear(String(year));
  const lists = await visitKinds<ReadList>(openRegister(connection), (departmentId) => heads[departmentId], {
    visit: (kind) => readList(kind, wanted[kind.schema.list.name], editorOf),
  });
  const ofYears = [year - 1, year, year + 1].map(String);
  const destroyed = await visitDestructions<ReadList>(openDestructions(connection), {
    visit: (kind) => readList(kind, { Year: ofYears }, editorOf),
  });
  const plans = (lists.find(({ list }) => list === 'Plans')?.states ?? []) as readonly Plan[];
  const records = Object.fromEntries(
    lists.filter(({ list }) => list in wanted).map(({ list, rows }) => [list, rows]),
  );
  const witness = await readWitness(openWitnessList(connection.register), { year, madeAt, records });
  return {
    ...{ format: 'loggkontroll-year', formatVersion: 1, year, madeAt },
    records: { ...records, [destructionsList]: destroyed.rows },
    ...(witness !== undefined && { witness }),
    populations: await populationsOf(connection, plans),
    keys: Object.fromEntries(keys.map(({ key, value }) => [key.slice(publicKeyKey('').length), value])),
    heads,
    departments: Object.fromEntries(departments.map(({ departmentId, name }) => [departmentId, name])),
  };
};
