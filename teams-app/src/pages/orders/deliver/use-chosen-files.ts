import type { Mapping, RegisterName } from '@loggkontroll/core/log';
import { useCallback, useRef, useState } from 'react';
import * as chosen from './chosen-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { lookAtLog } from './log-look.ts';

/** The files chosen in a panel, each log looked at as soon as it is chosen. */
export interface FilesInHand {
  readonly files: ChosenFiles;
  readonly addLogs: (files: readonly File[]) => void;
  readonly addRegisters: (files: readonly File[]) => void;
  readonly removeLog: (file: File) => void;
  readonly removeRegister: (register: RegisterName) => void;
  /** Has a log read by a mapping, and others that nobody knows too, if it fits them. */
  readonly map: (file: File, mapping: Mapping) => void;
}

/** See {@link FilesInHand}; `onChange` is called whenever other files are in hand than before. */
export const useChosenFiles = (onChange: () => void): FilesInHand => {
  const [files, setFiles] = useState(chosen.noFiles);
  const mappings = useRef<readonly Mapping[]>([]);

  const look = useCallback((file: File): void => {
    void lookAtLog(file, mappings.current).then((found) =>
      setFiles((current) => chosen.seen(current, file, found)),
    );
  }, []);
  const change = (next: ChosenFiles): void => {
    setFiles(next);
    onChange();
  };
  return {
    files,
    addLogs: (added) => {
      const next = chosen.addLogs(files, added);
      change(next);
      for (const { file } of next.logs.slice(files.logs.length)) look(file);
    },
    addRegisters: (added) => change(chosen.addRegisters(files, added)),
    removeLog: (file) => change(chosen.removeLog(files, file)),
    removeRegister: (register) => change(chosen.removeRegister(files, register)),
    map: (file, mapping) => {
      mappings.current = [mapping, ...mappings.current];
      change(chosen.seen(files, file, { look: 'mapped', mapping }));
      for (const other of files.logs) {
        if (other.file !== file && other.look.look === 'refused') look(other.file);
      }
    },
  };
};
