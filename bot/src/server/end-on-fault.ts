import type { Log } from '../services/index.ts';

/** A fault that nobody has caught is told in the log, where numbers are taken out (R4), and ends the process: the platform starts it anew. */
export const endOnFault = (log: Log, own: Pick<NodeJS.Process, 'once' | 'exit'> = process): void => {
  own.once('uncaughtException', (error) => {
    log.error({ err: error }, 'ended by a fault');
    own.exit(1);
  });
};
