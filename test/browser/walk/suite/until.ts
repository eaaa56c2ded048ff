import { setTimeout as wait } from 'node:timers/promises';

const usualPatience = 60_000;
const pace = 100;

/** What was waited for will never come; nothing asks again after this. */
export class NeverComes extends Error {
  override readonly name = 'NeverComes';
}

/** Asks again and again until there is an answer; rejects, naming what never came, when patience (ms) ends. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  patience: number = usualPatience,
): Promise<T> => {
  const giveUpAt = Date.now() + patience;
  let last: unknown;
  while (Date.now() < giveUpAt) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      last = undefined;
    } catch (error) {
      if (error instanceof NeverComes) throw error;
      last = error;
    }
    await wait(pace);
  }
  throw new Error(`${what} did not come within ${patience / 1000} s`, { cause: last });
};
