import { registerNames } from '@loggkontroll/core/log';
import type { Mapping, RegisterName } from '@loggkontroll/core/log';
import type { LogFile } from '../../../workers/make-delivery.ts';
import type { LogLook } from './log-look.ts';

/** A log, and what it has been seen to be. */
export interface ChosenLog {
  readonly file: File;
  readonly look: LogLook;
}

/** The files somebody has chosen. */
export interface ChosenFiles {
  readonly logs: readonly ChosenLog[];
  readonly registers: Readonly<Partial<Record<RegisterName, File>>>;
  /** Chosen as registers, and not known by their names. */
  readonly unknown: readonly File[];
}

export const noFiles: ChosenFiles = { logs: [], registers: {}, unknown: [] };

/** Adds logs that nobody has looked at yet; the same file is not added twice. */
export const addLogs = (chosen: ChosenFiles, files: readonly File[]): ChosenFiles => {
  const isNew = (file: File): boolean =>
    !chosen.logs.some(
      ({ file: { name, size, lastModified } }) =>
        name === file.name && size === file.size && lastModified === file.lastModified,
    );
  const added = files.filter(isNew).map((file): ChosenLog => ({ file, look: { look: 'looking' } }));
  return { ...chosen, logs: [...chosen.logs, ...added] };
};

/** What a log has been seen to be; nothing if it has been taken away meanwhile. */
export const seen = (chosen: ChosenFiles, file: File, look: LogLook): ChosenFiles => ({
  ...chosen,
  logs: chosen.logs.map((log) => (log.file === file ? { file, look } : log)),
});

/** Adds registers, each known by its name; a later one takes the place of an earlier. */
export const addRegisters = (chosen: ChosenFiles, files: readonly File[]): ChosenFiles => {
  const known = files.map((file) => ({
    file,
    register: registerNames.find((name) => file.name.toLowerCase().includes(name)),
  }));
  return {
    ...chosen,
    registers: {
      ...chosen.registers,
      ...Object.fromEntries(known.flatMap(({ file, register }) => (register ? [[register, file]] : []))),
    },
    unknown: known.flatMap(({ file, register }) => (register ? [] : [file])),
  };
};

export const removeLog = (chosen: ChosenFiles, file: File): ChosenFiles => ({
  ...chosen,
  logs: chosen.logs.filter((log) => log.file !== file),
});

export const removeRegister = (chosen: ChosenFiles, register: RegisterName): ChosenFiles => {
  const { [register]: _, ...registers } = chosen.registers;
  return { ...chosen, registers };
};

const namesUnit = ({ columns }: Mapping): boolean => columns.unit !== undefined;

/** Whether a log does not say at which unit: then somebody has to. */
export const lacksUnit = ({ look }: ChosenLog): boolean =>
  (look.look === 'known' && look.unitUnsaid) || (look.look === 'mapped' && !namesUnit(look.mapping));

/**
 * Whether the logs can be read: there are some, all have been looked at, none is known to be unusable, and where a unit
 * has to be stated it is.
 */
export const canRead = ({ logs }: ChosenFiles, unit: string): boolean =>
  logs.length > 0 &&
  logs.every(({ look }) => look.look !== 'looking' && look.look !== 'refused') &&
  (unit.trim() !== '' || !logs.some(lacksUnit));

/**
 * The logs as they are to be read. `unit` is stated of those that do not say theirs; of workbooks, which show that only
 * when they are read, when `asked`.
 */
export const logFilesOf = ({ logs }: ChosenFiles, unit: string, asked = false): readonly LogFile[] =>
  logs.map((log) => {
    const isStated = lacksUnit(log) || (asked && log.look.look === 'workbook');
    return {
      file: log.file,
      ...(log.look.look === 'mapped' ? { mapping: log.look.mapping } : {}),
      ...(isStated && unit.trim() !== '' ? { unit: unit.trim() } : {}),
    };
  });
