import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../../..');
const textOf = (...parts: readonly string[]): string => readFileSync(path.join(root, ...parts), 'utf8');

/** Given by those who act, and not by the decider: each with where that is tested. */
const givenElsewhere = new Map([
  ['extract-nobody-reviews', 'test/unit/bot/sweep/extracts-passed-on.test.ts'],
]);

/** The suites of a decider and the tables that they agree on. */
const suitesOf = (of: string): readonly string[] => {
  const folder = path.join('test/unit/core/workflow', of);
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.ts(\.snap)?$/.test(name))
    .map((name) => textOf(folder, name));
};

const codesOf = (of: string): readonly string[] =>
  textOf('core/src/workflow', of, 'refusal.ts').match(new RegExp(`(?<=')${of}-[a-z-]+(?=')`, 'g')) ?? [];

describe.each(['targeted', 'case', 'extract'])('every refusal of %s', (of) => {
  const suites = suitesOf(of);

  test.each(codesOf(of))('%s is given in a test', (code) => {
    const elsewhere = givenElsewhere.get(code);
    const searched = elsewhere === undefined ? suites : [textOf(elsewhere)];
    const given = new RegExp(String.raw`thenRefused\(\s*'${code}'|": "${code}",|code: '${code}'`);
    expect(searched.some((text) => given.test(text))).toBe(true);
  });
});
