import type { ScreeningRules } from '../../policy/index.ts';
import { screeningFlags } from '../../policy/index.ts';
import type { CodeFacts } from './code-facts.ts';
import type { CodedRows } from './coded-rows.ts';
import type { ScreeningContext } from './context/context.ts';
import { monthOfDay, type Month } from './day-number.ts';
import { flagBit } from './flag.ts';
import { keptColumns, marksShift, type KeptRows } from './kept-rows.ts';
import { createPairFacts, explanationShift } from './pair-facts.ts';
import type { PairMonths } from './pair-months.ts';
import { isOtherUnit } from './rules/other-unit.ts';
import { bearsSurname } from './rules/possible-relative.ts';
import { flagsByAct, flagsByMarks } from './rules/said-by-the-row.ts';
import { isOddHour, isOutsideShift, isScheduled, workingHoursOf } from './rules/working-hours.ts';
import type { ReadyScope } from './scope.ts';
import type { Tally } from './tally.ts';

const ownRecord = flagBit('own-record');
const outsideShift = flagBit('outside-shift');
const oddHour = flagBit('odd-hour');
const possibleRelative = flagBit('possible-relative');
const otherUnit = flagBit('other-unit');
const flagBits = (1 << explanationShift) - 1;

/** Where the rows go. */
export interface RowKeeping {
  readonly tally: Tally;
  readonly pairs: PairMonths;
  readonly kept: KeptRows;
  readonly codes: CodeFacts;
  readonly scope: ReadyScope;
  /** So many accesses are kept whatever they are; without it, only those that are unexplained or flagged. */
  readonly keepAtMost: number | undefined;
}

/**
 * Takes batches of rows: explains, flags, counts and keeps. Everything that a row costs is here: whole numbers and typed
 * arrays, nothing made for a row. The rules it asks are in `rules`, a function each.
 */
export const createRowTaker = (
  context: ScreeningContext,
  rules: ScreeningRules,
  { tally, pairs, kept, codes, scope, keepAtMost }: RowKeeping,
): ((rows: CodedRows, source: number) => void) => {
  const facts = createPairFacts(context);
  const hours = workingHoursOf(context.shifts, rules);
  const { identities, employments, clientFacts } = context;
  const raised = screeningFlags.reduce((bits, flag) => bits | (rules.flags[flag] ? flagBit(flag) : 0), 0);
  let today = NaN;
  let dayInScope = false;
  let month: Month = monthOfDay(0);

  const enter = (day: number): void => {
    today = day;
    if (day < month.first || day >= month.first + month.days) month = monthOfDay(day);
    dayInScope = scope.hasDay(day);
    tally.firstDay = Math.min(tally.firstDay, day);
    tally.lastDay = Math.max(tally.lastDay, day);
  };

  /** The flags that follow from the row itself, the rules being asked one by one. */
  const flagsOfRow = (rows: CodedRows, row: number, account: number, pairFlags: number): number => {
    const second = rows.second[row] ?? 0;
    const name = rows.name[row] ?? 0;
    const client = rows.client[row] ?? 0;
    const surname = name > 0 ? (codes.surnameOfName[name] ?? 0) : (clientFacts.surname[client] ?? 0);
    const unit = codes.subjectOfUnit[rows.unit[row] ?? 0] ?? 0;
    let flags = pairFlags | (flagsByAct[rows.act[row] ?? 0] ?? 0) | (flagsByMarks[rows.marks[row] ?? 0] ?? 0);
    if (!isScheduled(hours, account)) {
      if (isOddHour(hours, second)) flags |= oddHour;
    } else if (isOutsideShift(hours, account, today, second)) {
      flags |= outsideShift;
    }
    if ((flags & ownRecord) === 0 && bearsSurname(identities, account, surname)) flags |= possibleRelative;
    if (isOtherUnit(employments, account, unit, today)) flags |= otherUnit;
    return flags & raised;
  };

  const keep = (rows: CodedRows, row: number, source: number, flags: number, explanation: number): void => {
    if (keepAtMost !== undefined && kept.size >= keepAtMost) {
      tally.overfull = true;
      return;
    }
    const at = kept.add();
    const { words } = kept;
    words[at + keptColumns.line] = rows.line[row] ?? 0;
    words[at + keptColumns.source] = source;
    words[at + keptColumns.day] = today;
    words[at + keptColumns.second] = rows.second[row] ?? 0;
    words[at + keptColumns.account] = rows.account[row] ?? 0;
    words[at + keptColumns.client] = rows.client[row] ?? 0;
    words[at + keptColumns.name] = rows.name[row] ?? 0;
    words[at + keptColumns.unit] = rows.unit[row] ?? 0;
    words[at + keptColumns.act] = rows.act[row] ?? 0;
    words[at + keptColumns.actText] = rows.actText[row] ?? 0;
    words[at + keptColumns.part] = rows.part[row] ?? 0;
    words[at + keptColumns.flags] = flags | ((rows.marks[row] ?? 0) << marksShift);
    words[at + keptColumns.explanation] = explanation;
    words[at + keptColumns.ipAddress] = rows.ipAddress[row] ?? 0;
    words[at + keptColumns.workstation] = rows.workstation[row] ?? 0;
  };

  const count = (flags: number): void => {
    for (let rest = flags; rest !== 0; rest &= rest - 1) {
      const flag = 31 - Math.clz32(rest & -rest);
      tally.flags[flag] = (tally.flags[flag] ?? 0) + 1;
    }
  };

  return (rows, source) => {
    codes.update();
    let accesses = 0;
    for (let row = 0; row < rows.length; row++) {
      const day = rows.day[row] ?? 0;
      if (day !== today) enter(day);
      const account = rows.account[row] ?? 0;
      const client = rows.client[row] ?? 0;
      const dayOfMonth = day - month.first;
      const at = pairs.place(account, client, month.index);
      const { words } = pairs;
      words[at + 3] = (words[at + 3] ?? 0) | (1 << dayOfMonth);
      if (!dayInScope || codes.inScope[account] === 0) continue;
      accesses++;
      let number = words[at + 4] ?? 0;
      if (number === 0) words[at + 4] = number = facts.of(account, client, month);
      const known = facts.on(number, dayOfMonth);
      const explanation = known >>> explanationShift;
      words[at + 5] = (words[at + 5] ?? 0) | (1 << explanation);
      tally.explained[explanation] = (tally.explained[explanation] ?? 0) + 1;
      const flags = flagsOfRow(rows, row, account, known & flagBits);
      if (flags !== 0) count(flags);
      if (flags !== 0 || explanation === 0 || keepAtMost !== undefined)
        keep(rows, row, source, flags, explanation);
    }
    tally.rows += rows.length;
    tally.accesses += accesses;
  };
};
