import type { LogRowFault } from '@loggkontroll/core/log';

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
