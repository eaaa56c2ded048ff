import type { Order, OrderEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Performing } from '../../data/index.ts';

/** An order as it stands in its list. */
export type StoredOrder = StoredRecord<Order, OrderEvent>;

/** What a panel of an order's page is given. */
export interface PanelProps {
  readonly order: StoredOrder;
  readonly performing: Performing<StoredOrder>;
}
