import { screeningFlags, type ScreeningRules } from '../../policy/index.ts';
import type { CodeFacts } from './code-facts.ts';
import type { CodedRows } from './coded-rows.ts';
import type { ScreeningContext } from './context/context.ts';
import { monthOfDay, type Month } from './day-number.ts';
import { flagBit } from './flag.ts';
import { keptColumns, marksShift, type KeptRows } from './kept-rows.ts';
import { last, LastAccesses, lastWidth } from './last-accesses.ts';
import { createPairFacts, explanationShift } from './pair-facts.ts';
import type { PairMonths } from './pair-months.ts';
import { isOtherUnit } from './rules/other-unit.ts';
import { bearsSurname } from './rules/possible-relative.ts';
import { flagsByAct, flagsByMarks } from './rules/said-by-the-row.ts';
import { isOrdinaryHour, isScheduled, isWithinShift, workingHoursOf } from './rules/working-hours.ts';
import type { ReadyScope } from './scope.ts';
import type { Tally } from './tally.ts';

const ownRecord = flagBit('own-record');
const outsideShift = flagBit('outside-shift');
const oddHour = flagBit('odd-hour');
const possibleRelative = flagBit('possible-relative');
const otherUnit = flagBit('other-unit');

/** So many rows are looked ahead at a time. */
const ahead = 512;

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
 * arrays, nothing made for a row, and as little memory looked at as can be. The rules it asks are in `rules`.
 */
export const createRowTaker = (
  context: ScreeningContext,
  rules: ScreeningRules,
  { tally, pairs, kept, codes, scope, keepAtMost }: RowKeeping,
): ((rows: CodedRows, source: number) => void) => {
  const pairFacts = createPairFacts(context);
  const hours = workingHoursOf(context.shifts, rules);
  const { identities, employments, clientFacts } = context;
  const { namesClients } = scope;
  const raised = screeningFlags.reduce((bits, flag) => bits | (rules.flags[flag] ? flagBit(flag) : 0), 0);
  const lasts = new LastAccesses();
  const around = { from: 0, to: 0 };
  const keys = new Uint32Array(ahead * 2);
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

  const isAsked = (account: number, client: number): boolean =>
    dayInScope && codes.inScope[account] !== 0 && (!namesClients || codes.clientInScope[client] === 1);

  /** The explanation and the flags that are the same for a whole day of an account, a client, a name and a unit. */
  const factsOf = (account: number, client: number, name: number, unit: number): number => {
    const dayOfMonth = today - month.first;
    const at = pairs.place(account, client, month.index);
    const { words } = pairs;
    words[at + 3] = (words[at + 3] ?? 0) | (1 << dayOfMonth);
    if (!isAsked(account, client)) return 0;
    let number = words[at + 4] ?? 0;
    if (number === 0) words[at + 4] = number = pairFacts.of(account, client, month);
    let facts = pairFacts.on(number, dayOfMonth);
    words[at + 5] = (words[at + 5] ?? 0) | (1 << (facts >>> explanationShift));
    const surname = name > 0 ? (codes.surnameOfName[name] ?? 0) : (clientFacts.surname[client] ?? 0);
    if ((facts & ownRecord) === 0 && bearsSurname(identities, account, surname)) facts |= possibleRelative;
    if (isOtherUnit(employments, account, codes.subjectOfUnit[unit] ?? 0, today)) facts |= otherUnit;
    return facts;
  };

  /** The flag of the time of day; where there is none, the stretch of the day for which the same holds is remembered. */
  const flagOfTime = (account: number, second: number, at: number): number => {
    const scheduled = isScheduled(hours, account);
    const ordinary = scheduled
      ? isWithinShift(hours, account, today, second, around)
      : isOrdinaryHour(hours, second, around);
    if (!ordinary) return scheduled ? outsideShift : oddHour;
    lasts.words[at + last.from] = around.from;
    lasts.words[at + last.to] = around.to;
    return 0;
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

  /** Sees to it that what the next rows need is at hand, if they are not like the last of their accounts. */
  const lookAhead = (rows: CodedRows, from: number): void => {
    const { words } = lasts;
    const to = Math.min(from + ahead, rows.length);
    let count = 0;
    for (let row = from; row < to; row++) {
      const account = rows.account[row] ?? 0;
      const client = rows.client[row] ?? 0;
      if (words[account * lastWidth + last.client] === client) continue;
      keys[count * 2] = account;
      keys[count * 2 + 1] = client;
      count++;
    }
    pairs.lookAhead(keys, count, month.index);
  };

  return (rows, source) => {
    codes.update();
    lasts.makeRoom(codes.inScope.length);
    const { words } = lasts;
    let accesses = 0;
    for (let row = 0; row < rows.length; row++) {
      if (row % ahead === 0) lookAhead(rows, row);
      const day = rows.day[row] ?? 0;
      if (day !== today) enter(day);
      const account = rows.account[row] ?? 0;
      const client = rows.client[row] ?? 0;
      const name = rows.name[row] ?? 0;
      const unit = rows.unit[row] ?? 0;
      const second = rows.second[row] ?? 0;
      const at = account * lastWidth;
      const again =
        words[at + last.client] === client &&
        words[at + last.day] === day >>> 0 &&
        words[at + last.name] === name &&
        words[at + last.unit] === unit &&
        words[at + last.known] === 1;
      if (!again) {
        const sameDay = words[at + last.day] === day >>> 0 && words[at + last.known] === 1;
        words[at + last.facts] = factsOf(account, client, name, unit);
        words[at + last.known] = 1;
        words[at + last.client] = client;
        words[at + last.day] = day;
        words[at + last.name] = name;
        words[at + last.unit] = unit;
        if (!sameDay) {
          words[at + last.from] = 1;
          words[at + last.to] = 0;
        }
      }
      if (!isAsked(account, client)) continue;
      accesses++;
      const facts = words[at + last.facts] ?? 0;
      const within = second >= (words[at + last.from] ?? 0) && second <= (words[at + last.to] ?? 0);
      const flags =
        ((facts & ((1 << explanationShift) - 1)) |
          (within ? 0 : flagOfTime(account, second, at)) |
          (flagsByAct[rows.act[row] ?? 0] ?? 0) |
          (flagsByMarks[rows.marks[row] ?? 0] ?? 0)) &
        raised;
      const explanation = facts >>> explanationShift;
      tally.explained[explanation] = (tally.explained[explanation] ?? 0) + 1;
      if (flags !== 0) count(flags);
      if (flags !== 0 || explanation === 0 || keepAtMost !== undefined)
        keep(rows, row, source, flags, explanation);
    }
    tally.rows += rows.length;
    tally.accesses += accesses;
  };
};
