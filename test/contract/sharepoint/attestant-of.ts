import type { PersonId } from '@loggkontroll/core/organisation';
import type { Order } from '@loggkontroll/core/workflow';

/** Who attests an order; fails where nobody does. */
export const attestantOf = ({ number, attestant }: Pick<Order, 'number' | 'attestant'>): PersonId => {
  if (attestant === undefined) throw new Error(`Nobody attests order ${number}.`);
  return attestant;
};
