import { registerNames } from '@loggkontroll/core/log';
import type { RegisterName } from '@loggkontroll/core/log';

/** The files somebody has chosen. */
export interface ChosenFiles {
  readonly logs: readonly File[];
  readonly registers: Readonly<Partial<Record<RegisterName, File>>>;
  /** Chosen as registers, and not known by their names. */
  readonly unknown: readonly File[];
}

export const noFiles: ChosenFiles = { logs: [], registers: {}, unknown: [] };

/** Adds logs; the same file is not added twice. */
export const addLogs = (chosen: ChosenFiles, files: readonly File[]): ChosenFiles => {
  const isNew = (file: File): boolean =>
    !chosen.logs.some(
      ({ name, size, lastModified }) =>
        name === file.name && size === file.size && lastModified === file.lastModified,
    );
  return { ...chosen, logs: [...chosen.logs, ...files.filter(isNew)] };
};

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
  logs: chosen.logs.filter((other) => other !== file),
});

export const removeRegister = (chosen: ChosenFiles, register: RegisterName): ChosenFiles => {
  const { [register]: _, ...registers } = chosen.registers;
  return { ...chosen, registers };
};
