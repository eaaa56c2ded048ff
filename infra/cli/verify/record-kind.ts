import type { Refused } from '@loggkontroll/core/result';
import type { PersonId } from '@loggkontroll/core/organisation';
import {
  caseCommandOf,
  caseDecider,
  caseIdFrom,
  processesFor,
  type Retracing,
} from '@loggkontroll/core/workflow';
import type { Everything } from './every-record.ts';
import type {
  Cases,
  Page,
  RecordPage,
  RecordVersion,
  Register,
  Summary,
} from '@loggkontroll/sharepoint/records';
import {
  authorisations,
  caseRequests,
  cases,
  controls,
  extracts,
  informing,
  orders,
  plans,
  registrations,
  reviews,
  signatures,
  targeted,
  type Projected,
} from '@loggkontroll/sharepoint/schema';

/** A record that another one speaks of; `entry` is the hash of an entry that it must still have. */
export interface Mention {
  readonly list: string;
  readonly recordId: string;
  readonly entry?: string;
}

/** A kind of record with everything that checking its histories takes. */
export interface RecordKind<Kept extends { readonly status: string }, Command, Event, R extends Refused> {
  readonly schema: {
    readonly list: { readonly name: string };
    readonly idOf: (record: Kept) => string;
    readonly titleOf: (record: Kept) => string;
    readonly projections: Readonly<Record<string, { readonly of: (record: Kept) => Projected }>>;
  };
  readonly store: {
    readonly list: (query: Everything) => Promise<RecordPage<Kept, Event>>;
    readonly summaries: (query: Everything) => Promise<Page<Summary<string>>>;
    readonly versions: (itemId: number) => Promise<readonly RecordVersion[]>;
    /** Absent where there is no change log, as in a file. Without a token: only the token from which to begin. */
    readonly changesSince?: (token?: string) => Promise<{
      readonly saved: readonly { readonly itemId: number; readonly recordId: string }[];
      readonly deleted: readonly number[];
      readonly token: string;
    }>;
  };
  /** Whether the bot is the one to make such a record. */
  readonly isDerived: (record: Kept) => boolean;
  /** Which other records a record says exist. */
  readonly mentions: (record: Kept) => readonly Mention[];
  readonly process: Omit<Retracing<{ readonly status: 'none' } | Kept, Command, Event, R>, 'rolesOf'>;
}

/** What is done with each kind of record; the kinds differ in all types. */
export interface KindVisitor<Result> {
  readonly visit: <
    Kept extends { readonly status: string },
    Command,
    Event extends { readonly type: string },
    R extends Refused,
  >(
    kind: RecordKind<Kept, Command, Event, R>,
  ) => Promise<Result>;
}

/** The cases, which lie in the Vault: made by the bot alone. */
export const visitCases = <Result>(store: Cases, { visit }: KindVisitor<Result>): Promise<Result> =>
  visit({
    schema: cases,
    store,
    isDerived: () => true,
    mentions: ({ origin }) => {
      switch (origin.kind) {
        case 'review':
          return [{ list: reviews.list.name, recordId: origin.reviewId }];
        case 'extract':
          return [{ list: extracts.list.name, recordId: origin.extractId }];
        case 'registration':
          return [{ list: registrations.list.name, recordId: origin.registrationId }];
        case 'manager':
          return [];
      }
    },
    process: { decider: caseDecider, commandOf: caseCommandOf },
  });

/** Visits the Register's kinds of record, one after the other. `hasCases`: the cases are visited as well. */
export const visitKinds = async <Result>(
  register: Register,
  headOf: (departmentId: string) => PersonId | undefined,
  { visit }: KindVisitor<Result>,
  hasCases = false,
): Promise<readonly Result[]> => {
  const processes = processesFor(headOf);
  return [
    await visit({
      schema: plans,
      store: register.plans,
      isDerived: () => false,
      mentions: (plan) =>
        [...plan.orders, ...plan.replaced].map(({ orderId }) => ({
          list: orders.list.name,
          recordId: orderId,
        })),
      process: processes.plans,
    }),
    await visit({
      schema: orders,
      store: register.orders,
      isDerived: ({ fromOwnPlan }) => fromOwnPlan === true,
      mentions: ({ planId, replacedBy }) => [
        { list: plans.list.name, recordId: planId },
        ...(replacedBy === undefined ? [] : [{ list: orders.list.name, recordId: replacedBy }]),
      ],
      process: processes.orders,
    }),
    await visit({
      schema: targeted,
      store: register.targeted,
      isDerived: () => false,
      mentions: () => [],
      process: processes.targeted,
    }),
    await visit({
      schema: caseRequests,
      store: register.caseRequests,
      isDerived: () => false,
      mentions: ({ requestId, status, wants, accessId }) => {
        if (accessId !== undefined) return [{ list: authorisations.list.name, recordId: accessId }];
        return hasCases && status === 'opened' && wants === undefined
          ? [{ list: cases.list.name, recordId: caseIdFrom({ requestId }) }]
          : [];
      },
      process: processes.caseRequests,
    }),
    await visit({
      schema: extracts,
      store: register.extracts,
      isDerived: () => false,
      mentions: ({ inquiry }) =>
        inquiry?.kind === 'targeted' ? [{ list: targeted.list.name, recordId: inquiry.recordId }] : [],
      process: processes.extracts,
    }),
    await visit({
      schema: authorisations,
      store: register.authorisations,
      isDerived: ({ scope, occasion }) => scope === 'unit' && occasion === 'log-review',
      mentions: () => [],
      process: processes.authorisations,
    }),
    await visit({
      schema: informing,
      store: register.informing,
      isDerived: () => true,
      mentions: () => [],
      process: processes.informing,
    }),
    await visit({
      schema: reviews,
      store: register.reviews,
      isDerived: () => true,
      mentions: ({ kind, orderId }) => [
        {
          list: { targeted, extract: extracts, order: orders }[kind ?? 'order'].list.name,
          recordId: orderId,
        },
      ],
      process: processes.reviews,
    }),
    await visit({
      schema: registrations,
      store: register.registrations,
      isDerived: ({ reviewId }) => reviewId !== undefined,
      mentions: ({ reviewId }) =>
        reviewId === undefined ? [] : [{ list: reviews.list.name, recordId: reviewId }],
      process: processes.registrations,
    }),
    await visit({
      schema: controls,
      store: register.controls,
      isDerived: () => true,
      mentions: ({ done, withdrawn }) => [
        ...(done === undefined ? [] : [{ list: registrations.list.name, recordId: done.registrationId }]),
        ...(withdrawn === undefined ? [] : [{ list: orders.list.name, recordId: withdrawn.replacedBy }]),
      ],
      process: processes.controls,
    }),
    await visit({
      schema: signatures,
      store: register.signatures,
      isDerived: () => false,
      mentions: ({ signatures: given }) =>
        given.flatMap(({ records }) =>
          records.map(({ controlId, historyHash }) => ({
            list: controls.list.name,
            recordId: controlId,
            entry: historyHash,
          })),
        ),
      process: processes.signatures,
    }),
  ];
};
