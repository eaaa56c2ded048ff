import { readFileSync } from 'node:fs';
import { explanations, rowFlags } from './generate/label.ts';

/** What is planted in a generated log, by finding: `line explanation` and its flags, or `account day` and its flag. */
export const readLabels = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): [string, readonly string[]] => {
        const [number = '', second = '', third = '', fourth = ''] = line.split(';');
        if (number === '') return [`${second} ${third} ${fourth}`, [fourth]];
        return [`${number} ${second}`, third === '' ? [] : third.split(',')];
      }),
  );

/** A finding as the command line writes it. */
export interface WrittenFinding {
  readonly line: number | null;
  readonly account: string;
  readonly at: string | null;
  readonly explanation: string | null;
  readonly flags: readonly string[];
}

/** How well a rule found what was planted. */
export interface Accuracy {
  readonly rule: string;
  readonly planted: number;
  readonly precision: number;
  readonly recall: number;
}

const keyOf = ({ line, account, at, explanation, flags }: WrittenFinding): string =>
  line === null
    ? `${account} ${at ?? ''} ${flags[0] ?? ''}`
    : `${line} ${explanation === 'otherAuthority' ? 'other-authority' : (explanation ?? '')}`;

/**
 * Precision and recall of each rule, and of `unexplained`, finding by finding. A finding counts for a rule only if line
 * and explanation are those that were planted.
 */
export const accuracyOf = (
  labels: ReadonlyMap<string, readonly string[]>,
  findings: Iterable<WrittenFinding>,
): Accuracy[] => {
  const rules = [...rowFlags, 'pattern-break', 'no-use', 'unexplained'];
  const counts = new Map(rules.map((rule) => [rule, { planted: 0, found: 0, right: 0 }]));
  const none = explanations.indexOf('none');
  const plantedOf = (key: string): readonly string[] => [
    ...(labels.get(key) ?? []),
    ...(labels.has(key) && key.endsWith(` ${explanations[none] ?? ''}`) ? ['unexplained'] : []),
  ];
  for (const key of labels.keys()) {
    for (const rule of plantedOf(key)) {
      const count = counts.get(rule);
      if (count) count.planted += 1;
    }
  }
  for (const finding of findings) {
    const planted = plantedOf(keyOf(finding));
    for (const rule of [...finding.flags, ...(finding.explanation === 'none' ? ['unexplained'] : [])]) {
      const count = counts.get(rule) ?? { planted: 0, found: 0, right: 0 };
      counts.set(rule, count);
      count.found += 1;
      if (planted.includes(rule)) count.right += 1;
    }
  }
  return [...counts].map(([rule, { planted, found, right }]) => ({
    rule,
    planted,
    precision: found === 0 ? 1 : right / found,
    recall: planted === 0 ? 1 : right / planted,
  }));
};
