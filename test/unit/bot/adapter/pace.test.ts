import { keepPace, teamsPace } from '../../../../bot/src/adapter/pace.ts';

/** A clock that whoever waits moves: so many waits at once move it to the latest. */
const clockFrom = (start: number) => {
  let now = start;
  return {
    now: () => now,
    wait: (ms: number) => {
      const until = now + ms;
      return Promise.resolve().then(() => {
        now = Math.max(now, until);
      });
    },
  };
};

const throttled = (retryAfter?: string): Error =>
  Object.assign(new Error('429'), {
    statusCode: 429,
    response: { headers: { get: () => retryAfter } },
  });

test('no second has more than fifty messages', async () => {
  const clock = clockFrom(1_000);
  const atPace = keepPace({ ...teamsPace, ...clock });
  const at: number[] = [];
  for (let message = 0; message < 200; message += 1) {
    await atPace(() => Promise.resolve(at.push(clock.now())));
  }
  for (const [index, moment] of at.entries()) {
    expect((at[index + 50] ?? Infinity) - moment).toBeGreaterThanOrEqual(1_000 - 1e-6);
  }
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThan(4_000);
});

test('everything waits for as long as Teams asks, and what was refused is said again', async () => {
  const clock = clockFrom(0);
  const atPace = keepPace({ ...teamsPace, ...clock });
  let tries = 0;
  const first = atPace(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(throttled('7')) : Promise.resolve(clock.now());
  });
  expect(await first).toBeGreaterThanOrEqual(7_000);
  expect(await atPace(() => Promise.resolve(clock.now()))).toBeGreaterThanOrEqual(7_000);
  expect(tries).toBe(2);
});

test('what Teams goes on refusing fails, and any other fault fails at once', async () => {
  const atPace = keepPace({ ...teamsPace, ...clockFrom(0), tries: 3 });
  let tries = 0;
  await expect(
    atPace(() => {
      tries += 1;
      return Promise.reject(throttled());
    }),
  ).rejects.toThrow('429');
  expect(tries).toBe(3);
  await expect(
    atPace(() => {
      tries += 1;
      return Promise.reject(new Error('gone'));
    }),
  ).rejects.toThrow('gone');
  expect(tries).toBe(4);
});
