import type { Messenger } from '@loggkontroll/bot/conversation';
import { accept } from '@loggkontroll/core/result';
import { keepPace, teamsPace } from '../../../bot/src/adapter/pace.ts';
import type { MovedTime } from './moved-time.ts';

const answerMs = 200;
const secondMs = 1_000;

/** A Teams that takes 50 messages in any second and answers the next with 429, and the bot's own pace before it. */
export const limitedTeams = (time: MovedTime) => {
  const sentAt: number[] = [];
  const sent = new Map<string, number>();
  let refused = 0;
  const atPace = keepPace({ ...teamsPace, now: time.now, wait: time.wait });
  const take = async (): Promise<void> => {
    const now = time.now();
    while ((sentAt[0] ?? now) <= now - secondMs) sentAt.shift();
    await time.wait(answerMs);
    if (sentAt.length >= teamsPace.mostASecond) {
      refused += 1;
      throw Object.assign(new Error('429'), {
        statusCode: 429,
        response: { headers: { get: () => '1' } },
      });
    }
    sentAt.push(now);
  };
  const messenger: Messenger = {
    send: (reference, { summary }) =>
      atPace(async () => {
        await take();
        const said = `${reference} ${summary}`;
        sent.set(said, (sent.get(said) ?? 0) + 1);
        return accept(`message-${sent.size}`);
      }),
    update: () =>
      atPace(async () => {
        await take();
        return accept(undefined);
      }),
  };
  return { messenger, sent, refusals: () => refused };
};
