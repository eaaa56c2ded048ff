import { refuse } from '../../result/index.ts';
import { detectionLength, detectProfile } from './detect.ts';
import { profiles } from './index.ts';
import type { LogFileReader, LogSink, Stated } from './profile.ts';
import { openWorkbookTable } from './xlsx/workbook-table.ts';

const tables = Object.values(profiles).flatMap(({ table }) => table ?? []);

/**
 * Reads a log of any profile: the file itself tells which, and the report names it. Refused as `detectProfile` does
 * when it is none's.
 */
export const openLogOfAnyKind = (sink: LogSink, stated: Stated = {}): LogFileReader => {
  let head = new Uint8Array(0);
  let reader: LogFileReader | undefined;

  const detected = (): LogFileReader => {
    const found = detectProfile(head.subarray(0, detectionLength), stated);
    if (!found.ok) return { push: () => false, end: () => refuse(found.refusal) };
    return found.value === 'workbook'
      ? openWorkbookTable(tables, sink, stated)
      : profiles[found.value].open(sink, stated);
  };

  return {
    push: (bytes) => {
      if (reader) return reader.push(bytes);
      const both = new Uint8Array(head.length + bytes.length);
      both.set(head);
      both.set(bytes, head.length);
      head = both;
      if (head.length < detectionLength) return true;
      reader = detected();
      return reader.push(head);
    },
    end: () => {
      if (!reader) {
        reader = detected();
        reader.push(head);
      }
      return reader.end();
    },
  };
};
