import {
  nextPeriod,
  periodEnd,
  previousMonth,
  swedishDayOf,
  type IsoInstant,
  type Month,
} from '@loggkontroll/core/calendar';
import { accessListFiles, contextFiles, logFile, makeMonth, type Municipality } from '../demo/index.ts';

const firstMonth = '2026-09' as Month;
const monthsShown = 4;

/** The log administrator's files and the lists of access of each month since September 2026, made when they are asked for. */
export interface DemoFiles {
  /** The months that have passed, newest first, with the names of their files. */
  readonly months: (
    now: IsoInstant,
  ) => readonly { readonly month: string; readonly files: readonly string[] }[];
  readonly file: (month: string, name: string) => Uint8Array | undefined;
}

/** Opens the files of a municipality. */
export const demoFiles = (municipality: Municipality, now: () => IsoInstant): DemoFiles => {
  const made = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const filesOf = (month: Month): ReadonlyMap<string, Uint8Array> => {
    const known = made.get(month);
    if (known) return known;
    const logged = makeMonth(municipality, month);
    const all = [
      logFile(municipality, logged),
      ...contextFiles(municipality, logged),
      ...accessListFiles(municipality, periodEnd(month)),
    ];
    const files = new Map(all.map(({ name, bytes }) => [name, bytes]));
    made.set(month, files);
    return files;
  };
  const passed = (at: IsoInstant): readonly Month[] => {
    const last = previousMonth(swedishDayOf(at));
    const months: Month[] = [];
    for (let month = firstMonth; month <= last; month = nextPeriod(month) as string as Month)
      months.unshift(month);
    return months.slice(0, monthsShown);
  };
  return {
    months: (at) => passed(at).map((month) => ({ month, files: [...filesOf(month).keys()] })),
    file: (month, name) => {
      const known = passed(now()).find((candidate) => candidate === month);
      return known === undefined ? undefined : filesOf(known).get(name);
    },
  };
};
