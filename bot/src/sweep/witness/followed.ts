import { parseHistory } from '@loggkontroll/core/history';
import type { PersonId } from '@loggkontroll/core/organisation';
import { policyVersionCommandOf, policyVersionDecider } from '@loggkontroll/core/policy-versions';
import type { Refused } from '@loggkontroll/core/result';
import { notAsDecidedIn } from '@loggkontroll/core/witness';
import type { Judging } from '@loggkontroll/core/witness';
import { processesFor, replayKnown } from '@loggkontroll/core/workflow';
import type { Retracing } from '@loggkontroll/core/workflow';
import { differingColumns } from '@loggkontroll/sharepoint/records';
import type { RecordVersion, SavedItem, SavedStretch } from '@loggkontroll/sharepoint/records';
import {
  authorisations,
  caseRequests,
  cases,
  controls,
  extracts,
  informing,
  orders,
  plans,
  policies,
  registrations,
  reviews,
  signatures,
  targeted,
} from '@loggkontroll/sharepoint/schema';
import type { RecordList } from '@loggkontroll/sharepoint/schema';
import type { WitnessedSite } from '@loggkontroll/sharepoint/witness';
import type { Shelf } from '../shelf.ts';
import type { World } from '../world.ts';

/** A list of records that is witnessed. */
export interface Followed {
  /** Its internal name. */
  readonly list: string;
  /** As destructions name its records. */
  readonly kind: string;
  /** The site that its records lie in, whose users save them. */
  readonly site: WitnessedSite;
  /** Where its sightings are kept: in the Register only of what every planner reads (ADR 0016). */
  readonly keptIn: WitnessedSite;
  readonly shelf: Pick<Shelf<unknown, unknown>, 'takeReadings' | 'token' | 'ids'>;
  readonly store: {
    changesSince(token: string): Promise<{
      readonly saved: readonly SavedItem[];
      readonly deleted: readonly number[];
    }>;
    savedAfter(itemId: number, atMost: number): Promise<SavedStretch>;
    versions(itemId: number): Promise<readonly RecordVersion[]>;
  };
  readonly notAsDecided: Judging['notAsDecided'];
  /** Whether the columns say what the history says. */
  readonly showsHistory: (version: Pick<RecordVersion, 'history' | 'columns'>) => boolean;
}

/** A list with the process that writes its records. */
const judgedBy = <
  Kept extends { readonly status: string },
  Command,
  Event extends { readonly type: string },
  R extends Refused,
>(
  schema: RecordList<Kept>,
  process: Omit<Retracing<{ readonly status: 'none' } | Kept, Command, Event, R>, 'rolesOf'>,
): Pick<Followed, 'list' | 'notAsDecided' | 'showsHistory'> => ({
  list: schema.list.name,
  notAsDecided: notAsDecidedIn(process),
  showsHistory: ({ history, columns }) => {
    const read = parseHistory<Event>(history);
    const known = read.ok && columns ? replayKnown(process.decider, read.value) : undefined;
    if (!read.ok || columns === undefined || known?.ok !== true || known.value.status === 'none')
      return false;
    return differingColumns(schema, known.value as Kept, read.value, columns).length === 0;
  },
});

/** Everything that is witnessed. Destructions are not: the bot alone writes them, and seals every entry. */
export const followedBy = (
  { board, register, cases: caseStore, policyVersions }: World,
  headOf: (departmentId: string) => PersonId | undefined,
): readonly Followed[] => {
  const process = processesFor(headOf);
  const open = { site: 'register', keptIn: 'register' } as const;
  const closed = { site: 'register', keptIn: 'vault' } as const;
  return [
    {
      ...{ ...open, kind: 'plan', shelf: board.plans, store: register.plans },
      ...judgedBy(plans, process.plans),
    },
    {
      ...{ ...open, kind: 'order', shelf: board.orders, store: register.orders },
      ...judgedBy(orders, process.orders),
    },
    {
      ...{ ...closed, kind: 'targeted' },
      ...{ shelf: board.targeted, store: register.targeted },
      ...judgedBy(targeted, process.targeted),
    },
    {
      ...{ ...closed, kind: 'case-request' },
      ...{ shelf: board.caseRequests, store: register.caseRequests },
      ...judgedBy(caseRequests, process.caseRequests),
    },
    {
      ...{ ...closed, kind: 'extract' },
      ...{ shelf: board.extracts, store: register.extracts },
      ...judgedBy(extracts, process.extracts),
    },
    {
      ...{ ...open, kind: 'authorisation' },
      ...{ shelf: board.authorisations, store: register.authorisations },
      ...judgedBy(authorisations, process.authorisations),
    },
    {
      ...{ ...open, kind: 'informing' },
      ...{ shelf: board.informing, store: register.informing },
      ...judgedBy(informing, process.informing),
    },
    {
      ...{ ...open, kind: 'review', shelf: board.reviews, store: register.reviews },
      ...judgedBy(reviews, process.reviews),
    },
    {
      ...{ ...open, kind: 'registration' },
      ...{ shelf: board.registrations, store: register.registrations },
      ...judgedBy(registrations, process.registrations),
    },
    {
      ...{ ...open, kind: 'control' },
      ...{ shelf: board.controls, store: register.controls },
      ...judgedBy(controls, process.controls),
    },
    {
      ...{ ...open, kind: 'signature' },
      ...{ shelf: board.signatures, store: register.signatures },
      ...judgedBy(signatures, process.signatures),
    },
    {
      ...{ ...open, kind: 'policy' },
      ...{ shelf: board.policyVersions, store: policyVersions },
      ...judgedBy(policies, { decider: policyVersionDecider, commandOf: policyVersionCommandOf }),
    },
    {
      ...{ site: 'vault', keptIn: 'vault', kind: 'case' },
      ...{ shelf: board.cases, store: caseStore },
      ...judgedBy(cases, process.cases),
    },
  ];
};
