/** That an account has access to a unit's records. Dates are ISO; null is open. Texts as the list has them. */
export interface AccessRow {
  /** In lower case. */
  readonly account: string;
  readonly name: string;
  /** As the record system calls it; empty where the list does not say. */
  readonly unit: string;
  /** The role or profile that gives the access; empty where the list does not say. */
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What tells one row from another: an account may have several roles, at several units. */
export const accessKeyOf = ({ account, unit, role }: AccessRow): string =>
  JSON.stringify([account, unit.toLowerCase(), role.toLowerCase()]);
