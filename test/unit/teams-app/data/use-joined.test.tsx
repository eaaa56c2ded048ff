/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { useJoined } from '../../../../teams-app/src/data/use-joined.ts';
import type { Answer } from '../../../../teams-app/src/data/index.ts';

const asked: string[] = [];
const ways = (name: string) => ({
  refresh: () => {
    asked.push(name);
    return Promise.resolve();
  },
  put: () => Promise.resolve(),
});
const waiting = (name: string): Answer<string> => ({ state: 'waiting', ...ways(name) });
const failed = (name: string): Answer<string> => ({ state: 'failed', failure: 'down', ...ways(name) });
const here = (value: string): Answer<string> => ({
  state: 'here',
  value,
  failure: undefined,
  ...ways(value),
});

/** What is made of two answers, which may be exchanged for others. */
const joined = (first: Answer<string>, second: Answer<string>) => {
  const seen: Answer<{ first: string; second: string }>[] = [];
  const Reader = (answers: { readonly first: Answer<string>; readonly second: Answer<string> }) => {
    seen.push(useJoined<{ first: string; second: string }>(answers));
    return null;
  };
  const { rerender } = render(<Reader first={first} second={second} />);
  return {
    now: () => seen.at(-1),
    exchange: (another: Answer<string>, other: Answer<string>) =>
      rerender(<Reader first={another} second={other} />),
  };
};

it.each([
  ['waiting', here('a'), waiting('b')],
  ['waiting', waiting('a'), waiting('b')],
  ['failed', here('a'), failed('b')],
  ['failed', waiting('a'), failed('b')],
] as const)('is %s', (state, first, second) => {
  expect(joined(first, second).now()).toMatchObject({ state });
});

it('has every value when each is here, and the same object until one of them changes', () => {
  const both = joined(here('a'), here('b'));
  const before = both.now();
  expect(before).toMatchObject({ state: 'here', value: { first: 'a', second: 'b' } });
  both.exchange(here('a'), here('b'));
  const again = both.now();
  expect(again?.state === 'here' && before?.state === 'here' && again.value === before.value).toBe(true);
  both.exchange(here('a'), here('c'));
  expect(both.now()).toMatchObject({ value: { first: 'a', second: 'c' } });
});

it('asks all of them again', async () => {
  await joined(failed('one'), here('other')).now()?.refresh();
  expect(asked).toEqual(['one', 'other']);
});
