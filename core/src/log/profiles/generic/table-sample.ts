import { accept, refuse } from '../../../result/index.ts';
import type { Result } from '../../../result/index.ts';
import type { FileRefusal } from '../../refusal.ts';
import { isZip } from '../../text/encoding.ts';
import { delimiters, fieldsOf } from '../../text/fields.ts';
import { plainName } from '../../text/header.ts';
import { maximumPreamble } from '../../text/header-search.ts';
import { createTextReader } from '../../text/text-reader.ts';
import { readWorkbook } from '../xlsx/workbook.ts';
import { columnWords } from './column-words.ts';
import type { TableSample } from './proposal.ts';

const sampleRows = 200;
const leastColumns = 3;

/** Enough of a text for its header and a sample. */
export const sampleLength = 262_144;

/**
 * What may be the header of a file of which nothing is known, and the first rows under it. A workbook is needed whole;
 * of a text `sampleLength` bytes do. Refused when nothing in it looks like a table.
 */
export const sampleTable = (bytes: Uint8Array): Result<TableSample, FileRefusal> =>
  isZip(bytes) ? sampleWorkbook(bytes) : sampleText(bytes.subarray(0, sampleLength));

const sampleText = (bytes: Uint8Array): Result<TableSample, FileRefusal> => {
  const reader = createTextReader();
  const text = (reader.push(bytes) ?? '') + (reader.end() ?? '');
  const found = reader.notText();
  if (found) return refuse({ code: 'file-not-text', found });
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return refuse({ code: 'file-empty' });
  const tables = delimiters.map((delimiter) => lines.map((line) => fieldsOf(line, delimiter) ?? []));
  return bestOf(tables);
};

const sampleWorkbook = (bytes: Uint8Array): Result<TableSample, FileRefusal> => {
  const sheets: string[][][] = [];
  const fault = readWorkbook(bytes, () => {
    const rows: string[][] = [];
    sheets.push(rows);
    return {
      take: (cells) => {
        if (cells && rows.length < maximumPreamble + sampleRows) rows.push(cells);
      },
      wanted: () => rows.length < maximumPreamble + sampleRows,
    };
  });
  return fault ? refuse(fault) : bestOf(sheets);
};

/** The table and the row in it that look most like a header: known words first, then many columns, then what comes first. */
const bestOf = (tables: readonly (readonly (readonly string[])[])[]): Result<TableSample, FileRefusal> => {
  let best: { readonly score: number; readonly sample: TableSample } | undefined;
  for (const rows of tables) {
    for (const [at, cells] of rows.slice(0, maximumPreamble).entries()) {
      const score = scoreOf(cells);
      if (score <= (best?.score ?? 0)) continue;
      best = { score, sample: { columns: cells, rows: rows.slice(at + 1, at + 1 + sampleRows) } };
    }
  }
  return best ? accept(best.sample) : refuse({ code: 'file-without-header' });
};

const known = new Set(Object.values(columnWords).flat());

const scoreOf = (cells: readonly string[]): number => {
  const names = cells.map(plainName).filter((name) => name !== '');
  if (names.length < leastColumns || new Set(names).size < names.length) return 0;
  return names.filter((name) => known.has(name)).length * 1000 + Math.min(names.length, 999);
};
