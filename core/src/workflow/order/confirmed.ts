import type { Order } from './order.ts';

/** Whether an order may be carried out: it is attested, or nobody is to attest it. */
export const isConfirmedOrder = ({ attestant, attested, rejected }: Order): boolean =>
  rejected === undefined && (attestant === undefined || attested !== undefined);
