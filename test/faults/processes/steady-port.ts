import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below what systems hand out by chance: nobody else is given it while a process that was killed is started again. */
const [lowest, highest] = [20_000, 32_000];

/** A port that can be listened on again and again. */
export const steadyPort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(lowest, highest);
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      server.close();
      await once(server, 'close');
      return port;
    } catch {
      // Somebody has it: another one.
    }
  }
};
