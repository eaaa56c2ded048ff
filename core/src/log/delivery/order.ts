import type { ScreeningRules } from '../../policy/index.ts';
import type { Selection } from './selection.ts';

/** What a delivery is made for. */
export interface DeliveryOrder {
  readonly orderId: string;
  readonly number: string;
  readonly selection: Selection;
  /** The unit of the order, as the registers may name it; the selection's employees belong to it when no register says otherwise. */
  readonly units: readonly string[];
  /** How the policy has logs screened; `ordinaryScreening` when nothing is said. */
  readonly screening?: ScreeningRules;
}
