import { safeCell } from '../../../../../infra/cli/screen/table-format.ts';

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+46', "'+46"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['Ek; Ask', '"Ek; Ask"'],
  ['anv00001', 'anv00001'],
  ['', ''],
])('%j becomes %j', (value, cell) => {
  expect(safeCell(value)).toBe(cell);
});
