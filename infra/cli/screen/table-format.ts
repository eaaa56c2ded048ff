import type { CliTexts } from '../texts/sv.ts';
import type { FindingRecord } from './finding-record.ts';

const sign = '[=+\\-@＝＋－＠]';
const passedOver = String.raw`[\s\p{C}"']*`;
/** What a spreadsheet would take for a formula, also when it passes over what stands before the sign. */
const formula = new RegExp(`^(?=${passedOver}${sign})|^(?=[\\t\\r\\n])`, 'u');
/** The same after what a spreadsheet that is set otherwise takes for the end of a cell or a row. */
const formulaInside = new RegExp(`(?<=[;,|\\t\\r\\n]${passedOver})(?=${sign})`, 'gu');
const anySign = new RegExp(sign, 'u');
const needsQuotes = /[";\r\n]/;

/**
 * A cell that a spreadsheet shows as it stands, and never works out: an apostrophe stands before what could be a
 * formula. A number below nought is no exception, for no column has any: what looks like one is somebody's text.
 */
export const safeCell = (value: string): string => {
  const inside = anySign.test(value) ? value.replace(formulaInside, "'") : value;
  const text = formula.test(inside) ? `'${inside}` : inside;
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
