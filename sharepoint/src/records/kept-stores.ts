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
import type { KeptKind, KeptRecord, StandingRecord } from '@loggkontroll/core/retention';
import type { Disposed } from '../connection/dispose.ts';
import type { Condition } from '../connection/filter.ts';
import type { Plan } from '../schema/index.ts';
import type { Cases } from './open-cases.ts';
import type { Register } from './open-register.ts';
import type { RecordPage } from './record-store.ts';

/** An item of a record that a time is kept for. */
export interface KeptItem {
  readonly itemId: number;
  readonly record: KeptRecord;
  /** Of a plan alone, which names populations. */
  readonly plan?: Plan;
}

/** Some items of one kind; of those that cannot be read there are the ids. */
export interface KeptPage {
  readonly items: readonly KeptItem[];
  readonly damaged: readonly string[];
  readonly more?: () => Promise<KeptPage>;
}

/** The list of one kind of record that a time is kept for. */
export interface KeptStore {
  /** Every item of a record, also of one that was made twice. One request a page. */
  page(where: Readonly<Record<string, Condition>>, pageSize: number): Promise<KeptPage>;
  /** As a record store does. */
  destroy(itemId: number, now: string): Promise<Disposed>;
}

interface Readable<Kept, Event> {
  list(query: {
    readonly where: Readonly<Record<string, Condition>>;
    readonly pageSize: number;
    readonly everyItem: true;
  }): Promise<RecordPage<Kept, Event>>;
  destroy(itemId: number, now: string): Promise<Disposed>;
}

const keptStore = <Kept, Event>(
  store: Readable<Kept, Event>,
  keptOf: (record: StandingRecord<Kept>) => KeptRecord,
  planOf: (state: Kept) => { readonly plan?: Plan } = () => ({}),
): KeptStore => {
  const toPage = ({ records, damaged, more }: RecordPage<Kept, Event>): KeptPage => ({
    items: records.map(({ recordId, itemId, state, history }) => ({
      itemId,
      record: keptOf({ recordId, state, history }),
      ...planOf(state),
    })),
    damaged: damaged.map(({ recordId }) => recordId),
    ...(more && { more: async () => toPage(await more()) }),
  });
  return {
    page: async (where, pageSize) => toPage(await store.list({ where, pageSize, everyItem: true })),
    destroy: (itemId, now) => store.destroy(itemId, now),
  };
};

/** The lists of everything that a time is kept for, with the rights of whoever opened them. Cases are read first. */
export const keptStores = (register: Register, cases: Cases): Readonly<Record<KeptKind, KeptStore>> => ({
  case: keptStore(cases, keptCase),
  plan: keptStore(register.plans, keptPlan, (plan: Plan) => ({ plan })),
  order: keptStore(register.orders, keptOrder),
  targeted: keptStore(register.targeted, keptTargeted),
  extract: keptStore(register.extracts, keptExtract),
  authorisation: keptStore(register.authorisations, keptAuthorisation),
  informing: keptStore(register.informing, keptInforming),
  'case-request': keptStore(register.caseRequests, keptCaseRequest),
  review: keptStore(register.reviews, keptReview),
  registration: keptStore(register.registrations, keptRegistration),
  control: keptStore(register.controls, keptControl),
  signature: keptStore(register.signatures, keptSignature),
});
