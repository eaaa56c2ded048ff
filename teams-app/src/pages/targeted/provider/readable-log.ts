import type { Delivery } from '@loggkontroll/core/log';

/** The words of a readable log. */
export interface ReadableWords {
  readonly headings: readonly string[];
  readonly act: (access: Delivery['accesses'][number]) => string;
  readonly noUnit: string;
}

/** A cell that a spreadsheet neither splits nor reckons with. */
const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
};

/** With its hyphen, so that a spreadsheet does not take it for an amount. */
const writtenNumber = (clientId: string): string => clientId.replace(/^(\d{8})(\d{4})$/, '$1-$2');

/**
 * A log for whoever fetches it in person: a table with semicolons, UTF-8 with its mark, one row an access. R5: what was
 * done, at which unit, when, by whom and with whose record.
 */
export const readableLog = (
  { accesses, employees, clients }: Delivery,
  { headings, act, noUnit }: ReadableWords,
): Uint8Array<ArrayBuffer> => {
  const rows = accesses.map((access) => {
    const employee = employees[access.employee];
    const client = clients[access.client];
    return [
      access.at.replace('T', ' '),
      ...[employee?.name ?? '', employee?.employeeId ?? ''],
      ...[client?.name ?? '', writtenNumber(client?.clientId ?? '')],
      access.unit ?? noUnit,
      act(access),
      access.part,
    ];
  });
  const lines = [headings, ...rows].map((cells) => cells.map(cell).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
};
