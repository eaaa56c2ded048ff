/** A time during which somebody is away, such as on leave. ISO dates, both included; why they are away is nobody's here. */
export interface Absence {
  /** The account, in lower case. */
  readonly employeeId: string;
  readonly from: string;
  readonly to: string | undefined;
}

/** Tells one absence from another: somebody is away from a day on once. */
export const absenceIdOf = ({ employeeId, from }: Absence): string => `${employeeId}/${from}`;
