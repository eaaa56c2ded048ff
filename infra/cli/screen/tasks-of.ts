import { statSync } from 'node:fs';
import { placeToCut, tableBeginning, type TableBeginning } from '@loggkontroll/core/log';
import { isWorkbook, profileOf, statedBy, type LogKind } from './log-kind.ts';
import { bytesOf } from './read-file.ts';
import type { ScreeningTask } from './task.ts';

/** Smaller parts are not worth a worker. */
export const smallestPart = 32 * 1024 * 1024;

/** The header, and how bytes are to be decoded, must show within so many. */
const beginningLength = 4 * 1024 * 1024;

/** A place to cut is looked for in so many bytes from where one is wished for. */
const cuttingLength = 1024 * 1024;

/** The tasks for one file: parts of it of about the same size, not more than `most`; one if it cannot be read in parts. */
export const tasksOf = (
  file: string,
  source: number,
  kind: LogKind,
  most: number,
  least: number = smallestPart,
): ScreeningTask[] => {
  const whole: ScreeningTask = { file, source, kind };
  const { size } = statSync(file);
  const parts = Math.min(most, Math.floor(size / least));
  const table = profileOf(kind)?.table;
  if (parts < 2 || !table || isWorkbook(file)) return [whole];
  const beginning = tableBeginning(table, bytesOf(file, 0, beginningLength), statedBy(kind));
  if (!beginning) return [whole];
  const wishes = Array.from({ length: parts - 1 }, (_, index) => Math.floor((size / parts) * (index + 1)));
  const cuts = wishes.flatMap((wish) => cutAfter(file, beginning, wish));
  const places = [beginning.rowsFrom, ...new Set(cuts.filter((cut) => cut > beginning.rowsFrom)), size];
  return places.slice(0, -1).map((from, index) => ({
    ...whole,
    part: { beginning, from, to: places[index + 1] ?? size, isFirst: index === 0 },
  }));
};

const cutAfter = (file: string, beginning: TableBeginning, wish: number): number[] => {
  const place = placeToCut(beginning, bytesOf(file, wish, cuttingLength));
  return place === undefined ? [] : [wish + place];
};
