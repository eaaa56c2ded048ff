import {
  detectionLength,
  detectProfile,
  genericProfile,
  openCodedLog,
  openLogOfAnyKind,
  profiles,
  type FileRefusal,
  type LogFileReader,
  type LogProfile,
  type Mapping,
  type ProfileName,
  type ScreeningSink,
  type Stated,
} from '@loggkontroll/core/log';
import { accept, type Result } from '@loggkontroll/core/result';
import { bytesOf } from './read-file.ts';

type NamedKind =
  | { readonly kind: 'profile'; readonly name: ProfileName }
  | { readonly kind: 'mapping'; readonly mapping: Mapping };

/**
 * How a log is to be read: as the profile of that name does, as a mapping says, or as the file itself tells; and the unit
 * that all of it is about, where it does not say.
 */
export type AskedKind = (NamedKind | { readonly kind: 'detect' }) & Stated;

/** How a log is read: plain data that can be posted. */
export type LogKind = (NamedKind | { readonly kind: 'workbook' }) & Stated;

/** Finds out how a file is read; refused as `detectProfile` does. */
export const kindOf = (file: string, asked: AskedKind): Result<LogKind, FileRefusal> => {
  if (asked.kind !== 'detect') return accept(asked);
  const stated = statedBy(asked);
  const found = detectProfile(bytesOf(file, 0, detectionLength), stated);
  if (!found.ok) return found;
  return accept(
    found.value === 'workbook'
      ? { kind: 'workbook', ...stated }
      : { kind: 'profile', name: found.value, ...stated },
  );
};

/** The profile of a kind; workbooks tell theirs only when they are read. */
export const profileOf = (kind: LogKind): LogProfile | undefined => {
  switch (kind.kind) {
    case 'profile':
      return profiles[kind.name];
    case 'mapping':
      return genericProfile(kind.mapping);
    case 'workbook':
      return undefined;
  }
};

/** What a kind says of the log beside the file. */
export const statedBy = (kind: AskedKind | LogKind): Stated => {
  const unit = kind.unit ?? (kind.kind === 'mapping' ? kind.mapping.unit : undefined);
  return unit === undefined ? {} : { unit };
};

const zip = [0x50, 0x4b, 0x03, 0x04];

/** Whether a file is a workbook, whatever it is to be read as. */
export const isWorkbook = (file: string): boolean =>
  bytesOf(file, 0, zip.length).every((byte, index) => byte === zip[index]);

/** A reader for a whole file: tables of text straight from their bytes, everything else as its profile reads it. */
export const openWhole = (
  file: string,
  kind: LogKind,
  sink: ScreeningSink,
  addresses: boolean,
): LogFileReader => {
  const profile = profileOf(kind);
  const stated = statedBy(kind);
  if (!profile) return openLogOfAnyKind(sink, stated);
  return profile.table && !isWorkbook(file)
    ? openCodedLog(profile.table, sink, { stated, addresses })
    : profile.open(sink, stated);
};
