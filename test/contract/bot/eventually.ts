import { setTimeout as pause } from 'node:timers/promises';

const usualPatienceMs = 60_000;
const askEveryMs = 50;

/** What `ask` gives as soon as it gives something; fails, saying `what`, when it never does. */
export const eventually = async <T>(
  what: string,
  ask: () => Promise<T | undefined>,
  patienceMs = usualPatienceMs,
): Promise<T> => {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > giveUpAt) throw new Error(`It never came: ${what}`);
    await pause(askEveryMs);
  }
};
