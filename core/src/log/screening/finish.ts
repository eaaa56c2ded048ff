import { screeningFlags } from '../../policy/index.ts';
import { actCodes } from './coded-rows.ts';
import { clientIdOf, unitOf } from './dictionaries.ts';
import { isoOfDay, momentOf } from './day-number.ts';
import { employeeFindings, type FoundOfEmployee } from './employee-findings.ts';
import { explainedOf, explainedPairs } from './explained-pairs.ts';
import { flagBit, type Flag } from './flag.ts';
import { gapsOf } from './gap.ts';
import { lazyList } from './lazy-list.ts';
import type { PairMonths } from './pair-months.ts';
import { presenceOf } from './presence.ts';
import { ranked } from './ranking.ts';
import { explanationOf, flagsWithEvidence, surnameOfRow, type ReasonSources } from './reasons.ts';
import type { Finding, ScreenedAccess, ScreeningResult } from './result.ts';
import type { ReadyScope } from './scope.ts';
import type { Tally } from './tally.ts';
import { inTimeOrder } from './time-order.ts';
import { rarityOf, weightOf } from './weight.ts';

/** The result of everything that has been taken. */
export const finish = (
  sources: ReasonSources,
  { pairs, tally, scope }: { readonly pairs: PairMonths; readonly tally: Tally; readonly scope: ReadyScope },
): ScreeningResult => {
  const { context, rules, dictionaries, kept } = sources;
  const employees = employeeFindings(context, rules, { pairs, tally, dictionaries }, scope);
  const rows = inTimeOrder(kept, dictionaries);
  const isFinding = (row: number): boolean => kept.flagsAt(row) !== 0 || kept.at(row, 'explanation') === 0;
  const order = ranked(kept, rows.filter(isFinding), employees, weigher(sources, employees));
  const ranks = new Uint32Array(kept.size + employees.length);
  for (const [place, finding] of order.entries()) ranks[finding] = place + 1;
  const accessOf = (row: number): ScreenedAccess => screenedAccess(sources, row, ranks[row] || null);

  return {
    rows: tally.rows,
    accesses: tally.accesses,
    period: tally.rows === 0 ? null : { from: isoOfDay(tally.firstDay), to: isoOfDay(tally.lastDay) },
    explained: { accesses: explainedOf(tally.explained), pairs: explainedPairs(pairs) },
    flags: flagCounts(tally, employees),
    findings: lazyList(order.length, (place): Finding => {
      const finding = order[place] ?? 0;
      const rank = place + 1;
      const employee = employees[finding - kept.size];
      if (!employee) return { kind: 'access', rank, access: accessOf(finding) };
      const { account, day, flag, evidence } = employee;
      return {
        kind: 'employee',
        rank,
        employee: {
          account: dictionaries.lists.subjects.text(account),
          day: day === null ? null : isoOfDay(day),
          flag,
          evidence,
          rank,
        },
      };
    }),
    gaps: gapsOf(context),
    keptAccesses: lazyList(rows.length, (place) => accessOf(rows[place] ?? 0)),
    overfull: tally.overfull,
    presence: presenceOf(pairs, dictionaries),
  };
};

/** What each finding weighs. */
const weigher = (
  sources: ReasonSources,
  employees: readonly FoundOfEmployee[],
): ((finding: number) => number) => {
  const { kept, commonness } = sources;
  const relative = flagBit('possible-relative');
  const known = new Map<number, number>();
  return (finding) => {
    const employee = employees[finding - kept.size];
    if (employee) return weightOf(flagBit(employee.flag), true, 0);
    const flags = kept.flagsAt(finding);
    const explained = kept.at(finding, 'explanation') !== 0;
    if ((flags & relative) !== 0) {
      return weightOf(flags, explained, rarityOf(commonness(surnameOfRow(sources, finding))));
    }
    const key = explained ? ~flags : flags;
    const weight = known.get(key) ?? weightOf(flags, explained, 0);
    known.set(key, weight);
    return weight;
  };
};

const flagCounts = (tally: Tally, employees: readonly FoundOfEmployee[]): Record<Flag, number> => {
  const counts = Object.fromEntries(
    screeningFlags.map((flag, place) => [flag, tally.flags[place] ?? 0]),
  ) as Record<Flag, number>;
  for (const { flag } of employees) counts[flag]++;
  return counts;
};

const screenedAccess = (sources: ReasonSources, row: number, rank: number | null): ScreenedAccess => {
  const { kept, dictionaries } = sources;
  const { subjects, clients, names, units, texts } = dictionaries.lists;
  return {
    source: kept.at(row, 'source'),
    line: kept.at(row, 'line'),
    account: subjects.text(kept.at(row, 'account')),
    client: { id: clientIdOf(clients, kept.at(row, 'client')), name: names.text(kept.at(row, 'name')) },
    at: momentOf(kept.dayAt(row), kept.at(row, 'second')),
    unit: unitOf(units, kept.at(row, 'unit')),
    act: actCodes[kept.at(row, 'act')] ?? 'unknown',
    actText: texts.text(kept.at(row, 'actText')),
    part: texts.text(kept.at(row, 'part')),
    ipAddress: texts.text(kept.at(row, 'ipAddress')),
    workstation: texts.text(kept.at(row, 'workstation')),
    explanation: explanationOf(sources, row),
    flags: flagsWithEvidence(sources, row),
    rank,
  };
};
