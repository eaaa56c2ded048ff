import type { KeptRows } from './kept-rows.ts';
import type { FoundOfEmployee } from './employee-findings.ts';
import { heaviest } from './weight.ts';

const dayInSeconds = 86_400;

/**
 * Findings with the first to be looked at first: the heaviest, and of equally heavy ones the earliest. A number below
 * `kept.size` is a row, others are places among the employee findings after it. Both come in the order of time; what is
 * said of an employee's day comes after the accesses of that day.
 */
export const ranked = (
  kept: KeptRows,
  rows: Uint32Array,
  employees: readonly FoundOfEmployee[],
  weightOf: (finding: number) => number,
): Uint32Array => {
  const inTime = new Uint32Array(rows.length + employees.length);
  let row = 0;
  for (const [place, { day }] of employees.entries()) {
    const time = ((day ?? Infinity) + 1) * dayInSeconds;
    while (row < rows.length && timeOf(kept, rows[row] ?? 0) < time) inTime[row + place] = rows[row++] ?? 0;
    inTime[row + place] = kept.size + place;
  }
  inTime.set(rows.subarray(row), row + employees.length);
  return byWeight(inTime, weightOf);
};

const timeOf = (kept: KeptRows, row: number): number =>
  kept.dayAt(row) * dayInSeconds + kept.at(row, 'second');

/** The heaviest first; equally heavy ones stay as they stood. */
const byWeight = (findings: Uint32Array, weightOf: (finding: number) => number): Uint32Array => {
  const weights = Uint16Array.from(findings, weightOf);
  const next = new Uint32Array(heaviest + 1);
  for (const weight of weights) next[weight] = (next[weight] ?? 0) + 1;
  let before = 0;
  for (let weight = heaviest; weight >= 0; weight--) {
    const count = next[weight] ?? 0;
    next[weight] = before;
    before += count;
  }
  const ordered = new Uint32Array(findings.length);
  for (const [place, finding] of findings.entries()) {
    const weight = weights[place] ?? 0;
    const at = next[weight] ?? 0;
    ordered[at] = finding;
    next[weight] = at + 1;
  }
  return ordered;
};
