import { employmentShape } from '../registers/employment-shape.ts';
import { openRegister, type RegisterReader } from '../registers/register.ts';

/** Keeps of `employees.csv` what accounts' holders are called. */
export interface NameCollector {
  /** A reader for the register; if it refuses the file, nothing of it is kept. */
  open(): RegisterReader;
  /** The first name that the register says, of an account in lower case. */
  nameOf(account: string): string | undefined;
}

/** A collector without any name. `year` as for `employmentShape`. */
export const createNameCollector = (year: number): NameCollector => {
  let kept: ReadonlyMap<string, string> = new Map();
  return {
    open: () => {
      const read = new Map<string, string>();
      const reader = openRegister(employmentShape(year), ({ employeeId, name }) => {
        if (name !== '' && !read.has(employeeId)) read.set(employeeId, name);
      });
      return {
        push: (bytes) => reader.push(bytes),
        end: () => {
          const result = reader.end();
          if (result.ok) kept = read;
          return result;
        },
      };
    },
    nameOf: (account) => kept.get(account),
  };
};
