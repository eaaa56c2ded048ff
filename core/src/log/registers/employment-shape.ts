import { canonicalPersonalIdentityNumber } from '../personal-identity-number.ts';
import { createOpenDateReader } from './open-date.ts';
import type { RegisterShape } from './register.ts';

/** `employees.csv`: where an account belonged, and who it is. ISO dates, both inclusive; null is open. */
export interface EmploymentRow {
  /** The account, in lower case. */
  readonly employeeId: string;
  /** Canonical personal identity number; empty when the register does not say. */
  readonly personalId: string;
  readonly name: string;
  readonly unit: string;
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Columns `account;personal_id;name;unit;role;from;to`; only account and unit are needed. `year` as for visits. */
export const employmentShape = (
  year: number,
): RegisterShape<'account' | 'personal_id' | 'name' | 'unit' | 'role' | 'from' | 'to', EmploymentRow> => {
  const dateOf = createOpenDateReader();
  return {
    columns: ['account', 'personal_id', 'name', 'unit', 'role', 'from', 'to'],
    optional: ['personal_id', 'name', 'role', 'from', 'to'],
    read: (value) => {
      const employeeId = value('account').toLowerCase();
      if (employeeId === '') return 'employee-missing';
      const from = dateOf(value('from'));
      const to = dateOf(value('to'));
      if (from === undefined || to === undefined) return 'date-unreadable';
      return {
        employeeId,
        personalId: canonicalPersonalIdentityNumber(value('personal_id'), year),
        name: value('name'),
        unit: value('unit'),
        role: value('role'),
        from,
        to,
      };
    },
  };
};
