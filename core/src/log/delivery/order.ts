import type { ScreeningRules } from '../../policy/index.ts';

/** What a delivery is made for. */
export interface DeliveryOrder {
  readonly orderId: string;
  readonly number: string;
  /** `2026-09`. */
  readonly month: string;
  /** The drawn days, ISO dates. */
  readonly days: readonly string[];
  readonly employees: readonly { readonly employeeId: string; readonly name: string }[];
  /** The unit of the order, as the registers may name it; employees belong to it when no register says otherwise. */
  readonly units: readonly string[];
  /** How the policy has logs screened; `ordinaryScreening` when nothing is said. */
  readonly screening?: ScreeningRules;
}
