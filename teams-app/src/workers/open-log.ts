import {
  detectProfile,
  genericProfile,
  openCodedLog,
  openLogOfAnyKind,
  profiles,
} from '@loggkontroll/core/log';
import type { LogFileReader, LogProfile, Mapping, ScreeningSink, Stated } from '@loggkontroll/core/log';
import { refuse } from '@loggkontroll/core/result';

/** What is known of a log beside its bytes. */
export interface LogReading {
  /** How it is read, where no profile knows it. */
  readonly mapping?: Mapping;
  /** The unit it is about, where it does not say (R5). */
  readonly unit?: string;
}

const openAs = (profile: LogProfile, sink: ScreeningSink, stated: Stated): LogFileReader =>
  profile.table ? openCodedLog(profile.table, sink, { stated, addresses: true }) : profile.open(sink, stated);

/**
 * How a log that begins with `head` (`detectionLength` bytes, or all) is read: as its mapping says or its profile does,
 * tables of text straight from their bytes.
 */
export const openLog =
  (head: Uint8Array, { mapping, unit }: LogReading) =>
  (sink: ScreeningSink): LogFileReader => {
    const stated: Stated = unit === undefined ? {} : { unit };
    const found = detectProfile(head, stated);
    const isWorkbook = found.ok && found.value === 'workbook';
    if (mapping) {
      const profile = genericProfile(mapping);
      const own = { ...(mapping.unit === undefined ? {} : { unit: mapping.unit }), ...stated };
      return isWorkbook ? profile.open(sink, own) : openAs(profile, sink, own);
    }
    if (!found.ok) return { push: () => false, end: () => refuse(found.refusal) };
    return found.value === 'workbook'
      ? openLogOfAnyKind(sink, stated)
      : openAs(profiles[found.value], sink, stated);
  };
