import type { LogRowFault, RejectedLine } from '@loggkontroll/core/log';

/** Rows that could not be read, five bytes each: plain data that can be posted. */
export interface RejectedRows {
  readonly lines: Uint32Array<ArrayBuffer>;
  /** Places in `reasons`. */
  readonly codes: Uint8Array<ArrayBuffer>;
  readonly reasons: readonly LogRowFault[];
}

/** Gathers them. */
export interface RejectedGatherer {
  add(reason: LogRowFault, line: number): void;
  rows(): RejectedRows;
}

/** Starts with none. */
export const gatherRejected = (): RejectedGatherer => {
  let lines = new Uint32Array(256);
  let codes = new Uint8Array(256);
  const reasons: LogRowFault[] = [];
  let length = 0;
  return {
    add: (reason, line) => {
      if (length === lines.length) {
        const [moreLines, moreCodes] = [new Uint32Array(length * 2), new Uint8Array(length * 2)];
        moreLines.set(lines);
        moreCodes.set(codes);
        [lines, codes] = [moreLines, moreCodes];
      }
      const known = reasons.indexOf(reason);
      lines[length] = line;
      codes[length++] = known < 0 ? reasons.push(reason) - 1 : known;
    },
    rows: () => ({ lines: lines.slice(0, length), codes: codes.slice(0, length), reasons }),
  };
};

/** Rows of one file that could not be read; `lines` is to be added to theirs. */
export interface RejectedOfFile {
  readonly source: number;
  readonly lines: number;
  readonly rows: RejectedRows;
}

/** All of them, in the order of the files. */
export function* rejectedLines(
  all: readonly RejectedOfFile[],
): Generator<RejectedLine<LogRowFault> & { readonly source: number }> {
  for (const { source, lines, rows } of all) {
    for (const [place, line] of rows.lines.entries()) {
      const reason = rows.reasons[rows.codes[place] ?? 0];
      if (reason) yield { source, line: line + lines, reason };
    }
  }
}

/** So many are told in a sentence. */
const told = 10;

/** The first ones of one file. */
export const firstRejected = (
  all: readonly RejectedOfFile[],
  source: number,
): readonly RejectedLine<LogRowFault>[] => {
  const first: RejectedLine<LogRowFault>[] = [];
  for (const row of rejectedLines(all.filter((file) => file.source === source))) {
    if (first.length === told) break;
    first.push(row);
  }
  return first;
};
