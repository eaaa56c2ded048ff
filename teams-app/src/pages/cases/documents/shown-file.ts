import { sampleTable } from '@loggkontroll/core/log';
import type { CaseBytes } from './case-files.ts';

/** A file of a case as the page can show it; a PDF is opened in a window of its own. */
export type ShownFile =
  | { readonly kind: 'picture'; readonly address: string }
  /** The first rows. */
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** The beginning. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unshown' };

/** So many characters are read on a page, and so many bytes shown as a picture. */
const mostText = 20_000;
const mostPicture = 8 * 1024 * 1024;
const chunk = 0x8000;

const dataAddress = ({ bytes, form }: CaseBytes): string => {
  let binary = '';
  for (let from = 0; from < bytes.length; from += chunk)
    binary += String.fromCharCode(...bytes.subarray(from, from + chunk));
  return `data:image/${form === 'png' ? 'png' : 'jpeg'};base64,${btoa(binary)}`;
};

const textOf = (bytes: Uint8Array): ShownFile => {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).slice(0, mostText) };
  } catch {
    return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes).slice(0, mostText) };
  }
};

/** What of a file can be shown: a picture; of a table its first rows; of a text its beginning. */
export const shownFileOf = (file: CaseBytes): ShownFile => {
  const { bytes, form } = file;
  if (form === 'png' || form === 'jpg')
    return bytes.length > mostPicture ? { kind: 'unshown' } : { kind: 'picture', address: dataAddress(file) };
  if (form !== 'csv' && form !== 'txt' && form !== 'xlsx') return { kind: 'unshown' };
  const table = sampleTable(bytes);
  if (table.ok) return { kind: 'table', ...table.value };
  return form === 'xlsx' ? { kind: 'unshown' } : textOf(bytes);
};
