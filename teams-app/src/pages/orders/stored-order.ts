import type { Result } from '@loggkontroll/core/result';
import type { Order, OrderEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import type { Refusal } from '@loggkontroll/ui/texts';

/** An order as it stands in its list. */
export type StoredOrder = StoredRecord<Order, OrderEvent>;

/** What a panel of an order's page is given. */
export interface PanelProps {
  readonly order: StoredOrder;
  /** Told how a command went, and passes it on: the page then shows the new order, or asks for it. */
  readonly onOutcome: (outcome: Result<StoredOrder, Refusal>) => Result<StoredOrder, Refusal>;
}
