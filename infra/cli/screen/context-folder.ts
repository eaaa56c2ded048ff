import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  createContextBuilder,
  registerNames,
  type ContextRegister,
  type RegisterName,
  type RegisterRowFault,
  type RejectedLine,
  type ScreeningContext,
} from '@loggkontroll/core/log';
import { accept, refuse, type Result } from '@loggkontroll/core/result';
import type { FileRefused } from './file-refused.ts';
import { readBytes } from './read-file.ts';

/** A register that stands in the folder. */
export interface RegisterFile {
  readonly register: RegisterName;
  readonly file: string;
}

/** The registers as they were read. */
export interface ContextRead {
  readonly context: ScreeningContext;
  /** How many rows of each could not be read, if any, and the first of them. */
  readonly rejected: readonly RejectedOfRegister[];
}

/** The rows of a register that could not be read. */
export interface RejectedOfRegister {
  readonly file: string;
  readonly rows: number;
  readonly first: readonly RejectedLine<RegisterRowFault>[];
}

/** The registers that a folder has, each in a file of its name. */
export const registersIn = (folder: string): RegisterFile[] =>
  registerNames.flatMap((register) => {
    const file = path.join(folder, `${register}.csv`);
    return existsSync(file) ? [{ register, file }] : [];
  });

const isContext = (name: RegisterName): name is ContextRegister => name !== 'visits';

/** Reads registers for screening. `year` tells the century of short personal identity numbers. */
export const readContext = (
  registers: readonly RegisterFile[],
  year: number,
): Result<ContextRead, FileRefused> => {
  const builder = createContextBuilder(year);
  const rejected: RejectedOfRegister[] = [];
  for (const { register, file } of registers) {
    if (!isContext(register)) continue;
    const reader = builder.open(register);
    readBytes(file, 0, statSync(file).size, (bytes) => reader.push(bytes));
    const result = reader.end();
    if (!result.ok) return refuse({ code: 'file-refused', file, refusal: result.refusal });
    const { rejected: rows, lines: first } = result.value;
    if (rows > 0) rejected.push({ file, rows, first });
  }
  return accept({ context: builder.build(), rejected });
};
