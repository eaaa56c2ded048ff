/** @jest-environment jsdom */
import { keyAct } from '../../../../ui/src/components/log-review/model/keys.ts';

test.each([
  ['1', 0, { act: 'judge', verdict: 'direct' }],
  ['3', 0, { act: 'judge', verdict: 'other-authority' }],
  ['4', 0, { act: 'reason' }],
  ['5', 0, { act: 'judge', verdict: 'suspicion' }],
  ['j', 1, { act: 'judge', verdict: 'administrative' }],
  ['Y', 0, { act: 'judge', verdict: 'direct' }],
  ['y', 3, { act: 'reason' }],
  ['n', 0, { act: 'no' }],
  ['Delete', 0, { act: 'clear' }],
  ['z', 0, { act: 'undo' }],
  ['o', 0, { act: 'next' }],
  ['e', 0, { act: 'evidence' }],
  ['v', 0, { act: 'sight' }],
  ['a', 0, { act: 'accept', scope: 'day' }],
  ['?', 0, { act: 'help' }],
  ['6', 0, undefined],
  ['Enter', 0, undefined],
])('%s after %i noes', (key, noes, act) => {
  const event = {
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    target: new EventTarget(),
  };
  expect(keyAct(event, noes)).toEqual(act);
  expect(keyAct({ ...event, altKey: true }, noes)).toBeUndefined();
});

test('Ctrl+Z undoes, other control keys are the browser’s', () => {
  const event = {
    key: 'z',
    altKey: false,
    ctrlKey: true,
    metaKey: false,
    shiftKey: false,
    target: new EventTarget(),
  };
  expect(keyAct(event, 0)).toEqual({ act: 'undo' });
  expect(keyAct({ ...event, key: '1' }, 0)).toBeUndefined();
});

test('Shift tells the whole log from the day, Caps Lock does not', () => {
  const event = { key: 'A', altKey: false, ctrlKey: false, metaKey: false, target: new EventTarget() };
  expect(keyAct({ ...event, shiftKey: true }, 0)).toEqual({ act: 'accept', scope: 'everything' });
  expect(keyAct({ ...event, shiftKey: false }, 0)).toEqual({ act: 'accept', scope: 'day' });
});

test('keys are text where text is written', () => {
  const target = document.createElement('textarea');
  expect(
    keyAct({ key: '1', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, target }, 0),
  ).toBeUndefined();
});
