import type { OrderStatus } from '@loggkontroll/core/workflow';
import type { OrderRow } from '../../data/index.ts';

/** The stages of a period's orders, each counted when it is passed. */
export const stages = ['attested', 'delivered', 'at-reviewer', 'registered'] as const;

export type Stage = (typeof stages)[number];

const passed: Readonly<Record<OrderStatus, number>> = {
  placed: 0,
  rejected: 0,
  attested: 1,
  'days-committed': 1,
  'days-answered': 1,
  'days-drawn': 1,
  'to-be-sent': 1,
  sent: 2,
  delivered: 2,
  'at-reviewer': 3,
  'to-be-destroyed': 4,
  completed: 4,
};

/** How many of the orders have passed each stage. An order placed again counts once: its rejected forerunner is left out. */
export const progressOf = (
  orders: readonly OrderRow[],
): { readonly total: number; readonly passed: Readonly<Record<Stage, number>> } => {
  const standing = orders.filter(({ status }) => status !== 'rejected');
  const count = (stage: number): number => standing.filter(({ status }) => passed[status] >= stage).length;
  return {
    total: standing.length,
    passed: { attested: count(1), delivered: count(2), 'at-reviewer': count(3), registered: count(4) },
  };
};
