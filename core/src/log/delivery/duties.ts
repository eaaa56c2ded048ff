import { addDays, isoDateOf } from '../../calendar/index.ts';
import type { RegisterName } from '../registers/register-name.ts';
import { clientShape } from '../registers/client-shape.ts';
import { employmentShape, type EmploymentRow } from '../registers/employment-shape.ts';
import { openRegister, type RegisterReader } from '../registers/register.ts';
import {
  assignmentShape,
  shiftShape,
  visitShape,
  type AssignmentRow,
  type ShiftRow,
  type Span,
  type VisitRow,
} from '../registers/shapes.ts';
import type { Duty } from './delivery.ts';
import type { DeliveryOrder } from './order.ts';

/** Keeps of the registers what concerns the drawn employees on the drawn days. */
export interface DutyCollector {
  /** A reader for one register. Clients must be known first, and employees be read before assignments. */
  open(register: RegisterName): RegisterReader;
  /** One duty per employee and drawn day, by employee, then day. */
  duties(): Duty[];
  /** Places of the employees whom a register that was read does not mention at all. */
  unmentioned(register: RegisterName): number[];
}

/** Which clients each employee's accesses concern on each day: `client` places by `dutyKey`. */
export type ClientsByDay = ReadonlyMap<string, ReadonlySet<number>>;

/** Names one employee's day. */
export const dutyKey = (employee: number, day: string): string => `${employee} ${day}`;

interface Kept {
  readonly employments: EmploymentRow[];
  readonly shifts: ShiftRow[];
  readonly visits: VisitRow[];
  readonly assignments: AssignmentRow[];
}

const overlaps = ({ start, end }: Span, day: string): boolean =>
  start < `${addDays(isoDateOf(day), 1)}T00:00:00` && end >= `${day}T00:00:00`;

const holds = (from: string | null, to: string | null, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const plain = ({ start, end }: Span): Span => ({ start, end });

const bySpan = (a: Span, b: Span): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : a.end > b.end ? 1 : 0;

/** A collector for one order; `clients` are the places of the clients in the log by their canonical number. */
export const createDutyCollector = (
  order: DeliveryOrder,
  clients: ReadonlyMap<string, number>,
  clientsByDay: ClientsByDay,
): DutyCollector => {
  const kept: Kept = { employments: [], shifts: [], visits: [], assignments: [] };
  const accounts = new Map(order.employees.map(({ employeeId }, index) => [employeeId.toLowerCase(), index]));
  const mentioned = new Map<RegisterName, Set<number>>();
  const year = Number(order.month.slice(0, 4));
  const orderedUnits = order.units.map((unit) => unit.toLowerCase());

  const mention = (register: RegisterName, employeeId: string): boolean => {
    const employee = accounts.get(employeeId);
    if (employee !== undefined) mentioned.get(register)?.add(employee);
    return employee !== undefined;
  };
  /** Accounts, and units they belong to on some drawn day. */
  const subjects = (): ReadonlySet<string> =>
    new Set(
      [...accounts.keys()].flatMap((account) => [
        account,
        ...order.days.flatMap((day) => unitsOf(account, day)),
      ]),
    );
  const onDrawnDay = (span: Span): boolean => order.days.some((day) => overlaps(span, day));

  const unitsOf = (employeeId: string, day: string): string[] => {
    const employments = employmentsOf(employeeId, day).map(({ unit }) => unit.toLowerCase());
    return employments.length > 0 ? employments : orderedUnits;
  };
  const employmentsOf = (employeeId: string, day: string): EmploymentRow[] =>
    kept.employments.filter((row) => row.employeeId === employeeId && holds(row.from, row.to, day));

  const dutyOf = (employeeId: string, employee: number, day: string): Duty => {
    const today = clientsByDay.get(dutyKey(employee, day)) ?? new Set<number>();
    const units = unitsOf(employeeId, day);
    const [employment] = employmentsOf(employeeId, day);
    const own = <R extends Span & { employeeId: string }>(rows: readonly R[]): R[] =>
      rows.filter((row) => row.employeeId === employeeId && overlaps(row, day)).sort(bySpan);
    const assignments = kept.assignments.flatMap(({ subject, clientId, kind, from, to }) => {
      const client = clients.get(clientId);
      if (client === undefined || !today.has(client) || !holds(from, to, day)) return [];
      if (subject !== employeeId && !units.includes(subject)) return [];
      const through: Duty['assignments'][number]['through'] = subject === employeeId ? 'employee' : 'unit';
      return [{ client, kind, through, from, to }];
    });
    return {
      employee,
      day,
      unit: employment?.unit || null,
      role: employment?.role || null,
      shifts: own(kept.shifts).map(plain),
      visits: own(kept.visits).map((row) => {
        const client = clients.get(row.clientId);
        return { ...plain(row), client: client !== undefined && today.has(client) ? client : null };
      }),
      assignments: assignments.sort(
        (a, b) =>
          a.client - b.client ||
          (`${a.kind}${a.through}${a.from}` < `${b.kind}${b.through}${b.from}` ? -1 : 1),
      ),
    };
  };

  const openNamed = (register: RegisterName): RegisterReader => {
    switch (register) {
      case 'employees':
        return openRegister(employmentShape(year), (row) => {
          if (mention(register, row.employeeId)) kept.employments.push(row);
        });
      case 'shifts':
        return openRegister(shiftShape(), (row) => {
          if (mention(register, row.employeeId) && onDrawnDay(row)) kept.shifts.push(row);
        });
      case 'visits':
        return openRegister(visitShape(year), (row) => {
          if (mention(register, row.employeeId) && onDrawnDay(row)) kept.visits.push(row);
        });
      case 'assignments': {
        const concerned = subjects();
        return openRegister(assignmentShape(year), (row) => {
          if (concerned.has(row.subject) && clients.has(row.clientId)) kept.assignments.push(row);
        });
      }
      case 'clients':
        return openRegister(clientShape(year), () => undefined);
    }
  };

  return {
    open: (register) => {
      mentioned.set(register, mentioned.get(register) ?? new Set());
      return openNamed(register);
    },
    duties: () =>
      order.employees.flatMap(({ employeeId }, employee) =>
        order.days.toSorted().map((day) => dutyOf(employeeId.toLowerCase(), employee, day)),
      ),
    unmentioned: (register) =>
      [...order.employees.keys()].filter((index) => mentioned.get(register)?.has(index) === false),
  };
};
