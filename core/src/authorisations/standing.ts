import type { Absence, Employee } from '../organisation/index.ts';

/** What the employee register says of an account on a day. */
export type EmployeeStanding =
  /** Works at the unit. */
  | { readonly standing: 'employed' }
  /** Works at the unit and is away, until and with `to`. */
  | { readonly standing: 'on-leave'; readonly to: string | undefined }
  /** Works somewhere else now. */
  | { readonly standing: 'moved'; readonly unitId: string }
  /** Works nowhere any more; `on` was the last day. */
  | { readonly standing: 'left'; readonly on: string }
  /** Begins later. */
  | { readonly standing: 'not-yet'; readonly from: string }
  /** The register has no such account. */
  | { readonly standing: 'unknown' };

/** What the register knows, and of when and where it is asked. */
export interface RegisterDesk {
  readonly employees: readonly Employee[];
  /** Empty where the organisation keeps none. */
  readonly absences: readonly Absence[];
  readonly unitId: string;
  /** ISO date. */
  readonly on: string;
}

const isBetween = (on: string, { from, to }: Pick<Employee, 'from' | 'to'>): boolean =>
  from <= on && (to === undefined || to >= on);

const lastOf = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '');

const standingOf = (
  account: string,
  own: readonly Employee[],
  { absences, unitId, on }: RegisterDesk,
): EmployeeStanding => {
  if (own.length === 0) return { standing: 'unknown' };
  const current = own.filter((employee) => isBetween(on, employee));
  if (current.some((employee) => employee.unitId === unitId)) {
    const away = absences.find((absence) => absence.employeeId === account && isBetween(on, absence));
    return away ? { standing: 'on-leave', to: away.to } : { standing: 'employed' };
  }
  const [elsewhere] = current;
  if (elsewhere) return { standing: 'moved', unitId: elsewhere.unitId };
  const coming = own.map(({ from }) => from).filter((from) => from > on);
  if (coming.length > 0) return { standing: 'not-yet', from: coming.reduce((a, b) => (b < a ? b : a)) };
  return { standing: 'left', on: lastOf(own.flatMap(({ to }) => to ?? [])) };
};

/** What the register says of each account, on a day and seen from a unit. */
export const standingsOf = (
  accounts: readonly string[],
  desk: RegisterDesk,
): ReadonlyMap<string, EmployeeStanding> => {
  const byAccount = new Map<string, Employee[]>();
  for (const employee of desk.employees) {
    const own = byAccount.get(employee.employeeId);
    if (own) own.push(employee);
    else byAccount.set(employee.employeeId, [employee]);
  }
  return new Map(
    accounts.map((account) => [account, standingOf(account, byAccount.get(account) ?? [], desk)]),
  );
};
