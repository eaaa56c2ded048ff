import fc from 'fast-check';
import type { ScreeningResult } from '@loggkontroll/core/log';
import { screenByReference } from './reference/screen.ts';
import { screen, screeningOf, told } from './reference/run.ts';
import { worlds } from './reference/worlds.ts';

const nonzero = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const accessesFound = ({ findings }: ScreeningResult) =>
  [...findings].flatMap((finding) => (finding.kind === 'access' ? [finding.access] : []));
const employeesFound = ({ findings }: ScreeningResult) =>
  [...findings].flatMap((finding) => (finding.kind === 'employee' ? [finding.employee] : []));

describe('a screening', () => {
  test('counts and finds what nested loops over the rows count and find', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const expected = screenByReference(world);
        const result = screen(world);
        expect({
          rows: result.rows,
          accesses: result.accesses,
          period: result.period,
          explained: {
            accesses: nonzero({ ...result.explained.accesses }),
            pairs: nonzero({ ...result.explained.pairs }),
          },
          flags: nonzero(result.flags),
        }).toEqual({
          rows: expected.rows,
          accesses: expected.accesses,
          period: expected.period,
          explained: expected.explained,
          flags: expected.flags,
        });
        const byLine = accessesFound(result).toSorted((a, b) => a.line - b.line);
        expect(
          byLine.map(({ line, account, client, at, unit, act, explanation, flags }) => ({
            ...{ line, account, client, at, unit, act, explanation: explanation?.kind ?? null },
            flags: flags.map(({ flag }) => flag),
          })),
        ).toEqual(
          expected.findings.map(({ row, explanation, flags }) => ({
            line: row.line,
            account: row.employeeId,
            client: { id: row.clientId, name: row.clientName },
            at: row.at,
            unit: row.unit,
            act: row.act,
            explanation,
            flags,
          })),
        );
        const key = ({ account, day, flag }: { account: string; day: string | null; flag: string }) =>
          `${flag} ${account} ${day ?? ''}`;
        expect(employeesFound(result).map(key).sort()).toEqual(expected.employees.map(key).sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        worlds.chain((world) =>
          fc.tuple(fc.constant(world), fc.shuffledSubarray([...world.log], { minLength: world.log.length })),
        ),
        ([world, shuffled]) => expect(told(screen(world, shuffled))).toEqual(told(screen(world))),
      ),
    );
  });

  test('does not depend on how the log is divided between screenings', () => {
    fc.assert(
      fc.property(worlds, fc.array(fc.nat({ max: 2 }), { minLength: 64, maxLength: 64 }), (world, to) => {
        const parts = [0, 1, 2].map((number) => {
          const screening = screeningOf(world);
          for (const [place, row] of world.log.entries()) if (to[place] === number) screening.row(row);
          return structuredClone(screening.exportPart());
        });
        const whole = screeningOf(world);
        for (const part of parts) whole.absorb(part);
        expect(told(whole.finish())).toEqual(told(screen(world)));
      }),
    );
  });

  test('may go on after it has taken in a part, and numbers its lines from where it began', () => {
    fc.assert(
      fc.property(worlds, fc.nat({ max: 64 }), (world, cut) => {
        const second = screeningOf(world);
        for (const row of world.log.slice(cut)) second.row({ ...row, line: row.line + 1000 });
        const whole = screeningOf(world);
        whole.absorb(second.exportPart(), -1000);
        for (const row of world.log.slice(0, cut)) whole.row(row);
        expect(told(whole.finish())).toEqual(told(screen(world)));
      }),
    );
  });

  test('ranks every finding once, from 1', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { findings } = screen(world);
        expect([...findings].map(({ rank }) => rank)).toEqual([...findings].map((_, place) => place + 1));
        for (const finding of findings) {
          if (finding.kind === 'access') expect(finding.access.rank).toBe(finding.rank);
        }
      }),
    );
  });

  test('gives evidence for every explanation and every flag', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const result = screen(world);
        for (const { explanation, flags } of accessesFound(result)) {
          if (explanation) expect(explanation.evidence).toHaveLength(1);
          for (const { evidence } of flags) expect(evidence.length).toBeGreaterThan(0);
        }
        for (const { evidence } of employeesFound(result)) expect(evidence).toHaveLength(1);
      }),
    );
  });

  test('keeps every access in question when it is to, and says when there are too many', () => {
    fc.assert(
      fc.property(worlds, fc.nat({ max: 64 }), (world, most) => {
        const screening = screeningOf(world, most);
        for (const row of world.log) screening.row(row);
        const result = screening.finish();
        expect(result.overfull).toBe(result.accesses > most);
        expect(result.keptAccesses).toHaveLength(Math.min(result.accesses, most));
        expect(result.flags).toEqual(screen(world).flags);
      }),
    );
  });
});
