import { once } from 'node:events';
import { createServer } from 'node:net';

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
};

/** How many ports after the base the suite may use: its servers, and a Playground a person. */
const span = 60;

/**
 * A base from which every port that the suite may use is free: spread, so that runs beside each other do not meet,
 * and below those that the machine hands out by itself.
 */
export const freePortBase = async (): Promise<number> => {
  for (;;) {
    const base = 20_000 + 100 * Math.floor(Math.random() * 120);
    const free = await Promise.all(Array.from({ length: span }, (_, offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
};
