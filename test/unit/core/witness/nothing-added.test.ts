import { whyNothingAdded } from '@loggkontroll/core/witness';

test.each([
  ['bot', true, 'upgraded'],
  ['planner', true, 'edited'],
  [undefined, true, undefined],
  ['bot', false, undefined],
  ['planner', false, undefined],
])('saved by %s, the same record: %s', (editor, isSameRecord, why) => {
  expect(whyNothingAdded({ editor, isSameRecord })).toBe(why);
});
