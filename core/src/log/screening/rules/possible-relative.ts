import type { Identities } from '../context/context.ts';
import { startOf } from '../context/grouped.ts';
import type { Evidence } from '../evidence.ts';

/** Whether an employee bears a surname, by its code; no name at all is nobody's. Source: VON, private ties. */
export const bearsSurname = (
  { surnameStarts, surnames }: Identities,
  account: number,
  surname: number,
): boolean => {
  if (surname === 0) return false;
  const end = startOf(surnameStarts, account + 1);
  for (let place = startOf(surnameStarts, account); place < end; place++) {
    if (surnames[place] === surname) return true;
  }
  return false;
};

/** How common a surname is: so many of so many people bear it. */
export interface Commonness {
  readonly bearers: number;
  readonly people: number;
}

/** The surname, and how common it is. */
export const possibleRelativeEvidence = (surname: string, { bearers, people }: Commonness): Evidence[] => [
  { code: 'same-surname', values: { surname, bearers: String(bearers), people: String(people) } },
];
