import type { OrderCommand, OrderFacts, OrderWishes } from '@loggkontroll/core/workflow';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';

/** How the systematic review of a routine is walked. */
export interface Routine {
  readonly policy: string;
  /** What the card says that tells whoever plans, on 5 October. */
  readonly reminder: 'Dags att planera loggkontrollen' | 'Försenat: planera perioden';
  /** Who plans, orders and reviews in these tests. */
  readonly who: Who;
  /** Who takes the log out. */
  readonly takes: Who;
  readonly order: Partial<OrderFacts>;
  readonly wishes: OrderWishes;
  /** What is done before the log can be delivered, and what is refused until then. */
  readonly before: readonly { readonly by: Who; readonly refused: string; readonly command: OrderCommand }[];
  readonly reported: Who | undefined;
}

const ordered = { fromOwnPlan: true, dayCount: 1 } as const;

/** All but FFS, whose walk is in `follow-up.test.ts`. */
export const routines: readonly Routine[] = [
  {
    policy: 'von',
    reminder: 'Försenat: planera perioden',
    who: 'manager',
    takes: 'logAdministrator',
    order: { ...ordered, orderer: ids.manager, daysDrawnBy: ids.manager, reviewer: ids.manager },
    wishes: {},
    before: [],
    reported: undefined,
  },
  {
    policy: 'lean',
    reminder: 'Dags att planera loggkontrollen',
    who: 'manager',
    takes: 'logAdministrator',
    order: { ...ordered, ordererVerified: true, daysDrawnBy: ids.manager, reviewer: ids.manager },
    wishes: {},
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
    policy: 'npo',
    reminder: 'Försenat: planera perioden',
    who: 'member',
    takes: 'member',
    order: {
      ...ordered,
      ...{ daysDrawnBy: ids.member, reviewer: ids.member },
      takenOut: { by: ids.member, in: 'national-log-service', needsPermission: false },
    },
    wishes: {},
    before: [],
    reported: undefined,
  },
  {
    policy: 'r1177',
    reminder: 'Dags att planera loggkontrollen',
    who: 'member',
    takes: 'member',
    order: {
      ...{ fromOwnPlan: true, dayCount: 14, orderer: ids.member, reviewer: ids.member },
      dates: { from: '2026-09-01', to: '2026-09-14' },
      takenOut: { by: ids.member, in: 'record-system', needsPermission: true },
    },
    wishes: { dates: { from: '2026-09-01', to: '2026-09-14' } },
    before: [
      {
        by: 'member',
        refused: 'order-permission-not-confirmed',
        command: { type: 'confirmPermission', givenBy: 'local-administrator' },
      },
    ],
    reported: 'manager',
  },
];
