import { isWorkbook, profileOf, statedBy, type LogKind } from './log-kind.ts';
import { bytesOf } from './read-file.ts';

const enough = 1024 * 1024;

/** The year of a log's first readable row, which tells the century of short numbers in the registers; or this year. */
export const yearOfLog = (file: string, kind: LogKind): number => {
  let year: number | undefined;
  const profile = profileOf(kind);
  if (profile && !isWorkbook(file)) {
    const reader = profile.open(
      {
        row: ({ at }) => {
          year ??= Number(at.slice(0, 4));
        },
        fault: () => undefined,
      },
      statedBy(kind),
    );
    reader.push(bytesOf(file, 0, enough));
    reader.end();
  }
  return year ?? new Date().getFullYear();
};
