import type { DamagedRecord, RecordPage, StoredRecord } from '@loggkontroll/sharepoint/records';

/** The query without conditions, or for one record; for the second item of a record as well. */
export interface Everything {
  readonly where: { readonly RecordId?: string | readonly string[] };
  readonly everyItem: true;
}

/** A store as far as reading all of it goes. */
export interface Readable<Kept, Event> {
  readonly list: (query: Everything) => Promise<RecordPage<Kept, Event>>;
}

/** The records of a store that a condition fits, page by page. */
export const everyPage = async function* <Kept, Event>(
  store: Readable<Kept, Event>,
  where: Everything['where'] = {},
): AsyncGenerator<RecordPage<Kept, Event>> {
  let page: RecordPage<Kept, Event> | undefined = await store.list({ where, everyItem: true });
  while (page !== undefined) {
    yield page;
    page = await page.more?.();
  }
};

/** All records of a store, at once. */
export const everyRecord = async <Kept, Event>(
  store: Readable<Kept, Event>,
): Promise<{
  readonly records: readonly StoredRecord<Kept, Event>[];
  readonly damaged: readonly DamagedRecord[];
}> => {
  const records: StoredRecord<Kept, Event>[] = [];
  const damaged: DamagedRecord[] = [];
  for await (const page of everyPage(store)) {
    records.push(...page.records);
    damaged.push(...page.damaged);
  }
  return { records, damaged };
};
