import type { Branch, PersonId } from '@loggkontroll/core/organisation';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { BranchRule, Policy } from '@loggkontroll/core/policy';
import type { OrderCommand, OrderFacts, OrderWishes } from '@loggkontroll/core/workflow';
import type { OrganisationData } from '@loggkontroll/sharepoint/organisation';
import { elevenInUnit1, manyUnits } from '../sharepoint/larger-municipality.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';

/** What is ordered in a branch. */
export interface OrdersOfBranch {
  readonly branch: Branch;
  readonly orders: number;
  /** How many employees each order is of. */
  readonly employees: number;
  /** What an order of a unit with this manager says; of who attests also that nobody does. */
  readonly facts: (manager: PersonId) => Partial<OrderFacts>;
}

/** How the systematic review of a routine is walked. */
export interface Routine {
  readonly name: string;
  readonly policy: Policy;
  readonly municipality: OrganisationData;
  /** What 5 October is in, and how many such a year has. */
  readonly period: string;
  readonly timesAYear: number;
  /** What the card says that tells whoever plans, on 5 October. */
  readonly reminder: 'Dags att planera loggkontrollen' | 'Försenat: planera perioden';
  /** Who plans and orders in these tests. */
  readonly who: Who;
  /** Among which units is drawn. */
  readonly units: readonly string[];
  /** Of which departments it is noted that their period is planned; none where one plan is for all. */
  readonly departments: readonly string[];
  readonly ordered: readonly OrdersOfBranch[];
  readonly wishes: OrderWishes;
  /** Who draws the days, told by which card, and somebody who may not; of stated dates nobody does. */
  readonly draws:
    { readonly card: string; readonly by: Who; readonly notBy: Who; readonly refused: string } | undefined;
  /** Who takes the log out. */
  readonly takes: Who;
  /** What is done before the log can be delivered, and what is refused until then. */
  readonly before: readonly { readonly by: Who; readonly refused: string; readonly command: OrderCommand }[];
  /** To whom the control is reported. */
  readonly reported: Who | undefined;
}

const shipped = (id: string): Policy => shippedPolicies[id] as Policy;

const ofUnit1 = { municipality: elevenInUnit1, units: ['unit-1'], departments: ['housing'] } as const;

const window = (by: Who): Routine['draws'] => ({
  ...{ card: 'Lotta vilket dygn som granskas', by },
  ...{ notBy: 'logAdministrator', refused: 'order-not-yours' },
});

const ownOrder = (employees: number, facts: Partial<OrderFacts>): readonly OrdersOfBranch[] => [
  {
    ...{ branch: 'provider', orders: 1, employees },
    facts: () => ({ fromOwnPlan: true, handOver: false, ...facts }),
  },
];

const everyday = { dayCount: 3, orderer: ids.planner } as const;

const npo = shipped('npo');

const sampled = 'systematic.branches.provider.sample';
const { [`${sampled}.probability`]: _, ...sources } = npo.sources;

/** NPO as it is offered instead: in turns, by which everybody is drawn once in the year's two. */
const npoInTurns: Policy = {
  ...npo,
  sources: { ...sources, [`${sampled}.periods`]: { by: 'organisation-sets' } },
  systematic: {
    ...npo.systematic,
    branches: {
      provider: {
        ...(npo.systematic.branches.provider as BranchRule),
        sample: { kind: 'rotation', periods: 2 },
      },
    },
  },
};

const takenOutOfNpo: Partial<OrderFacts> = {
  ...{ dayCount: 1, reviewer: ids.member },
  takenOut: { by: ids.member, in: 'national-log-service', needsPermission: false },
};

const byHeadOfOperations: Omit<Routine, 'name' | 'policy' | 'ordered'> = {
  ...ofUnit1,
  ...{ period: '2026-H2', timesAYear: 2, reminder: 'Försenat: planera perioden', who: 'member' },
  ...{ wishes: {}, draws: window('member'), takes: 'member', before: [], reported: undefined },
};

export const routines: readonly Routine[] = [
  {
    ...{ name: 'von', policy: shipped('von') },
    ...ofUnit1,
    period: '2026-H2',
    timesAYear: 2,
    reminder: 'Försenat: planera perioden',
    who: 'manager',
    ordered: ownOrder(2, { dayCount: 1, orderer: ids.manager, reviewer: ids.manager }),
    wishes: {},
    draws: window('manager'),
    takes: 'logAdministrator',
    before: [],
    reported: undefined,
  },
  {
    ...{ name: 'lean', policy: shipped('lean') },
    ...ofUnit1,
    period: '2026-Q4',
    timesAYear: 4,
    reminder: 'Dags att planera loggkontrollen',
    who: 'manager',
    ordered: ownOrder(11, { dayCount: 1, ordererVerified: true, reviewer: ids.manager }),
    wishes: {},
    draws: window('manager'),
    takes: 'logAdministrator',
    before: [
      {
        by: 'logAdministrator',
        refused: 'order-orderer-not-verified',
        command: { type: 'verifyOrderer' },
      },
    ],
    reported: undefined,
  },
  {
    ...byHeadOfOperations,
    ...{ name: 'npo', policy: npo },
    ordered: ownOrder(7, takenOutOfNpo),
  },
  {
    ...byHeadOfOperations,
    ...{ name: 'npo in turns', policy: npoInTurns },
    ordered: ownOrder(11, takenOutOfNpo),
  },
  {
    ...{ name: 'r1177', policy: shipped('r1177') },
    ...ofUnit1,
    period: '2026-10',
    timesAYear: 12,
    reminder: 'Dags att planera loggkontrollen',
    who: 'member',
    ordered: ownOrder(5, {
      ...{ dayCount: 14, orderer: ids.member, reviewer: ids.member },
      dates: { from: '2026-09-01', to: '2026-09-14' },
      takenOut: { by: ids.member, in: 'record-system', needsPermission: true },
    }),
    wishes: { dates: { from: '2026-09-01', to: '2026-09-14' } },
    draws: undefined,
    takes: 'member',
    before: [
      {
        by: 'member',
        refused: 'order-permission-not-confirmed',
        command: { type: 'confirmPermission', givenBy: 'local-administrator' },
      },
    ],
    reported: 'manager',
  },
  {
    ...{ name: 'ffs', policy: shipped('ffs') },
    municipality: manyUnits,
    period: '2026-Q4',
    timesAYear: 4,
    reminder: 'Dags att planera loggkontrollen',
    who: 'planner',
    units: manyUnits.units.map(({ unitId }) => unitId),
    departments: [],
    ordered: [
      {
        ...{ branch: 'provider', orders: 3, employees: 4 },
        facts: (manager) => ({
          ...{ ...everyday, attestant: manager, receiver: manager, reviewer: manager },
          handOver: false,
        }),
      },
      {
        ...{ branch: 'authority', orders: 2, employees: 4 },
        facts: (manager) => ({
          ...{ ...everyday, attestant: ids.planner, receiver: ids.planner, reviewer: manager },
          handOver: true,
        }),
      },
    ],
    wishes: {},
    draws: {
      ...{ card: 'Lotta dagar och lämna loggen', by: 'logAdministrator' },
      ...{ notBy: 'planner', refused: 'order-not-a-log-administrator' },
    },
    takes: 'logAdministrator',
    before: [],
    reported: undefined,
  },
];
