import { format } from 'node:util';
import type { Log } from '../services/index.ts';

type Speaker = Pick<Console, 'debug' | 'error' | 'info' | 'log' | 'trace' | 'warn'>;

/**
 * What libraries say on the console goes through the log: as lines, and without personal identity numbers (R4). The SDK
 * prints whole requests there, with the addresses of conversations.
 */
export const speakThroughLog = (log: Log, speaker: Speaker = console): void => {
  const quietly = (...said: readonly unknown[]): void =>
    log.info({ said: format(...said) }, 'a library says');
  const loudly = (...said: readonly unknown[]): void =>
    log.warn({ said: format(...said) }, 'a library warns');
  Object.assign(speaker, {
    ...{ debug: quietly, info: quietly, log: quietly },
    ...{ error: loudly, trace: loudly, warn: loudly },
  } satisfies Speaker);
};
