import { readAccessList } from '@loggkontroll/core/authorisations';
import type { ReadList } from '@loggkontroll/core/authorisations';
import type { FileRefusal } from '@loggkontroll/core/log';
import { useState } from 'react';

type FileState =
  | { readonly is: 'none' | 'reading' | 'gone' }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | { readonly is: 'read'; readonly read: ReadList };

/** A file with a list of access that somebody chooses, read in the browser. */
export interface ListFile {
  readonly file: FileState;
  readonly choose: (chosen: File | undefined) => Promise<void>;
  /** Whether somebody has said that the list is whole without the lines that could not be read. */
  readonly accepted: boolean;
  readonly accept: (accepted: boolean) => void;
  /** What was read, once nothing stands in the way of it. */
  readonly whole: ReadList | undefined;
}

export const useListFile = (): ListFile => {
  const [file, setFile] = useState<FileState>({ is: 'none' });
  const [accepted, setAccepted] = useState(false);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setFile({ is: 'reading' });
    setAccepted(false);
    try {
      const read = readAccessList(new Uint8Array(await chosen.arrayBuffer()));
      setFile(read.ok ? { is: 'read', read: read.value } : { is: 'refused', refusal: read.refusal });
    } catch {
      setFile({ is: 'gone' });
    }
  };
  const read = file.is === 'read' ? file.read : undefined;
  const isWhole = read !== undefined && read.rows.length > 0 && (read.faults.length === 0 || accepted);
  return { file, choose, accepted, accept: setAccepted, whole: isWhole ? read : undefined };
};
