import { keepSweeping } from '@loggkontroll/bot/sweep';

const collectingLog = () => {
  const told: string[] = [];
  const tell = (_facts: unknown, message: string): void => void told.push(message);
  return { told, log: { info: tell, warn: tell, error: tell } };
};

test('sweeps follow each other, a failed one is told and tried again, and not counted', async () => {
  const { told, log } = collectingLog();
  let sweeps = 0;
  const wentThrough = await new Promise<number>((resolve) => {
    const sweeping = keepSweeping(
      () => {
        sweeps += 1;
        if (sweeps === 1) return Promise.reject(new Error('down'));
        if (sweeps === 4) void sweeping.close().then(() => resolve(sweeping.sweeps()));
        return Promise.resolve();
      },
      0,
      log,
    );
  });
  expect(told[0]).toBe('sweep failed');
  expect(sweeps).toBe(4);
  expect(wentThrough).toBe(3);
});

test('the log says once in a while that sweeps get through, not each time', async () => {
  const { told, log } = collectingLog();
  let sweeps = 0;
  await new Promise<void>((resolve) => {
    const sweeping = keepSweeping(
      () => {
        sweeps += 1;
        if (sweeps === 5) void sweeping.close().then(resolve);
        return Promise.resolve();
      },
      0,
      log,
    );
  });
  expect(told).toEqual(['sweep finished']);
});
