import type { ReportTable } from '@loggkontroll/ui/documents';

/** What a sheet's name may not hold, and how long it may be (Excel). */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/** The tables as a workbook, one sheet each. Cells are numbers or plain text, never formulas. */
export const workbookOf = async (tables: readonly ReportTable[]): Promise<Uint8Array<ArrayBuffer>> => {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const blob = await writeXlsxFile(
    tables.map(({ title, columns, rows }) => ({
      sheet: sheetName(title),
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: Math.max(14, Math.min(40, column.length + 4)) })),
      data: [
        columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' as const })),
        ...rows.map((cells) =>
          cells.map((cell) =>
            typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String },
          ),
        ),
      ],
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
