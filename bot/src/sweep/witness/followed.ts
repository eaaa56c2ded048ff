import type { PersonId } from '@loggkontroll/core/organisation';
import { policyVersionCommandOf, policyVersionDecider } from '@loggkontroll/core/policy-versions';
import { notAsDecidedIn } from '@loggkontroll/core/witness';
import type { Judging } from '@loggkontroll/core/witness';
import { processesFor } from '@loggkontroll/core/workflow';
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
}

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
      ...{ ...open, list: plans.list.name, kind: 'plan', shelf: board.plans, store: register.plans },
      notAsDecided: notAsDecidedIn(process.plans),
    },
    {
      ...{ ...open, list: orders.list.name, kind: 'order', shelf: board.orders, store: register.orders },
      notAsDecided: notAsDecidedIn(process.orders),
    },
    {
      ...{ ...closed, list: targeted.list.name, kind: 'targeted' },
      ...{ shelf: board.targeted, store: register.targeted },
      notAsDecided: notAsDecidedIn(process.targeted),
    },
    {
      ...{ ...closed, list: caseRequests.list.name, kind: 'case-request' },
      ...{ shelf: board.caseRequests, store: register.caseRequests },
      notAsDecided: notAsDecidedIn(process.caseRequests),
    },
    {
      ...{ ...closed, list: extracts.list.name, kind: 'extract' },
      ...{ shelf: board.extracts, store: register.extracts },
      notAsDecided: notAsDecidedIn(process.extracts),
    },
    {
      ...{ ...open, list: authorisations.list.name, kind: 'authorisation' },
      ...{ shelf: board.authorisations, store: register.authorisations },
      notAsDecided: notAsDecidedIn(process.authorisations),
    },
    {
      ...{ ...open, list: informing.list.name, kind: 'informing' },
      ...{ shelf: board.informing, store: register.informing },
      notAsDecided: notAsDecidedIn(process.informing),
    },
    {
      ...{ ...open, list: reviews.list.name, kind: 'review', shelf: board.reviews, store: register.reviews },
      notAsDecided: notAsDecidedIn(process.reviews),
    },
    {
      ...{ ...open, list: registrations.list.name, kind: 'registration' },
      ...{ shelf: board.registrations, store: register.registrations },
      notAsDecided: notAsDecidedIn(process.registrations),
    },
    {
      ...{ ...open, list: controls.list.name, kind: 'control' },
      ...{ shelf: board.controls, store: register.controls },
      notAsDecided: notAsDecidedIn(process.controls),
    },
    {
      ...{ ...open, list: signatures.list.name, kind: 'signature' },
      ...{ shelf: board.signatures, store: register.signatures },
      notAsDecided: notAsDecidedIn(process.signatures),
    },
    {
      ...{ ...open, list: policies.list.name, kind: 'policy' },
      ...{ shelf: board.policyVersions, store: policyVersions },
      notAsDecided: notAsDecidedIn({ decider: policyVersionDecider, commandOf: policyVersionCommandOf }),
    },
    {
      ...{ site: 'vault', keptIn: 'vault', list: cases.list.name, kind: 'case' },
      ...{ shelf: board.cases, store: caseStore },
      notAsDecided: notAsDecidedIn(process.cases),
    },
  ];
};
