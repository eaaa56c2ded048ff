import { registerNames } from '@loggkontroll/core/log';
import type { Mapping, RegisterName } from '@loggkontroll/core/log';
import type { LogFile } from '../../../workers/make-delivery.ts';
import type { LogLook } from './log-look.ts';

/** A log, and what it has been seen to be. */
export interface ChosenLog {
  readonly file: File;
  readonly look: LogLook;
}

/** What became of a file that was just chosen, where that is not what one would think. */
export type ChoosingNote =
  | { readonly note: 'chosen-already'; readonly name: string }
  | { readonly note: 'replaced'; readonly name: string; readonly before: string };

/** The files somebody has chosen. */
export interface ChosenFiles {
  readonly logs: readonly ChosenLog[];
  readonly registers: Readonly<Partial<Record<RegisterName, File>>>;
  /** Chosen as registers, and not known by their names. */
  readonly unknown: readonly File[];
  /** Of the latest choice. */
  readonly notes: readonly ChoosingNote[];
}

export const noFiles: ChosenFiles = { logs: [], registers: {}, unknown: [], notes: [] };

const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** Adds logs that nobody has looked at yet; the same file is not added twice, and that is noted. */
export const addLogs = (chosen: ChosenFiles, files: readonly File[]): ChosenFiles => {
  const logs = [...chosen.logs];
  const notes: ChoosingNote[] = [];
  for (const file of files) {
    if (logs.some((log) => isSame(log.file, file))) notes.push({ note: 'chosen-already', name: file.name });
    else logs.push({ file, look: { look: 'looking' } });
  }
  return { ...chosen, logs, notes };
};

/** What a log has been seen to be; nothing if it has been taken away meanwhile. */
export const seen = (chosen: ChosenFiles, file: File, look: LogLook): ChosenFiles => ({
  ...chosen,
  logs: chosen.logs.map((log) => (log.file === file ? { file, look } : log)),
});

/** Adds registers, each known by its name; a later one takes the place of an earlier, and that is noted. */
export const addRegisters = (chosen: ChosenFiles, files: readonly File[]): ChosenFiles => {
  const registers: Partial<Record<RegisterName, File>> = { ...chosen.registers };
  const unknown: File[] = [];
  const notes: ChoosingNote[] = [];
  for (const file of files) {
    const register = registerNames.find((each) => file.name.toLowerCase().includes(each));
    const before = register && registers[register];
    if (register === undefined) unknown.push(file);
    else if (before && isSame(before, file)) notes.push({ note: 'chosen-already', name: file.name });
    else registers[register] = file;
    if (before && !isSame(before, file))
      notes.push({ note: 'replaced', name: file.name, before: before.name });
  }
  return { ...chosen, registers, unknown, notes };
};

export const removeLog = (chosen: ChosenFiles, file: File): ChosenFiles => ({
  ...chosen,
  notes: [],
  logs: chosen.logs.filter((log) => log.file !== file),
});

export const removeRegister = (chosen: ChosenFiles, register: RegisterName): ChosenFiles => {
  const { [register]: _, ...registers } = chosen.registers;
  return { ...chosen, registers, notes: [] };
};

const namesUnit = ({ columns }: Mapping): boolean => columns.unit !== undefined;

/** Whether a log does not say at which unit: then somebody has to. */
export const lacksUnit = ({ look }: ChosenLog): boolean =>
  (look.look === 'known' && look.unitUnsaid) || (look.look === 'mapped' && !namesUnit(look.mapping));

const showsLate = ({ look }: ChosenLog): boolean =>
  look.look === 'workbook' ||
  (look.look === 'known' && (look.profile === 'rivta' || look.profile === 'fhir'));

/**
 * Whether the logs can be read: there are some, all have been looked at, none is known to be unusable, and where a unit
 * has to be stated it is.
 */
export const canRead = ({ logs }: ChosenFiles, unit: string): boolean =>
  logs.length > 0 &&
  logs.every(({ look }) => look.look !== 'looking' && look.look !== 'refused') &&
  (unit.trim() !== '' || !logs.some(lacksUnit));

/**
 * The logs as they are to be read. `unit` is stated of those that do not say theirs; when `asked`, also of those that
 * show only when they are read whether they do: workbooks, and logs whose entries name their own fields.
 */
export const logFilesOf = ({ logs }: ChosenFiles, unit: string, asked = false): readonly LogFile[] =>
  logs.map((log) => {
    const isStated = lacksUnit(log) || (asked && showsLate(log));
    return {
      file: log.file,
      ...(log.look.look === 'mapped' ? { mapping: log.look.mapping } : {}),
      ...(isStated && unit.trim() !== '' ? { unit: unit.trim() } : {}),
    };
  });
