import { detectProfile, sampleLength, sampleTable } from '@loggkontroll/core/log';
import type { FileRefusal, TableSample } from '@loggkontroll/core/log';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';

/** A workbook shows its header only when all of it is there; larger ones are not held. */
const maximumWorkbook = 128 * 1024 * 1024;

const isWorkbook = (start: Uint8Array): boolean => {
  const found = detectProfile(start);
  return found.ok && found.value === 'workbook';
};

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** What may be the header of a file, and the first rows under it; or why there is none. */
export type SampledFile = Result<TableSample, FileRefusal | { readonly code: 'file-gone' }>;

/** Takes a sample of a file that no profile knows. */
export const sampleFile = async (file: Blob): Promise<SampledFile> => {
  try {
    const start = await bytesOf(file.slice(0, sampleLength));
    if (!isWorkbook(start)) return sampleTable(start);
    if (file.size > maximumWorkbook) return refuse({ code: 'file-unsafe', why: 'size' });
    return sampleTable(await bytesOf(file));
  } catch (error) {
    if (error instanceof DOMException) return refuse({ code: 'file-gone' });
    throw error;
  }
};
