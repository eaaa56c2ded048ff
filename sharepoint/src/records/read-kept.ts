import {
  keptAuthorisation,
  keptCase,
  keptCaseRequest,
  keptControl,
  keptExtract,
  keptInforming,
  keptOrder,
  keptPlan,
  keptRegistration,
  keptReview,
  keptSignature,
  keptTargeted,
} from '@loggkontroll/core/retention';
import type { KeptKind, KeptRecord, RecordRef, StandingRecord } from '@loggkontroll/core/retention';
import type { Disposed } from '../connection/dispose.ts';
import type { Plan } from '../schema/index.ts';
import type { Cases } from './open-cases.ts';
import type { Register } from './open-register.ts';
import type { RecordPage } from './record-store.ts';

/** Everything that a time is kept for, as it is now. */
export interface KeptItems {
  /** Each record once, also where it has a second item. */
  readonly records: readonly KeptRecord[];
  readonly damaged: ReadonlySet<RecordRef>;
  /** What takes each item of a record away. */
  readonly destroyers: ReadonlyMap<RecordRef, readonly ((now: string) => Promise<Disposed>)[]>;
  /** The plans, which name populations. */
  readonly plans: ReadonlyMap<RecordRef, Plan>;
}

interface Readable<Kept, Event> {
  list(query: {
    readonly where: Readonly<Record<string, never>>;
    readonly pageSize: number;
    readonly everyItem: true;
  }): Promise<RecordPage<Kept, Event>>;
  destroy(itemId: number, now: string): Promise<Disposed>;
}

const pageSize = 1000;

/** Reads every record of the Register and every case, page by page. The bot's, or an administrator's. */
export const readKept = async (register: Register, cases: Cases): Promise<KeptItems> => {
  const records: KeptRecord[] = [];
  const damaged = new Set<RecordRef>();
  const destroyers = new Map<RecordRef, ((now: string) => Promise<Disposed>)[]>();
  const plans = new Map<RecordRef, Plan>();
  const take = async <Kept, Event>(
    kind: KeptKind,
    store: Readable<Kept, Event>,
    keptOf: (record: StandingRecord<Kept>) => KeptRecord,
  ): Promise<void> => {
    let page: RecordPage<Kept, Event> | undefined = await store.list({
      where: {},
      pageSize,
      everyItem: true,
    });
    while (page !== undefined) {
      for (const { recordId, itemId, state, history } of page.records) {
        const destroyer = (now: string): Promise<Disposed> => store.destroy(itemId, now);
        const known = destroyers.get(`${kind}/${recordId}`);
        known?.push(destroyer);
        if (known !== undefined) continue;
        records.push(keptOf({ recordId, state, history }));
        destroyers.set(`${kind}/${recordId}`, [destroyer]);
      }
      for (const { recordId } of page.damaged) damaged.add(`${kind}/${recordId}`);
      page = await page.more?.();
    }
  };
  await take('case', cases, keptCase);
  await take('plan', register.plans, (record: StandingRecord<Plan>) => {
    plans.set(`plan/${record.recordId}`, record.state);
    return keptPlan(record);
  });
  await take('order', register.orders, keptOrder);
  await take('targeted', register.targeted, keptTargeted);
  await take('extract', register.extracts, keptExtract);
  await take('authorisation', register.authorisations, keptAuthorisation);
  await take('informing', register.informing, keptInforming);
  await take('case-request', register.caseRequests, keptCaseRequest);
  await take('review', register.reviews, keptReview);
  await take('registration', register.registrations, keptRegistration);
  await take('control', register.controls, keptControl);
  await take('signature', register.signatures, keptSignature);
  return { records, damaged, destroyers, plans };
};
