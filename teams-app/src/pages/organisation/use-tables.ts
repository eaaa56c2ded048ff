import type { FileRefusal } from '@loggkontroll/core/log';
import { readOrganisationFile } from '@loggkontroll/core/organisation-import';
import type { OrganisationTable } from '@loggkontroll/core/organisation-import';
import { useState } from 'react';

/** What came of reading one file. */
export type ReadFile = { readonly name: string } & (
  | { readonly is: 'read'; readonly tables: readonly OrganisationTable[] }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | { readonly is: 'gone' }
);

/** The files that somebody has chosen, read in the browser and kept nowhere else. */
export interface ChosenTables {
  readonly files: readonly ReadFile[];
  readonly isReading: boolean;
  /** Resolves to whether there is a table among them. */
  readonly choose: (files: readonly File[]) => Promise<boolean>;
  readonly clear: () => void;
}

const readOne = async (file: File): Promise<ReadFile> => {
  const { name } = file;
  try {
    const read = readOrganisationFile(new Uint8Array(await file.arrayBuffer()));
    return read.ok
      ? { name, is: 'read', tables: read.value }
      : { name, is: 'refused', refusal: read.refusal };
  } catch {
    return { name, is: 'gone' };
  }
};

export const useTables = (): ChosenTables => {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [isReading, setReading] = useState(false);
  const choose = async (chosen: readonly File[]): Promise<boolean> => {
    if (chosen.length === 0) return false;
    setReading(true);
    const read = await Promise.all(chosen.map(readOne));
    setFiles((before) => [...before.filter(({ name }) => !read.some((file) => file.name === name)), ...read]);
    setReading(false);
    return read.some(({ is }) => is === 'read');
  };
  return { files, isReading, choose, clear: () => setFiles([]) };
};
