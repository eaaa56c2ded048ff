import { statSync } from 'node:fs';
import { employmentShape, openRegister } from '@loggkontroll/core/log';
import type { RegisterFile } from './context-folder.ts';
import { readBytes } from './read-file.ts';

/** The names in `employees.csv` by account, in lower case; of several the first. Empty without the register. */
export const employeeNames = (
  registers: readonly RegisterFile[],
  year: number,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const file = registers.find(({ register }) => register === 'employees')?.file;
  if (file === undefined) return names;
  const reader = openRegister(employmentShape(year), ({ employeeId, name }) => {
    if (name !== '' && !names.has(employeeId)) names.set(employeeId, name);
  });
  readBytes(file, 0, statSync(file).size, (bytes) => reader.push(bytes));
  reader.end();
  return names;
};
