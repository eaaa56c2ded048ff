import type { Statement } from '@loggkontroll/core/witness';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Refused, Result } from '@loggkontroll/core/result';

/** The lists that a year's file has, each of them also when it is empty: one that is left out would be missed by nobody. */
export const exportedLists = [
  ...(['Plans', 'Orders', 'Reviews', 'Registrations'] as const),
  ...(['Authorisations', 'Informing', 'Controls', 'Signatures'] as const),
] as const;

/** Not in files of older versions, nor needed: what is missing there explains nothing. */
export const destructionsList = 'Destructions';

/** A saved version of a record's item. */
export interface ExportedVersion {
  /** The store's label, e.g. `3.0`. */
  readonly label: string;
  /** When the store saved it: ISO instant in UTC. */
  readonly at: string;
  /** Who saved it: a PersonId or `bot`; absent when that is nobody known. */
  readonly editor?: string;
  /** The version's history: so many of the record's first lines, or the text where it says something else. */
  readonly history: number | string;
}

/** A record as its list keeps it. */
export interface ExportedRecord {
  readonly recordId: string;
  /** The item's number in its list. */
  readonly itemId: number;
  readonly history: string;
  /** What the columns beside the history show, by internal name. */
  readonly columns: Readonly<Record<string, string | number>>;
  /** Newest first. */
  readonly versions: readonly ExportedVersion[];
}

/**
 * A year of a Register, for whoever checks it without the sites: records with their histories and versions, what draws were
 * made among, and public keys. No log, nothing of inquiries and cases.
 */
export interface YearFile {
  readonly format: 'loggkontroll-year';
  readonly formatVersion: 1;
  readonly year: number;
  /** ISO instant. */
  readonly madeAt: string;
  /** Records by their list's internal name. */
  readonly records: Readonly<Record<string, readonly ExportedRecord[]>>;
  /** The canonical text of what was drawn among, by its SHA-256. */
  readonly populations: Readonly<Record<string, string>>;
  /**
   * What the bot has witnessed of these records, and of those that it found deleted during the year, statement by statement.
   * Absent in files of older versions, and where whoever made the file may not read it.
   */
  readonly witness?: readonly Statement[];
  /** The bot's public keys as JSON Web Keys, by their id. */
  readonly keys: Readonly<Record<string, string>>;
  /** Who heads each department, by its id. */
  readonly heads: Readonly<Record<string, string>>;
  /** The names of departments by their ids. */
  readonly departments: Readonly<Record<string, string>>;
}

/** Why a text is no year's file. */
export type YearFileRefusal =
  (Refused & { readonly code: 'not-a-year-file' }) | (Refused & { readonly code: 'year-file-newer' });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['label'] === 'string' &&
  typeof value['at'] === 'string' &&
  (value['editor'] === undefined || typeof value['editor'] === 'string') &&
  (typeof value['history'] === 'string' || typeof value['history'] === 'number');

const isRecord = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['recordId'] === 'string' &&
  typeof value['itemId'] === 'number' &&
  typeof value['history'] === 'string' &&
  isObject(value['columns']) &&
  Array.isArray(value['versions']) &&
  value['versions'].every(isVersion);

const isTextByKey = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');

const isYearFile = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value['year'] === 'number' &&
  typeof value['madeAt'] === 'string' &&
  (value['witness'] === undefined || Array.isArray(value['witness'])) &&
  isObject(value['records']) &&
  exportedLists.every((list) => list in (value['records'] as object)) &&
  Object.values(value['records']).every((list) => Array.isArray(list) && list.every(isRecord)) &&
  ['populations', 'keys', 'heads', 'departments'].every((name) => isTextByKey(value[name]));

/** Reads what `loggkontroll export-year` wrote. */
export const parseYearFile = (text: string): Result<YearFile, YearFileRefusal> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: 'not-a-year-file' });
  }
  if (!isObject(value) || value['format'] !== 'loggkontroll-year') return refuse({ code: 'not-a-year-file' });
  if (value['formatVersion'] !== 1) return refuse({ code: 'year-file-newer' });
  return isYearFile(value) ? accept(value as unknown as YearFile) : refuse({ code: 'not-a-year-file' });
};
