import { paceWhile } from '../../../../teams-app/src/data/pace.ts';

describe('looking again', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  it('is done soon at first, and ever more seldom', () => {
    const pace = paceWhile((value: string) => value === 'awaited');
    const at = (ms: number): number => {
      jest.setSystemTime(ms);
      return pace('awaited');
    };
    expect([1, 2_000, 10_000, 30_000, 600_000].map(at)).toEqual([1_500, 1_500, 4_999.5, 14_999.5, 20_000]);
  });

  it('ends when there is nothing to wait for, and begins anew', () => {
    const pace = paceWhile((value: string) => value === 'awaited');
    jest.setSystemTime(1);
    expect(pace('awaited')).toBe(1_500);
    jest.setSystemTime(60_000);
    expect(pace('here')).toBe(0);
    expect(pace('awaited')).toBe(1_500);
  });
});
