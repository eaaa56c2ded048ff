import type { EmploymentRow } from '../../registers/employment-shape.ts';
import { plainSubject } from '../dictionaries.ts';
import { createDictionary } from '../dictionary.ts';
import { surnameOf } from '../surname.ts';
import { createColumns } from './columns.ts';
import { always, never, type Employments, type Identities } from './context.ts';
import { groupedBy, inOrder } from './grouped.ts';
import { firstDay, lastDay } from './open-days.ts';
import { accountPerson, clientPerson, type TakePerson } from './surnames.ts';
import type { ContextWords } from './words.ts';

/** `employees.csv` in the making. */
export interface Employees {
  readonly add: (row: EmploymentRow) => void;
  readonly length: () => number;
  readonly cutTo: (length: number) => void;
  readonly build: () => { readonly employments: Employments; readonly identities: Identities };
  /** Tells each person's surname; people without a number are told apart by their account. */
  readonly people: (take: TakePerson) => void;
}

/** The key of a group: roles compare as subjects do. */
const groupKey = (role: string, unit: number): string => `${unit} ${plainSubject(role)}`;

/** No employees yet. */
export const createEmployees = (words: ContextWords): Employees => {
  const rows = createColumns('account', 'client', 'unit', 'group', 'from', 'to', 'surname');
  const groupCodes = createDictionary([]);
  const groups: { readonly role: string; readonly unit: string }[] = [];

  const groupOf = ({ role, unit }: EmploymentRow, subject: number): number => {
    const code = groupCodes.code(groupKey(role, subject));
    groups[code] ??= { role, unit };
    return code;
  };

  return {
    add: (row) => {
      const unit = words.subjects.code(plainSubject(row.unit));
      rows.push({
        account: words.subjects.code(plainSubject(row.employeeId)),
        client: words.clients.code(row.personalId),
        unit,
        group: groupOf(row, unit),
        from: firstDay(row.from),
        to: lastDay(row.to),
        surname: words.surnames.code(surnameOf(row.name)),
      });
    },
    length: rows.length,
    cutTo: rows.cutTo,
    build: () => {
      const { account, client, unit, group, from, to, surname } = rows.column;
      const accounts = words.subjects.size();
      const byAccount = groupedBy(account, accounts);
      const places = byAccount.order.length;
      const own = distinctPairs(account, client, accounts);
      const surnames = distinctPairs(account, surname, accounts);
      const known = [...client.keys()].filter((row) => client[row] !== 0);
      const employed = groupedBy(
        known.map((row) => client[row] ?? 0),
        words.clients.size(),
      );
      return {
        employments: {
          starts: byAccount.starts,
          unit: inOrder(byAccount.order, unit, new Uint32Array(places)),
          group: inOrder(byAccount.order, group, new Uint32Array(places)),
          from: inOrder(byAccount.order, from, new Int32Array(places)),
          to: inOrder(byAccount.order, to, new Int32Array(places)),
          groups,
        },
        identities: {
          ownStarts: own.starts,
          own: own.values,
          surnameStarts: surnames.starts,
          surnames: surnames.values,
          employedStarts: employed.starts,
          employedFrom: Int32Array.from(employed.order, (place) => from[known[place] ?? 0] ?? always),
          employedTo: Int32Array.from(employed.order, (place) => to[known[place] ?? 0] ?? never),
        },
      };
    },
    people: (take) => {
      const { account, client, surname } = rows.column;
      for (const [row, code] of surname.entries()) {
        if (code === 0) continue;
        const number = client[row] ?? 0;
        take(number > 0 ? clientPerson(number) : accountPerson(account[row] ?? 0), code);
      }
    },
  };
};

/** The distinct values (other than 0) of each key. */
const distinctPairs = (
  keys: readonly number[],
  values: readonly number[],
  groups: number,
): { readonly starts: Uint32Array; readonly values: Uint32Array } => {
  const seen = new Set<string>();
  const rows = [...keys.keys()].filter((row) => {
    const key = `${keys[row] ?? 0} ${values[row] ?? 0}`;
    const fresh = values[row] !== 0 && !seen.has(key);
    seen.add(key);
    return fresh;
  });
  const { starts, order } = groupedBy(
    rows.map((row) => keys[row] ?? 0),
    groups,
  );
  return { starts, values: Uint32Array.from(order, (place) => values[rows[place] ?? 0] ?? 0) };
};
