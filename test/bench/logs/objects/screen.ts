import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { explanations, rowFlags } from '../generate/label.ts';
import type { Expected } from '../generate/labels.ts';
import { screenRow, type ScreenedRow } from './access.ts';
import { patternBreaks, unused } from './patterns.ts';
import { readRegisters } from './registers.ts';

/** Screens a generated log with a CSV library, objects, Maps and Sets: what one would write without a second thought. */
export const screenWithObjects = async (
  { log, context }: { readonly log: string; readonly context: string },
  linesBeforeRows: number,
): Promise<Omit<Expected, 'rejected'> & { readonly rejected: number }> => {
  const registers = readRegisters(context, 2026);
  const accesses = { direct: 0, administrative: 0, 'other-authority': 0, none: 0 };
  const flags = Object.fromEntries(rowFlags.map((flag) => [flag, 0])) as Record<string, number>;
  const pairs = Object.fromEntries(
    explanations.map((explanation) => [explanation, new Set<string>()]),
  ) as unknown as Record<string, Set<string>>;
  const clientsByDay = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const findings: ScreenedRow[] = [];
  let rows = 0;
  let rejected = 0;
  let [first, last] = ['9999-12-31', '0001-01-01'];

  const take = (row: Readonly<Record<string, string>>): void => {
    rows += 1;
    const screened = screenRow(row, rows + linesBeforeRows, registers);
    if (!screened) {
      rejected += 1;
      return;
    }
    const { account, client, day, explanation } = screened;
    accesses[explanation] += 1;
    pairs[explanation]?.add(`${account} ${client}`);
    for (const flag of screened.flags) flags[flag] = (flags[flag] ?? 0) + 1;
    const key = `${account} ${day}`;
    const met = clientsByDay.get(key);
    if (met) met.add(client);
    else clientsByDay.set(key, new Set([client]));
    seen.add(account);
    if (day < first) first = day;
    if (day > last) last = day;
    if (explanation === 'none' || screened.flags.length > 0) findings.push(screened);
  };

  await new Promise<void>((resolve, reject) => {
    Papa.parse<Record<string, string>>(createReadStream(log, 'utf8'), {
      header: true,
      delimiter: ';',
      skipFirstNLines: linesBeforeRows - 1,
      skipEmptyLines: true,
      step: ({ data }) => take(data),
      complete: () => resolve(),
      error: reject,
    });
  });
  const employees = [...patternBreaks(registers, clientsByDay), ...unused(registers, seen, first, last)];
  return {
    rows,
    rejected,
    accesses,
    pairs: Object.fromEntries(
      Object.entries(pairs).map(([explanation, set]) => [explanation, set.size]),
    ) as Expected['pairs'],
    flags: {
      ...flags,
      ...Object.fromEntries(
        (['pattern-break', 'no-use'] as const).map((flag) => [
          flag,
          employees.filter((finding) => finding.flag === flag).length,
        ]),
      ),
    } as Expected['flags'],
    findings: findings.length + employees.length,
  };
};
