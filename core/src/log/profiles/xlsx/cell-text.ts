const escaped = /_x([0-9a-f]{4})_/gi;

/** A text as it stands in a cell: characters that XML cannot hold are written as `_x000D_` in a workbook. */
export const cellText = (written: string): string =>
  written.includes('_x')
    ? written.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : written;
