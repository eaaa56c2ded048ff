/** @jest-environment jsdom */
import { formatDraft, judge, unjudged } from '@loggkontroll/core/log';
import { accept, refuse } from '@loggkontroll/core/result';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Draft, LogRooms } from '@loggkontroll/sharepoint/vault';
import { act, render } from '@testing-library/react';
import { useDraft } from '../../../../../teams-app/src/pages/review/use-draft.ts';

const hash = 'a'.repeat(64);
const initial = unjudged(3);
const direct = judge(initial, [1], { verdict: 'direct' });
const both = judge(direct, [2], { verdict: 'suspicion' });
const now = (): string => '2026-10-05T09:00:00Z';

type Save = LogRooms['saveDraft'];
let saveDraft: jest.Mock<ReturnType<Save>, Parameters<Save>>;
let desk: ReturnType<typeof useDraft>;
let unmount: () => void;

const Desk = ({ vault }: { readonly vault: Pick<LogRooms, 'saveDraft'> }) => {
  desk = useDraft({ vault, room: 'room', delivery: hash, found: undefined, now }, initial);
  return null;
};

const draft = (text: string, number: number, window: string): Draft => ({ text, number, window });
const saved = (text: string): Awaited<ReturnType<Save>> => accept(draft(text, 1, 'this'));
const passing = async (ms: number): Promise<void> => {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });
};
const change = (next: typeof initial): void => act(() => desk.change(next));

beforeEach(() => {
  jest.useFakeTimers();
  saveDraft = jest.fn<ReturnType<Save>, Parameters<Save>>((_, text) => Promise.resolve(saved(text)));
  const vault = { saveDraft };
  ({ unmount } = render(<Desk vault={vault} />));
});
afterEach(() => {
  unmount();
  jest.useRealTimers();
});

test('saves once, a moment after the last change, after what was saved before', async () => {
  change(direct);
  change(both);
  expect(desk.standing.draft).toBe('unsaved');
  expect(saveDraft).not.toHaveBeenCalled();
  await passing(2_000);
  expect(saveDraft.mock.calls).toEqual([['room', formatDraft(both, hash), undefined]]);
  expect(desk.standing).toEqual({ draft: 'saved', at: now() });
  change(direct);
  await passing(2_000);
  expect(saveDraft.mock.calls[1]?.[2]).toEqual(draft(formatDraft(both, hash), 1, 'this'));
});

test('says that the connection is lost, keeps everything, and saves when it is back', async () => {
  saveDraft.mockRejectedValueOnce(new SharePointFailure('unreachable'));
  change(direct);
  await passing(2_000);
  expect(desk.standing.draft).toBe('offline');
  change(both);
  expect(desk.judgements).toBe(both);
  await act(async () => {
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(desk.standing.draft).toBe('saved');
  expect(saveDraft.mock.calls.at(-1)?.[1]).toBe(formatDraft(both, hash));
});

test('tries again by itself after a while', async () => {
  saveDraft.mockRejectedValueOnce(new SharePointFailure('throttled'));
  change(direct);
  await passing(2_000);
  expect(desk.standing.draft).toBe('failed');
  await passing(10_000);
  expect(desk.standing.draft).toBe('saved');
});

test('what is judged while it saves is saved after', async () => {
  let finish: (draft: Awaited<ReturnType<Save>>) => void = () => undefined;
  saveDraft.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  change(direct);
  await passing(2_000);
  expect(desk.standing.draft).toBe('saving');
  change(both);
  await act(async () => {
    finish(saved(formatDraft(direct, hash)));
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(desk.standing.draft).toBe('unsaved');
  await passing(2_000);
  expect(saveDraft.mock.calls.at(-1)?.[1]).toBe(formatDraft(both, hash));
});

test('goes on from what was last answered when an answer was lost', async () => {
  change(direct);
  await passing(2_000);
  const answered = draft(formatDraft(direct, hash), 1, 'this');
  saveDraft.mockRejectedValueOnce(new SharePointFailure('unreachable'));
  change(both);
  await passing(2_000);
  expect(desk.standing.draft).toBe('offline');
  await passing(12_000);
  expect(desk.standing.draft).toBe('saved');
  expect(saveDraft.mock.calls.slice(1)).toEqual([
    ['room', formatDraft(both, hash), answered],
    ['room', formatDraft(both, hash), answered],
  ]);
});

describe('when another window has saved', () => {
  const theirs = draft(formatDraft(both, hash), 7, 'another');
  beforeEach(async () => {
    saveDraft.mockResolvedValueOnce(refuse({ code: 'draft-changed', current: theirs }));
    change(direct);
    await passing(2_000);
  });
  const settle = async (which: 'takeTheirs' | 'keepMine'): Promise<void> => {
    await act(async () => {
      if (desk.standing.draft === 'conflict') desk.standing[which]();
      await jest.advanceTimersByTimeAsync(0);
    });
  };

  test('the other can be taken', async () => {
    expect(desk.standing.draft).toBe('conflict');
    await settle('takeTheirs');
    expect(desk.judgements.judged).toEqual(both.judged);
    expect(desk.standing.draft).toBe('saved');
    expect(saveDraft).toHaveBeenCalledTimes(1);
  });

  test('or one’s own be kept, after the other', async () => {
    await settle('keepMine');
    expect(desk.judgements).toBe(direct);
    expect(saveDraft.mock.calls.at(-1)).toEqual(['room', formatDraft(direct, hash), theirs]);
    expect(desk.standing.draft).toBe('saved');
  });
});

test('asks before the page is closed while something is not saved', async () => {
  const closing = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(closing()).toBe(false);
  change(direct);
  expect(closing()).toBe(true);
  await passing(2_000);
  expect(closing()).toBe(false);
});

test('saves when the page is left inside the tab', () => {
  change(direct);
  unmount();
  expect(saveDraft).toHaveBeenCalledTimes(1);
});
