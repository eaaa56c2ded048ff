import { noMarks } from '@loggkontroll/core/log';
import type { ContextRegister, ContextRows, Evidence, Flag, LogRow } from '@loggkontroll/core/log';
import { ordinaryScreening, type ScreeningRules } from '@loggkontroll/core/policy';
import { screen, screeningOf } from './reference/run.ts';
import type { World } from './reference/world.ts';

/** Anna reads about R1, in her unit, on an ordinary Thursday morning. */
export const access = (change: Partial<LogRow> = {}): LogRow => ({
  line: 2,
  at: '2026-09-03T09:00:00',
  employeeId: 'anna01',
  clientId: 'R1',
  clientName: '',
  unit: 'Enhet 4',
  act: 'read',
  actText: 'Läst',
  part: 'Journal',
  ipAddress: undefined,
  workstation: undefined,
  marks: noMarks,
  ...change,
});

/** Anna is employed in unit 4 for good. */
export const employment = (change: Partial<ContextRows['employees']> = {}): ContextRows['employees'] => ({
  employeeId: 'anna01',
  personalId: '',
  name: '',
  unit: 'Enhet 4',
  role: 'Stödassistent',
  from: null,
  to: null,
  ...change,
});

/** Anna works from seven to four. */
export const shift = (change: Partial<ContextRows['shifts']> = {}): ContextRows['shifts'] => ({
  employeeId: 'anna01',
  start: '2026-09-03T07:00:00',
  end: '2026-09-03T16:00:00',
  ...change,
});

/** R1 is unit 4's direct concern, for good. */
export const assignment = (change: Partial<ContextRows['assignments']> = {}): ContextRows['assignments'] => ({
  subject: 'enhet 4',
  clientId: 'R1',
  from: '2026-02-01',
  to: null,
  kind: 'direct',
  ...change,
});

/** R1 is known, and there is nothing about them. */
export const client = (change: Partial<ContextRows['clients']> = {}): ContextRows['clients'] => ({
  clientId: 'R1',
  name: '',
  status: 'open',
  closedOn: null,
  protection: 'none',
  watched: null,
  ...change,
});

type Registers = { readonly [R in ContextRegister]?: readonly ContextRows[R][] };

/** Sentences about one access: `given({ shifts: [shift()] }).when(access()).thenNotFlagged('outside-shift')`. */
export const given = (registers: Registers, rules: Partial<ScreeningRules> = {}) => ({
  when: (...log: readonly LogRow[]) => {
    const world: World = {
      registers: {
        employees: registers.employees,
        shifts: registers.shifts,
        assignments: registers.assignments,
        clients: registers.clients,
      },
      log,
      rules: { ...ordinaryScreening, ...rules },
      scope: {},
    };
    const screening = screeningOf(world, log.length);
    for (const row of log) screening.row(row);
    const { keptAccesses } = screening.finish();
    const evidenceOf = (flag: Flag) =>
      keptAccesses.at(0)?.flags.find((found) => found.flag === flag)?.evidence;
    return {
      thenFlagged: (flag: Flag, ...evidence: readonly Evidence[]) => {
        if (evidence.length === 0) expect(evidenceOf(flag)).toBeDefined();
        else expect(evidenceOf(flag)).toEqual(evidence);
      },
      thenNotFlagged: (flag: Flag) => expect(evidenceOf(flag)).toBeUndefined(),
      thenExplained: (kind: string, ...evidence: readonly Evidence[]) => {
        expect(keptAccesses.at(0)?.explanation?.kind).toBe(kind);
        if (evidence.length > 0) expect(keptAccesses.at(0)?.explanation?.evidence).toEqual(evidence);
      },
      thenUnexplained: () => expect(keptAccesses.at(0)?.explanation).toBeNull(),
      /** What is found, the first to be looked at first, each by its line, or its flag when it is of an employee. */
      thenInOrder: (...found: readonly (number | Flag)[]) =>
        expect(
          [...screen(world).findings].map((finding) =>
            finding.kind === 'access' ? finding.access.line : finding.employee.flag,
          ),
        ).toEqual(found),
      /** What is found of employees. */
      thenOfEmployees: (...found: readonly { account: string; day: string | null; flag: Flag }[]) =>
        expect(
          [...screen(world).findings].flatMap((finding) =>
            finding.kind === 'employee'
              ? [
                  {
                    account: finding.employee.account,
                    day: finding.employee.day,
                    flag: finding.employee.flag,
                  },
                ]
              : [],
          ),
        ).toEqual(found),
      result: () => screen(world),
    };
  },
});
