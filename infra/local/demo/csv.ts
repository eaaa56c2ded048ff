const needsQuotes = /[";\r\n]/;

const field = (value: string): string =>
  needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Lines of semicolon-separated values ending in CRLF, as Swedish exports are. */
export const formatCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(field).join(';')}\r\n`).join('');
