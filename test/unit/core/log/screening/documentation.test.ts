import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContextBuilder, createScreening, profiles, screeningGaps } from '@loggkontroll/core/log';
import type { ContextRegister, Evidence, Finding } from '@loggkontroll/core/log';
import { ordinaryScreening, screeningFlags } from '@loggkontroll/core/policy';
import {
  flagWeights,
  rarityOf,
  unexplainedWeight,
  weightOf,
} from '../../../../../core/src/log/screening/weight.ts';
import { utf8 } from '../files.ts';

const page = readFileSync(join(__dirname, '../../../../../docs/screening.md'), 'utf8');

/** The block of code after some words of the page. */
const blockAfter = (words: string): string =>
  page
    .split(`${words}\n\n\`\`\``)[1]
    ?.split('\n```')[0]
    ?.replace(/^\w+\n/, '') ?? '';

/** The cells of the table whose header begins with a word. */
const table = (first: string): string[][] => {
  const rows = page.split(new RegExp(`^\\| ${first} +\\|`, 'm'))[1]?.split('\n\n')[0] ?? '';
  return rows
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
};

describe('docs/screening.md', () => {
  test('names every flag, and the measures that are shipped', () => {
    const rules = new Map(table('flag').map(([flag = '', when = '']) => [flag, when]));
    expect([...rules.keys()]).toEqual([...screeningFlags]);
    expect(rules.get('outside-shift')).toContain(`${ordinaryScreening.shiftMarginMinutes} minutes`);
    expect(rules.get('odd-hour')).toContain(ordinaryScreening.oddHours.from);
    expect(rules.get('odd-hour')).toContain(ordinaryScreening.oddHours.to);
    const { deviations, leastEmployeeDays } = ordinaryScreening.patternBreak;
    expect(page).toContain(`median + ${deviations} × 1.4826 × median absolute deviation`);
    expect(page).toContain(`Where there are ${leastEmployeeDays} or more`);
  });

  test('tells what each reason weighs', () => {
    const [unexplained, ...flags] = table('reason');
    expect(unexplained).toEqual(['nothing explains it', String(unexplainedWeight), '']);
    expect(Object.fromEntries(flags.map(([flag = '', ...weights]) => [flag, weights.map(Number)]))).toEqual(
      Object.fromEntries(
        screeningFlags.map((flag) => [flag, [flagWeights[flag].unexplained, flagWeights[flag].explained]]),
      ),
    );
  });

  test('tells how the commonness of a surname weighs', () => {
    expect(rarityOf({ bearers: 1, people: 2_000 })).toBe(1);
    expect(rarityOf({ bearers: 1, people: 3_000 })).toBe(1);
    expect(rarityOf({ bearers: 1, people: 100 })).toBeCloseTo(0.2);
    expect(rarityOf({ bearers: 5, people: 100 })).toBeCloseTo(0.2);
    const middle = rarityOf({ bearers: 1, people: Math.sqrt(2_000 * 100) });
    expect(middle).toBeCloseTo(0.6);
  });

  test('says that serious and unexplained comes before what is only one of them', () => {
    const bit = (flag: string): number => 1 << (screeningFlags as readonly string[]).indexOf(flag);
    const serious = screeningFlags.filter((flag) => flagWeights[flag].unexplained >= 100);
    const others = screeningFlags.filter(
      (flag) =>
        !serious.includes(flag) && flag !== 'pattern-break' && flag !== 'no-use' && flag !== 'odd-hour',
    );
    const all = others.reduce((bits, flag) => bits | bit(flag), 0);
    for (const flag of serious) {
      expect(weightOf(bit(flag), false, 1)).toBeGreaterThanOrEqual(200);
      expect(weightOf(bit(flag), true, 1)).toBeLessThan(200);
    }
    expect(weightOf(all, false, 1)).toBeLessThan(200);
  });

  test('names every gap', () => {
    expect(table('gap').map(([gap]) => gap)).toEqual([...screeningGaps]);
  });
});

describe('the example of docs/screening.md', () => {
  const written = ({ code, values }: Evidence): string =>
    `${code} {${Object.entries(values)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')}}`;

  const told = (finding: Finding) => {
    if (finding.kind === 'employee') {
      const { rank, account, day, flag, evidence } = finding.employee;
      return { rank, account, day, flags: [flag], evidence: evidence.map(written) };
    }
    const { rank, line, account, client, explanation, flags } = finding.access;
    return {
      ...{ rank, line, account, client: client.id, explanation: explanation?.kind ?? null },
      flags: flags.map(({ flag }) => flag),
      evidence: [...(explanation?.evidence ?? []), ...flags.flatMap(({ evidence }) => evidence)].map(written),
    };
  };

  test('finds what the page says', () => {
    const builder = createContextBuilder(2026);
    for (const register of [
      'employees',
      'shifts',
      'assignments',
      'clients',
    ] as const satisfies readonly ContextRegister[]) {
      const reader = builder.open(register);
      reader.push(utf8(blockAfter(`\`${register}.csv\``)));
      expect(reader.end()).toMatchObject({ ok: true, value: { rejected: 0 } });
    }
    const screening = createScreening({ context: builder.build(), rules: ordinaryScreening });
    const faults: string[] = [];
    const reader = profiles.treserva.open({
      row: (row) => screening.row(row),
      fault: (fault) => faults.push(fault),
    });
    reader.push(utf8(blockAfter('The log')));
    expect(reader.end().ok).toBe(true);
    expect(faults).toEqual([]);
    const { findings, explained } = screening.finish();
    expect(Array.from(findings, (finding) => JSON.stringify(told(finding))).join('\n')).toBe(
      blockAfter('What is found'),
    );
    expect(blockAfter('And in all')).toBe(JSON.stringify(explained));
  });
});
