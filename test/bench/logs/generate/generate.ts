import { openSync, closeSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { randomFrom } from '@loggkontroll/infra/local/demo';
import { badLines } from './bad-lines.ts';
import { makeAssignments } from './assignments.ts';
import { makeClientele } from './clients.ts';
import { writeContext } from './context-files.ts';
import { explanationOf, flagsOf } from './label.ts';
import { newTally, type EmployeeLabel, type Expected } from './labels.ts';
import { openLogWriter } from './log-writer.ts';
import { isoDay } from './month.ts';
import { clientsOfDay, employeeDayOf, type World } from './ordinary.ts';
import { planDays } from './planned-days.ts';
import { plants } from './plants.ts';
import { roomFor } from './rows.ts';
import { rowsOfDay } from './sittings.ts';
import { makeTown, shiftDays } from './town.ts';

/** How large a log is to be. */
export interface LogSize {
  readonly seed: string;
  /** Readable rows. */
  readonly rows: number;
  /** How many employees leave rows. */
  readonly employees: number;
}

/** A log with its registers, and what must be found in it. */
export interface GeneratedLog {
  readonly log: string;
  readonly context: string;
  /** `line;explanation;flags` of every row that is not direct and ordinary; `;account;day;flag` of employees. */
  readonly labels: string;
  readonly bytes: number;
  readonly expected: Expected;
}

/** About as many rows for an employee-day as make a month of a town that size. */
export const logSize = (rows: number): LogSize => {
  const rowsPerDay = rows > 1_000_000 ? 45 : 30;
  return { seed: 'bench', rows, employees: Math.max(30, Math.round(rows / rowsPerDay / 21.4)) };
};

const badLineEvery = 5_000;

/** Writes log, registers and labels into a folder. The same for the same size, on every machine. */
export const generateLog = async (
  folder: string,
  { seed, rows, employees }: LogSize,
): Promise<GeneratedLog> => {
  const context = path.join(folder, 'context');
  await mkdir(context, { recursive: true });
  const [log, labels] = [path.join(folder, 'log.csv'), path.join(folder, 'labels.csv')];
  const world = makeWorld(seed, employees);
  writeContext(context, world);
  const { town, clientele } = world;
  const plan = planDays(world, rows);
  const tally = newTally(clientele.clients.length);
  const writer = openLogWriter(log, town, clientele.clients);
  const labelFile = openLabelFile(labels);
  const random = randomFrom(`${seed}/rows`);
  const bad = badLines();
  let nextPlant = 0;
  let written = 0;

  const employeeFinding = (label: EmployeeLabel): void => {
    tally.employee(label);
    labelFile.line(`;${label.account};${label.day ?? ''};${label.flag}`);
  };

  plan.days.forEach((planned, index) => {
    const day = index + 1;
    const room = roomFor(plan.largest);
    for (const { place, rows: count, clients, breaksPattern } of planned) {
      const at = employeeDayOf(world, random, day, place);
      if (!at) throw new Error('The plan has a day that nobody works');
      const met = clientsOfDay(at, clients);
      if (breaksPattern)
        employeeFinding({ flag: 'pattern-break', account: at.employee.account, day: isoDay(day) });
      const chance = random.below(100);
      const planted = chance < 45 ? 1 : chance < 50 ? 2 : 0;
      for (const [number, ordinary] of rowsOfDay(at, met, count).entries()) {
        let row = ordinary;
        if (number >= count - planted) {
          for (let tries = 0; tries < plants.length; tries += 1) {
            const made = plants[nextPlant % plants.length]?.make(at, row);
            nextPlant += 1;
            if (!made) continue;
            row = made;
            break;
          }
        }
        room.add(row);
      }
    }
    room.inOrder((row) => {
      const line = writer.row(day, row);
      tally.row(row.label, row.employee, row.client);
      if (row.label !== 0)
        labelFile.line(`${line};${explanationOf(row.label)};${flagsOf(row.label).join(',')}`);
      written += 1;
      if (written % badLineEvery !== 0) return;
      const { text, reason } = bad(isoDay(day));
      writer.line(text);
      tally.rejected(reason);
    });
  });

  for (const employee of town.employees) {
    if (employee.active || !employee.turn || !shiftDays(employee).some((shift) => shift <= 30)) continue;
    employeeFinding({ flag: 'no-use', account: employee.account, day: null });
  }
  labelFile.close();
  return { log, context, labels, bytes: writer.close(), expected: tally.expected() };
};

const makeWorld = (seed: string, employees: number): World => {
  const town = makeTown(seed, employees);
  const clientele = makeClientele(town);
  return { town, clientele, assignments: makeAssignments(town, clientele) };
};

const openLabelFile = (file: string) => {
  const handle = openSync(file, 'w');
  let held = '';
  const flush = (): void => {
    writeSync(handle, held);
    held = '';
  };
  return {
    line: (text: string): void => {
      held += `${text}\n`;
      if (held.length > 1 << 20) flush();
    },
    close: (): void => {
      flush();
      closeSync(handle);
    },
  };
};
