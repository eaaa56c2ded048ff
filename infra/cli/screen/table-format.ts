import type { CliTexts } from '../texts/sv.ts';
import type { FindingRecord } from './finding-record.ts';

/** What a spreadsheet would take for a formula. */
const formula = /^[\s\p{C}]*[=+\-@]/u;
const needsQuotes = /[";\r\n]/;

/** A cell that a spreadsheet shows as it stands, and never works out. */
export const safeCell = (value: string): string => {
  const text = formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const row = (cells: readonly string[]): string => `${cells.map(safeCell).join(';')}\r\n`;

/** Findings as a table that opens in a spreadsheet: UTF-8 with a mark, semicolons, a header, words instead of codes. */
export function* tableLines(
  findings: Iterable<FindingRecord>,
  logs: readonly string[],
  { screen: { columns, flagWords, explanationWords, evidenceWords, actWords } }: CliTexts,
): Generator<string> {
  const several = logs.length > 1;
  yield `\ufeff${row([
    columns.rank,
    ...(several ? [columns.log] : []),
    ...[columns.line, columns.at, columns.account, columns.client, columns.unit, columns.action],
    ...[columns.explanation, columns.flags, columns.evidence],
  ])}`;
  for (const finding of findings) {
    const { rank, log = '', line, at, account, client, unit, action, explanation, flags, evidence } = finding;
    yield row([
      String(rank),
      ...(several ? [log] : []),
      line === null ? '' : String(line),
      (at ?? '').replace('T', ' '),
      account,
      client ?? '',
      unit ?? '',
      action === null ? '' : (actWords[action] ?? action),
      explanation === null ? '' : explanationWords[explanation],
      flags.map((flag) => flagWords[flag]).join(', '),
      evidence.map((one) => evidenceWords(one)).join(' '),
    ]);
  }
}
