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

const oneOf = (first: number, steps: number, step: number): number =>
  first + step * Math.floor(Math.random() * steps);

/**
 * A base from which every port that the suite may use is free: spread, so that runs beside each other do not meet,
 * and below those that the machine hands out by itself to whoever asks in the time until it is used.
 */
export const freePortBase = async (): Promise<number> => {
  for (;;) {
    const base = oneOf(20_000, 120, 100);
    const free = await Promise.all(Array.from({ length: span }, (_, offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
};

/** A port that nobody listens on, for what has to be told its port, or is started again on it: spread and below in the same way. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = oneOf(11_000, 9_000, 1);
    if (await isFree(port)) return port;
  }
};
