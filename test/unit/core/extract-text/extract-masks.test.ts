import { formatExtractMasks, parseExtractMasks } from '@loggkontroll/core/extract-text';
import type { ExtractMasks } from '@loggkontroll/core/extract-text';

const masks: ExtractMasks = {
  employees: [
    { account: 'britta02', reason: 'threatened-employee' },
    { account: 'anna01', reason: 'ongoing-inquiry' },
  ],
};

test('a file of masks says the same whoever was chosen first, and is read as it was written', () => {
  const text = formatExtractMasks(masks);
  expect(formatExtractMasks({ employees: masks.employees.toReversed() })).toBe(text);
  expect(parseExtractMasks(text)).toEqual({ employees: masks.employees.toReversed() });
});

test.each([
  ['nothing', ''],
  ['another file', '{"name":"Brita Al"}'],
  ['nobody', '{"employees":[]}'],
  ['a reason that there is not', '{"employees":[{"account":"anna01","reason":"she asked"}]}'],
  ['more than an account and a reason', '{"employees":[{"account":"a","reason":"secrecy","note":"hot"}]}'],
])('%s is no file of masks', (_, text) => {
  expect(parseExtractMasks(text)).toBeUndefined();
});
