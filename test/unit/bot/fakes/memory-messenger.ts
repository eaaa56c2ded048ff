import { accept, refuse } from '@loggkontroll/core/result';
import type { CardMessage, Messenger } from '@loggkontroll/bot/conversation';

/** A message that somebody has before them, as it stands now. */
export interface Delivered extends CardMessage {
  readonly to: string;
  readonly messageId: string;
}

/** Messages in memory, from a Teams that can ask to wait and people who can have blocked the bot. */
export const memoryMessenger = () => {
  const delivered: Delivered[] = [];
  const blocked = new Set<string>();
  let failures = 0;
  const failOnce = (): void => {
    if (failures === 0) return;
    failures -= 1;
    throw new Error('Teams asks to wait');
  };
  const messenger: Messenger = {
    send: (to, message) => {
      failOnce();
      if (blocked.has(to)) return Promise.resolve(refuse({ code: 'unreachable' }));
      const messageId = `message-${delivered.length + 1}`;
      delivered.push({ ...message, to, messageId });
      return Promise.resolve(accept(messageId));
    },
    update: (to, messageId, message) => {
      failOnce();
      const index = delivered.findIndex((one) => one.messageId === messageId);
      if (index < 0) return Promise.resolve(refuse({ code: 'message-gone' }));
      delivered[index] = { ...message, to, messageId };
      return Promise.resolve(accept(undefined));
    },
  };
  const failTimes = (times: number): void => {
    failures = times;
  };
  return { messenger, delivered, blocked, failTimes };
};
