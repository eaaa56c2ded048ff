import { accept } from '../../../result/index.ts';
import { clientShape, type ClientRow } from '../../registers/client-shape.ts';
import { employmentShape, type EmploymentRow } from '../../registers/employment-shape.ts';
import { openRegister, type RegisterReader } from '../../registers/register.ts';
import { assignmentShape, shiftShape, type AssignmentRow, type ShiftRow } from '../../registers/shapes.ts';
import { plainSubject } from '../dictionaries.ts';
import { textsSince } from '../dictionary.ts';
import { createAssignments } from './assignments.ts';
import { createClients } from './clients.ts';
import type { ContextRegister, ScreeningContext } from './context.ts';
import { createEmployees } from './employees.ts';
import { createShifts } from './shifts.ts';
import { countSurnames } from './surnames.ts';
import { createContextWords } from './words.ts';

/** What each register says, row by row. */
export interface ContextRows {
  readonly employees: EmploymentRow;
  readonly shifts: ShiftRow;
  readonly assignments: AssignmentRow;
  readonly clients: ClientRow;
}

/** Makes the context of a screening out of registers, in any order. */
export interface ContextBuilder {
  /** A reader for one register; if it refuses the file, nothing of it is in the context. */
  open(register: ContextRegister): RegisterReader;
  /** Adds one row, as if it stood in the register. */
  add<R extends ContextRegister>(register: R, row: ContextRows[R]): void;
  /** These accounts are taken to belong to these units on days for which no register gives them an employment. */
  assume(accounts: readonly string[], units: readonly string[]): void;
  build(): ScreeningContext;
}

/** A builder without any register. `year` tells the century of short personal identity numbers. */
export const createContextBuilder = (year: number): ContextBuilder => {
  const words = createContextWords();
  const employees = createEmployees(words);
  const shifts = createShifts(words);
  const assignments = createAssignments(words);
  const clients = createClients(words);
  const read = new Set<ContextRegister>();
  let assumed: readonly [accounts: readonly string[], units: readonly string[]] = [[], []];

  const parts = { employees, shifts, assignments, clients };
  const readerOf = (register: ContextRegister): RegisterReader => {
    switch (register) {
      case 'employees':
        return openRegister(employmentShape(year), employees.add);
      case 'shifts':
        return openRegister(shiftShape(), shifts.add);
      case 'assignments':
        return openRegister(assignmentShape(year), assignments.add);
      case 'clients':
        return openRegister(clientShape(year), clients.add);
    }
  };

  const assumedOf = ([accounts, units]: typeof assumed): ScreeningContext['assumed'] => {
    const subjects = Uint32Array.from(units, (unit) => words.subjects.code(plainSubject(unit)));
    const codes = accounts.map((account) => words.subjects.code(plainSubject(account)));
    const marked = new Uint8Array(words.subjects.size());
    for (const code of codes) marked[code] = 1;
    return { accounts: marked, units, subjects };
  };

  return {
    open: (register) => {
      const part = parts[register];
      const before = part.length();
      const reader = readerOf(register);
      return {
        push: (bytes) => reader.push(bytes),
        end: () => {
          const result = reader.end();
          if (!result.ok) {
            part.cutTo(before);
            return result;
          }
          read.add(register);
          return accept(result.value);
        },
      };
    },
    add: (register, row) => {
      read.add(register);
      const add = parts[register].add as (row: ContextRows[ContextRegister]) => void;
      add(row);
    },
    assume: (accounts, units) => {
      assumed = [accounts, units];
    },
    build: () => {
      const taken = assumedOf(assumed);
      return {
        registers: [...read],
        subjects: textsSince(words.subjects, 0),
        clients: textsSince(words.clients, 0),
        ...employees.build(),
        shifts: shifts.build(),
        assignments: assignments.build(),
        clientFacts: clients.build(),
        surnames: countSurnames(words, employees.people, clients.people),
        assumed: taken,
      };
    },
  };
};
