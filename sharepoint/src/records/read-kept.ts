import type { KeptKind, KeptRecord, RecordRef } from '@loggkontroll/core/retention';
import type { Plan } from '../schema/index.ts';
import { keptStores } from './kept-stores.ts';
import type { KeptPage } from './kept-stores.ts';
import type { Cases } from './open-cases.ts';
import type { Register } from './open-register.ts';

/** Everything that a time is kept for, as it is now. */
export interface KeptReading {
  /** Each record once, also where it has a second item. */
  readonly records: readonly KeptRecord[];
  readonly damaged: ReadonlySet<RecordRef>;
  /** The plans, which name populations. */
  readonly plans: ReadonlyMap<RecordRef, Plan>;
}

const pageSize = 1000;

/** Reads every record of the Register and every case, page by page. The bot's, or an administrator's. */
export const readKept = async (register: Register, cases: Cases): Promise<KeptReading> => {
  const records = new Map<RecordRef, KeptRecord>();
  const damaged = new Set<RecordRef>();
  const plans = new Map<RecordRef, Plan>();
  const stores = keptStores(register, cases);
  for (const kind of Object.keys(stores) as KeptKind[]) {
    let page: KeptPage | undefined = await stores[kind].page({}, pageSize);
    while (page !== undefined) {
      for (const { record, plan } of page.items) {
        if (records.has(record.ref)) continue;
        records.set(record.ref, record);
        if (plan !== undefined) plans.set(record.ref, plan);
      }
      for (const recordId of page.damaged) damaged.add(`${kind}/${recordId}`);
      page = await page.more?.();
    }
  }
  return { records: [...records.values()], damaged, plans };
};
